import type { CaseState } from './case.ts';
import type { Configuration } from './configuration.ts';
import { handOverLead } from './hand-over.ts';
import type { Instant } from './instant.ts';
import { concerns, endOf, isOver, type Override } from './override.ts';

/**
 * What has to be done with cases because of an override: `empty` gives all cases of its desks away, `replan` looks at what
 * waits there as at a closing, `fetch` brings from other desks what its desks now serve better.
 */
export type OverridePhase = 'empty' | 'replan' | 'fetch';

/** A drain is emptied again and again, so that what came in meanwhile goes too; everything else is done once. */
export const phaseAt = (override: Override, at: Instant): OverridePhase | undefined => {
  const { kind, from, sweptAt, returnedAt } = override;
  if (isOver(override, at)) {
    const neverBegan = endOf(override) <= from;
    if (neverBegan || returnedAt !== undefined) return undefined;
    return kind === 'open' ? 'replan' : 'fetch';
  }
  if (kind === 'drain') return at >= from ? 'empty' : undefined;
  if (sweptAt !== undefined) return undefined;
  if (kind === 'close') return at >= from - handOverLead ? 'replan' : undefined;
  return at >= from ? 'fetch' : undefined;
};

/** The override once its phase is done; the same one when there is nothing to remember. */
export const phaseDone = (override: Override, at: Instant): Override => {
  const { progress: _done, ...rest } = override;
  const version = override.version + 1;
  if (isOver(override, at)) return { ...rest, returnedAt: at, version };
  if (override.sweptAt === undefined) return { ...rest, sweptAt: at, version };
  return override.progress === undefined ? override : { ...rest, version };
};

/** One list of cases that a phase goes through. */
export interface PhaseStep {
  readonly deskId: string;
  readonly state: CaseState;
}

export const stepsOf = (
  override: Override,
  phase: OverridePhase,
  { desks }: Pick<Configuration, 'desks'>,
): readonly PhaseStep[] =>
  desks
    .filter((desk) => concerns(override, desk) !== (phase === 'fetch'))
    .flatMap(({ id: deskId }) =>
      phase === 'empty'
        ? [
            { deskId, state: 'queued' as const },
            { deskId, state: 'claimed' as const },
          ]
        : [{ deskId, state: 'queued' as const }],
    );
