import type { Case } from './case.ts';
import { addEvent } from './case-events.ts';
import { withErrands } from './errand.ts';
import { deriveId } from './ids.ts';
import { day, hour, type Instant, minute, toIso } from './instant.ts';

/** Answers nearer than this are told as a duration; farther ones as a wall-clock time in the customer's zone. */
export const near = 6 * hour;
export const quarter = 15 * minute;

export const roundUp = (amount: number, step: number): number => Math.ceil(amount / step) * step;

/** The duration as it is told: always rounded up. */
export const toldDuration = (duration: number): number =>
  duration <= 3 * quarter ? roundUp(Math.max(duration, 1), quarter) : roundUp(duration, hour);

/** The instant by which a customer who was told about `expectedReplyAt` at `at` waits for an answer. */
export const promisedReplyAt = (at: Instant, expectedReplyAt: Instant): Instant =>
  expectedReplyAt - at <= near ? at + toldDuration(expectedReplyAt - at) : roundUp(expectedReplyAt, quarter);

/** A quarter of an hour more is no news. */
const worthTelling = quarter;

/** Of farther instants nothing is known that is worth telling. */
const farthest = 60 * day;

/**
 * The case when its first answer is now expected at another time. The customer is told once, and only when what was promised
 * cannot be kept; the new time is the promise from then on. The version is the caller's to raise.
 */
export const expectReply = (supportCase: Case, expectedReplyAt: Instant, at: Instant): Case => {
  const { promisedReplyAt: promised, delayToldAt, sla, lastOutboundAt, caseId } = supportCase;
  const isOpen = sla.reply.state === 'running' || sla.reply.state === 'breached';
  if (promised === undefined || delayToldAt !== undefined || lastOutboundAt !== undefined || !isOpen)
    return supportCase;
  if (expectedReplyAt <= promised + worthTelling || expectedReplyAt > at + farthest) return supportCase;
  const because = `promised by ${toIso(promised)}, now expected by ${toIso(expectedReplyAt)}`;
  const history = addEvent(supportCase, {
    at,
    what: 'the answer takes longer than promised',
    by: 'meridian',
    because,
  });
  const next = {
    ...supportCase,
    history,
    delayToldAt: at,
    promisedReplyAt: promisedReplyAt(at, expectedReplyAt),
  };
  const errand = { kind: 'delay' as const, id: deriveId(['delay', caseId]), at, expectedReplyAt };
  return withErrands(next, [errand], at);
};
