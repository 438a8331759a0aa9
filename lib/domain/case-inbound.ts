import type { Case } from './case.ts';
import { withDue } from './case-due.ts';
import { rememberMessage } from './case-events.ts';
import { enqueue } from './case-moves.ts';
import { hasHeard, hear } from './case-news.ts';
import type { Classification } from './classification.ts';
import type { Decision } from './decision.ts';
import { isGratitude, withGratitude } from './gratitude.ts';
import { hour, type Instant } from './instant.ts';
import type { InboundMessage } from './message.ts';
import type { SlaPolicy } from './sla.ts';
import { resumeClock, startClock } from './sla-clock.ts';
import { moreUrgentOf, type Urgency } from './vocabulary.ts';

export interface JoiningFacts {
  readonly message: InboundMessage;
  readonly classification: Classification;
  readonly policy: SlaPolicy;
  /** The decision as it would be now; used when the case has to go back to a queue. */
  readonly decision: Decision;
  readonly replyWindowEndsAt?: Instant;
  readonly waitingDays: number;
  readonly at: Instant;
}

/** The case after a further message of the customer, and whether it moved (and so needs a ticket). */
export interface Joined {
  readonly supportCase: Case;
  readonly moved: boolean;
}

/** Whether a resolved case is opened again by a message now, rather than followed by a new one. */
export const isReopenable = (supportCase: Case, at: Instant, reopenHours: number): boolean =>
  supportCase.state !== 'resolved' || at < (supportCase.resolvedAt ?? 0) + reopenHours * hour;

/** Takes a further message into account. A message already taken into account changes nothing. */
export const joinMessage = (supportCase: Case, facts: JoiningFacts): Joined => {
  if (supportCase.recentMessageIds.includes(facts.message.messageId)) return { supportCase, moved: false };
  const read = withMessage(supportCase, facts);
  if (isGratitude(facts.message, facts.classification)) {
    const thanked = withGratitude(read, facts);
    if (thanked) return { supportCase: thanked, moved: false };
  }
  if (supportCase.state === 'waiting' || supportCase.state === 'resolved') {
    return { supportCase: backToQueue(supportCase, read, facts), moved: true };
  }
  const raised = read.urgency !== supportCase.urgency;
  if (raised && supportCase.state === 'queued' && supportCase.lane === 'standard' && isUrgent(read.urgency)) {
    const what = 'moved to the urgent lane';
    const because = `a further message is ${read.urgency}`;
    const move = { at: facts.at, by: 'meridian', what, because, waitingDays: facts.waitingDays };
    return { supportCase: enqueue(read, move, { lane: 'urgent' }), moved: true };
  }
  return {
    supportCase: withDue({ ...read, version: supportCase.version + 1 }, facts.waitingDays),
    moved: false,
  };
};

const isUrgent = (urgency: Urgency): boolean => urgency === 'critical' || urgency === 'high';

const withMessage = (supportCase: Case, facts: JoiningFacts): Case => {
  const { message, classification } = facts;
  return {
    ...supportCase,
    urgency: moreUrgentOf(supportCase.urgency, classification.urgency),
    risks: [...new Set([...supportCase.risks, ...classification.risks])],
    lastInboundAt: Math.max(supportCase.lastInboundAt, message.receivedAt),
    ...(facts.replyWindowEndsAt === undefined ? {} : { replyWindowEndsAt: facts.replyWindowEndsAt }),
    recentMessageIds: rememberMessage(supportCase, message.messageId),
  };
};

/** A waiting case stays with its desk while that is open; otherwise it goes where the decision says now. */
const backToQueue = (before: Case, read: Case, facts: JoiningFacts): Case => {
  const { at, policy, decision, message } = facts;
  const home = decision.considered.find((desk) => desk.deskId === before.deskId);
  const deskId = home?.openNow === true ? before.deskId : decision.deskId;
  const reopened = before.state === 'resolved';
  const sla = {
    ...before.sla,
    reply: startClock(message.receivedAt, policy.nextReplyMinutes),
    resolution: reopened
      ? startClock(message.receivedAt, policy.resolutionMinutes)
      : resumeClock(before.sla.resolution, at),
  };
  const what = reopened ? 'reopened by a message of the customer' : 'the customer answered';
  const because = deskId === before.deskId ? `${deskId} keeps it` : decision.because;
  const lane = isUrgent(read.urgency) ? 'urgent' : decision.lane;
  return enqueue(
    read,
    { at, by: 'meridian', what, because, waitingDays: facts.waitingDays },
    { deskId, lane, sla, decision },
  );
};

/**
 * Something happened that somebody must see: by default, that a message could not be delivered. A waiting or resolved case
 * goes back to its desk, others keep their place. `because` names the message, so that a repeated report changes nothing.
 */
export const returnToAgent = (
  supportCase: Case,
  facts: { at: Instant; what?: string; because: string; policy: SlaPolicy; waitingDays: number },
): Joined => {
  const { at, because, waitingDays, what = 'a message to the customer was not delivered' } = facts;
  if (hasHeard(supportCase, { what, because })) return { supportCase, moved: false };
  if (supportCase.state === 'waiting' || supportCase.state === 'resolved') {
    const sla = {
      ...supportCase.sla,
      reply: startClock(at, facts.policy.nextReplyMinutes),
      resolution:
        supportCase.state === 'resolved'
          ? startClock(at, facts.policy.resolutionMinutes)
          : resumeClock(supportCase.sla.resolution, at),
    };
    return {
      supportCase: enqueue(supportCase, { at, by: 'meridian', what, because, waitingDays }, { sla }),
      moved: true,
    };
  }
  return { supportCase: hear(supportCase, { at, what, because }, waitingDays), moved: false };
};
