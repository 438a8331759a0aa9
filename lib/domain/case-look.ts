import type { Case } from './case.ts';
import { scheduleOf } from './case-clocks.ts';
import { nextTicketAttempt, withDue } from './case-due.ts';
import { settle } from './case-moves.ts';
import type { Configuration } from './configuration.ts';
import { errandPause } from './escalation.ts';
import { type LookContext, nextHandOverLook } from './hand-over.ts';
import { handOver, leaseEnded } from './hand-over-moves.ts';
import type { Instant } from './instant.ts';
import type { Looked } from './looked.ts';
import { promiseAtRisk, promiseBreached, promiseEscalates } from './promise-look.ts';
import { leaveRemovedDesk } from './removed-desk.ts';

/** Does the one thing the case is due for. A case that is not due comes back as it is. */
export const lookAtDueCase = (supportCase: Case, at: Instant, context: LookContext): Looked => {
  const { configuration } = context;
  if (supportCase.state === 'resolved' || supportCase.dueAt > at) return { supportCase, ticket: false };
  // Nobody works on a case that ends because its customer never answered, wherever it lies.
  if (supportCase.dueReason === 'waiting-ends') return waitingEnded(supportCase, configuration, at);
  if (!configuration.desks.some(({ id }) => id === supportCase.deskId))
    return leaveRemovedDesk(supportCase, configuration, at);
  // A promise that got shorter since ends the wait for the agent: nobody else could keep it.
  if (supportCase.lease?.awaitsOwner && isAtRisk(supportCase)) return leaseEnded(supportCase, at, context);
  switch (supportCase.dueReason) {
    case 'lease-ends':
      return leaseEnded(supportCase, at, context);
    case 'reply-at-risk':
      return promiseAtRisk(supportCase, 'reply', configuration, at);
    case 'resolution-at-risk':
      return promiseAtRisk(supportCase, 'resolution', configuration, at);
    case 'reply-breached':
      return promiseBreached(supportCase, 'reply', configuration, at);
    case 'resolution-breached':
      return promiseBreached(supportCase, 'resolution', configuration, at);
    case 'escalation':
      return promiseEscalates(supportCase, configuration, at);
    case 'errands':
      return errandsDue(supportCase, configuration, at);
    case 'desk-closes':
      return handOver(supportCase, at, context);
    case 'ticket-unseen':
      return ticketUnseen(supportCase, at, context);
    default:
      return waitingEnded(supportCase, configuration, at);
  }
};

const isAtRisk = ({ dueReason }: Case): boolean =>
  dueReason === 'reply-at-risk' || dueReason === 'resolution-at-risk';

const waitingEnded = (supportCase: Case, { waitingDays }: Configuration, at: Instant): Looked => {
  const because = `the customer did not answer for ${waitingDays} days`;
  return { supportCase: settle(supportCase, { at, by: 'meridian', because, waitingDays }), ticket: false };
};

/** Whoever looks does the errands next; should it die over them, they are due again. */
const errandsDue = (supportCase: Case, { waitingDays }: Configuration, at: Instant): Looked => {
  const next = { ...supportCase, errandsAt: at + errandPause, version: supportCase.version + 1 };
  return { supportCase: withDue(next, waitingDays), ticket: false };
};

/**
 * The same epoch again: a second ticket for a case still queued does no harm, a lost one would. At the first such look the next
 * closing of the desk is worked out; one that lies between is made up for.
 */
const ticketUnseen = (supportCase: Case, at: Instant, context: LookContext): Looked => {
  const { desks, waitingDays } = context.configuration;
  const schedule = scheduleOf(desks, supportCase.deskId);
  const handOverAt = supportCase.handOverAt ?? (schedule && nextHandOverLook(schedule, supportCase.queuedAt));
  if (handOverAt !== undefined && handOverAt <= at) return handOver(supportCase, at, context);
  const next = {
    ...supportCase,
    ...(handOverAt === undefined ? {} : { handOverAt }),
    ticketAttempts: nextTicketAttempt(supportCase, at),
    version: supportCase.version + 1,
  };
  return { supportCase: withDue(next, waitingDays), ticket: true };
};
