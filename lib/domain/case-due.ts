import type { Case, DueReason } from './case.ts';
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

const ticketDue = (supportCase: DueFacts): Due => ({
  dueAt:
    supportCase.queuedAt +
    Math.min(firstTicketCheck * (2 ** supportCase.ticketAttempts - 1), ticketCap(supportCase)),
  dueReason: 'ticket-unseen',
});

// Beyond the cap the checks come at equal distances.
const ticketCap = ({ ticketAttempts }: DueFacts): number => longestTicketCheck * ticketAttempts;

const replyDue = ({ sla, lane }: DueFacts): Due | undefined => {
  if (sla.reply.state !== 'running') return undefined;
  return lane === 'standard'
    ? { dueAt: atRiskAt(sla.reply), dueReason: 'reply-at-risk' }
    : { dueAt: sla.reply.dueAt, dueReason: 'reply-breached' };
};

const candidates = (supportCase: DueFacts, waitingDays: number): (Due | undefined)[] => {
  if (supportCase.state === 'queued') return [ticketDue(supportCase), replyDue(supportCase)];
  if (supportCase.state === 'claimed') {
    const lease: Due = {
      dueAt: supportCase.lease?.until ?? supportCase.lastInboundAt,
      dueReason: 'lease-ends',
    };
    return [lease, replyDue(supportCase)];
  }
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
