import type { CaseState } from './case.ts';
import type { Configuration } from './configuration.ts';
import { handOverLead } from './hand-over.ts';
import type { Instant } from './instant.ts';
import { concerns, endOf, isOver, type Override } from './override.ts';

/**
 * What has to be done with cases because of an override: `empty` gives all cases of its desks away, `replan` looks at what
 * waits there as at a closing, `fetch` brings from other desks what its desks now serve better, and looks at what waits at
 * these by their hours of now.
 */
export type OverridePhase = 'empty' | 'replan' | 'fetch';

/** A drain is emptied again and again, so that what came in meanwhile goes too; everything else is done once. */
export const phaseAt = (override: Override, at: Instant): OverridePhase | undefined => {
  const { kind, from, sweptAt, returnedAt } = override;
  if (isOver(override, at)) {
    if (returnedAt !== undefined) return undefined;
    // Cases may have been left for hours that were planned, and taken back before they began.
    if (kind === 'open') return 'replan';
    const neverBegan = endOf(override) <= from;
    return neverBegan ? undefined : 'fetch';
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
): readonly PhaseStep[] => {
  const own = desks.filter((desk) => concerns(override, desk));
  const others = phase === 'fetch' ? desks.filter((desk) => !own.includes(desk)) : [];
  const states = phase === 'empty' ? (['queued', 'claimed'] as const) : (['queued'] as const);
  return [...others, ...own].flatMap(({ id: deskId }) => states.map((state) => ({ deskId, state })));
};
