import type { Case } from './case.ts';
import { withDue } from './case-due.ts';
import { addEvent } from './case-events.ts';
import { enqueue, settle } from './case-moves.ts';
import type { Instant } from './instant.ts';
import { settleClock } from './sla-clock.ts';

/** What became of a case whose due instant has passed; `ticket` says that its ticket belongs on the desk's queue (again). */
export interface Looked {
  readonly supportCase: Case;
  readonly ticket: boolean;
}

const by = 'meridian';

/** Does the one thing the case is due for. A case that is not due comes back as it is. */
export const lookAtDueCase = (supportCase: Case, at: Instant, waitingDays: number): Looked => {
  if (supportCase.state === 'resolved' || supportCase.dueAt > at) return { supportCase, ticket: false };
  switch (supportCase.dueReason) {
    case 'lease-ends':
      return leaseEnded(supportCase, at, waitingDays);
    case 'reply-at-risk':
      return replyAtRisk(supportCase, at, waitingDays);
    case 'reply-breached':
      return { supportCase: replyBreached(supportCase, at, waitingDays), ticket: false };
    case 'ticket-unseen':
      return { supportCase: ticketAgain(supportCase, waitingDays), ticket: true };
    default: {
      const because = `the customer did not answer for ${waitingDays} days`;
      return { supportCase: settle(supportCase, { at, by, because, waitingDays }), ticket: false };
    }
  }
};

const leaseEnded = (supportCase: Case, at: Instant, waitingDays: number): Looked => {
  const because = `${supportCase.lease?.agentId ?? 'the agent'} did not work on it in time`;
  return {
    supportCase: enqueue(supportCase, {
      at,
      by,
      what: 'lease ended, back in the queue',
      because,
      waitingDays,
    }),
    ticket: true,
  };
};

const replyAtRisk = (supportCase: Case, at: Instant, waitingDays: number): Looked => {
  const what = 'reply at risk, moved to the urgent lane';
  if (supportCase.state === 'queued') {
    return {
      supportCase: enqueue(supportCase, { at, by, what, waitingDays }, { lane: 'urgent' }),
      ticket: true,
    };
  }
  const history = addEvent(supportCase, { at, what: 'reply at risk', by });
  const next = { ...supportCase, lane: 'urgent' as const, history, version: supportCase.version + 1 };
  return { supportCase: withDue(next, waitingDays), ticket: false };
};

const replyBreached = (supportCase: Case, at: Instant, waitingDays: number): Case => {
  const sla = {
    ...supportCase.sla,
    reply: settleClock(supportCase.sla.reply, Math.max(at, supportCase.sla.reply.dueAt + 1)),
  };
  const history = addEvent(supportCase, { at, what: 'reply promise breached', by });
  return withDue({ ...supportCase, sla, history, version: supportCase.version + 1 }, waitingDays);
};

/** The same epoch again: a second ticket for a case still queued does no harm, a lost one would. */
const ticketAgain = (supportCase: Case, waitingDays: number): Case =>
  withDue(
    { ...supportCase, ticketAttempts: supportCase.ticketAttempts + 1, version: supportCase.version + 1 },
    waitingDays,
  );
