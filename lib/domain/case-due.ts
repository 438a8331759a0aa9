import type { Case, DueReason } from './case.ts';
import { type PromiseName, promiseNames } from './errand.ts';
import { hour, type Instant, minute } from './instant.ts';
import { atRiskAt } from './sla-clock.ts';

/** Minutes until a queued case's ticket is put on the queue again; doubling, since most tickets merely wait their turn. */
const firstTicketCheck = 5 * minute;
const longestTicketCheck = 2 * hour;

/** The facts of a case from which its next due instant follows. */
type DueFacts = Omit<Case, 'dueAt' | 'dueReason'>;

interface Due {
  readonly dueAt: Instant;
  readonly dueReason: DueReason;
}

// Beyond the longest distance the checks come at equal ones.
const ticketCheckAt = (queuedAt: Instant, attempts: number): Instant =>
  queuedAt + Math.min(firstTicketCheck * (2 ** attempts - 1), longestTicketCheck * attempts);

const ticketDue = ({ queuedAt, ticketAttempts }: DueFacts): Due => ({
  dueAt: ticketCheckAt(queuedAt, ticketAttempts),
  dueReason: 'ticket-unseen',
});

/** The number of the next check of a ticket that was looked for at `at`: what was missed until then is not made up for. */
export const nextTicketAttempt = (
  { queuedAt, ticketAttempts }: Pick<Case, 'queuedAt' | 'ticketAttempts'>,
  at: Instant,
): number => {
  let next = ticketAttempts + 1;
  while (ticketCheckAt(queuedAt, next) <= at) next++;
  return next;
};

const promiseDue = (sla: DueFacts['sla'], promise: PromiseName): (Due | undefined)[] => {
  const clock = sla[promise];
  const isRunning = clock.state === 'running';
  const next = clock.warnedAt === undefined ? atRiskAt(clock) : clock.dueAt;
  const dueReason = `${promise}-${clock.warnedAt === undefined ? 'at-risk' : 'breached'}` as const;
  const climbs = isRunning || clock.state === 'breached';
  return [
    isRunning ? { dueAt: next, dueReason } : undefined,
    climbs ? dueIf(clock.escalateAt, 'escalation') : undefined,
  ];
};

const dueIf = (dueAt: Instant | undefined, dueReason: DueReason): Due | undefined =>
  dueAt === undefined ? undefined : { dueAt, dueReason };

const candidates = (supportCase: DueFacts, waitingDays: number): (Due | undefined)[] => {
  const { state, sla, errandsAt, handOverAt, lease, lastInboundAt } = supportCase;
  const promises = promiseNames.flatMap((promise) => promiseDue(sla, promise));
  const errands = dueIf(errandsAt, 'errands');
  if (state === 'queued')
    return [ticketDue(supportCase), ...promises, dueIf(handOverAt, 'desk-closes'), errands];
  if (state === 'claimed') return [dueIf(lease?.until ?? lastInboundAt, 'lease-ends'), ...promises, errands];
  const since = supportCase.lastOutboundAt ?? supportCase.lastInboundAt;
  return [{ dueAt: since + waitingDays * 24 * hour, dueReason: 'waiting-ends' }];
};

/** Gives a case its next due instant: the earliest thing that must be looked at. Every open case has one. */
export const withDue = (supportCase: DueFacts, waitingDays: number): Case => {
  if (supportCase.state === 'resolved') {
    return { ...supportCase, dueAt: supportCase.resolvedAt ?? supportCase.lastInboundAt, dueReason: 'none' };
  }
  const due = candidates(supportCase, waitingDays)
    .filter((candidate) => candidate !== undefined)
    .reduce((first, next) => (next.dueAt < first.dueAt ? next : first));
  return { ...supportCase, ...due };
};
