import type { Case } from '../domain/case.ts';
import { fetchCase, leaveDrainedDesk, mayFetch, type Reopened, staysThough } from '../domain/drain-moves.ts';
import type { LookContext } from '../domain/hand-over.ts';
import { handOver, lookByNewHours } from '../domain/hand-over-moves.ts';
import type { Instant } from '../domain/instant.ts';
import type { Looked } from '../domain/looked.ts';
import type { Override } from '../domain/override.ts';
import type { OverridePhase } from '../domain/override-phase.ts';
import { applyLook, type CaseLookPorts } from './look-at-case.ts';
import type { CaseSummary } from './ports.ts';

/** One phase of one override at work. */
export interface Task {
  readonly override: Override;
  readonly phase: OverridePhase;
  readonly reopened: Reopened;
  readonly at: Instant;
}

/** What could not be looked at: the case and the error's name. */
export interface Failure {
  readonly id: string;
  readonly error: string;
}

export interface Tally {
  moved: number;
  readonly failures: Failure[];
}

const inParallel = 20;

/** Looks at the cases of one page because of an override. What cannot be handled does not keep the others. */
export const lookAtPage = async (
  ports: CaseLookPorts,
  task: Task,
  cases: readonly CaseSummary[],
  tally: Tally,
): Promise<void> => {
  const concerned = cases.filter((summary) => isConcerned(ports, task, summary));
  for (let next = 0; next < concerned.length; next += inParallel) {
    const batch = concerned.slice(next, next + inParallel);
    const outcomes = await Promise.allSettled(batch.map(({ caseId }) => lookAt(ports, task, caseId)));
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.status === 'fulfilled') tally.moved += Number(outcome.value);
      else tally.failures.push(failureOf(batch[index], outcome.reason));
    }
  }
};

/** Told by what the list shows, so that cases that cannot move cost no read every minute. */
const isConcerned = (ports: CaseLookPorts, task: Task, summary: CaseSummary): boolean => {
  const { override, phase, reopened } = task;
  if (phase === 'fetch') return reopened.deskIds.has(summary.deskId) || mayFetch(summary, reopened, ports);
  return phase === 'replan' || override.sweptAt === undefined || !staysThough(summary, ports);
};

const lookAt = async (ports: CaseLookPorts, task: Task, caseId: string): Promise<boolean> => {
  const supportCase = await ports.store.loadCase(caseId);
  if (supportCase === undefined) return false;
  return applyLook(ports, supportCase, await decide(ports, task, supportCase), task.at);
};

const decide = async (
  { configuration, places }: CaseLookPorts,
  { phase, reopened, at }: Task,
  supportCase: Case,
): Promise<Looked> => {
  const context: LookContext = { configuration, load: places.load() };
  if (phase === 'empty') return leaveDrainedDesk(supportCase, at, context);
  if (phase === 'fetch') {
    return reopened.deskIds.has(supportCase.deskId)
      ? lookByNewHours(supportCase, at, context)
      : fetchCase(supportCase, reopened, at, context);
  }
  if (supportCase.state !== 'queued') return { supportCase, ticket: false };
  return handOver(supportCase, at, { ...context, ahead: await places.ahead(supportCase) });
};

const failureOf = (summary: CaseSummary | undefined, reason: unknown): Failure => ({
  id: summary?.caseId ?? 'unknown',
  error: reason instanceof Error ? reason.name : typeof reason,
});
