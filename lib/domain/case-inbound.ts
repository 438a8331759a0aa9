import { backToQueue } from './back-to-queue.ts';
import type { Case } from './case.ts';
import { clocksAt, scheduleOf, startPromise } from './case-clocks.ts';
import { withDue } from './case-due.ts';
import { rememberMessage } from './case-events.ts';
import { inCustomersLanguage, isReadElsewhere } from './case-language.ts';
import { enqueue } from './case-moves.ts';
import { hasHeard, hear } from './case-news.ts';
import type { Classification } from './classification.ts';
import type { Configuration } from './configuration.ts';
import type { Decision } from './decision.ts';
import type { Desk } from './desk.ts';
import { isGratitude, withGratitude } from './gratitude.ts';
import { hour, type Instant } from './instant.ts';
import type { InboundMessage } from './message.ts';
import { isOpen } from './opening-hours.ts';
import { withFacts } from './payment-fact.ts';
import { tightened } from './raised-urgency.ts';
import { readFurther } from './reading.ts';
import type { SlaPolicy } from './sla.ts';
import { isUrgent, type Language, moreUrgentOf } from './vocabulary.ts';

export interface JoiningFacts {
  readonly message: InboundMessage;
  readonly classification: Classification;
  /** The one the customer has come to write; the case's, where it is not said. */
  readonly language?: Language;
  readonly policy: SlaPolicy;
  /** The decision as it would be now; used when the case has to go back to a queue. */
  readonly decision: Decision;
  readonly replyWindowEndsAt?: Instant;
  readonly waitingDays: number;
  readonly configuration: Pick<Configuration, 'desks' | 'ownerWaitHours'>;
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
  const pressed = raised ? { ...read, sla: tightened(read, facts) } : read;
  const queued = supportCase.state === 'queued' ? queuedAnew(supportCase, pressed, facts) : undefined;
  if (queued !== undefined) return { supportCase: queued, moved: true };
  const stays = { ...pressed, version: supportCase.version + 1 };
  return { supportCase: withDue(stays, facts.waitingDays), moved: false };
};

/** A queued case that belongs to other readers or into the other lane since the message; `undefined` where it keeps its place. */
const queuedAnew = (before: Case, read: Case, facts: JoiningFacts): Case | undefined => {
  const { at, decision, waitingDays, configuration } = facts;
  const urgent = isUrgent(read.urgency) && before.lane === 'standard' ? { lane: 'urgent' as const } : {};
  const move = { at, by: 'meridian', waitingDays };
  if (isReadElsewhere(before, read, decision)) {
    const { deskId, because } = decision;
    const what = `moved from ${before.deskId} to ${deskId}, which reads ${read.language}`;
    const sla = clocksAt(read, { desks: configuration.desks, at, to: deskId });
    return enqueue(read, { ...move, what, because }, { ...urgent, deskId, sla, decision });
  }
  if (urgent.lane === undefined || read.urgency === before.urgency) return undefined;
  const because = `a further message is ${read.urgency}`;
  return enqueue(read, { ...move, what: 'moved to the urgent lane', because }, urgent);
};

const withMessage = (supportCase: Case, facts: JoiningFacts): Case => {
  const { message, classification } = facts;
  const { messageId } = message;
  const { reading, category } = supportCase;
  const known = withFacts(supportCase.facts, classification.facts, messageId);
  return {
    ...inCustomersLanguage(supportCase, facts.language ?? supportCase.language, facts.at),
    ...(known === undefined ? {} : { facts: known }),
    ...(reading && { reading: readFurther(reading, classification, { messageId, category }) }),
    urgency: moreUrgentOf(supportCase.urgency, classification.urgency),
    risks: [...new Set([...supportCase.risks, ...classification.risks])],
    lastInboundAt: Math.max(supportCase.lastInboundAt, message.receivedAt),
    ...(facts.replyWindowEndsAt === undefined ? {} : { replyWindowEndsAt: facts.replyWindowEndsAt }),
    recentMessageIds: rememberMessage(supportCase, messageId),
  };
};

interface CallFacts {
  readonly at: Instant;
  readonly what?: string;
  readonly because: string;
  readonly policy: SlaPolicy;
  readonly desks: readonly Desk[];
  readonly waitingDays: number;
}

/**
 * Something happened that somebody must see: by default, that a message could not be delivered. A waiting or resolved case
 * goes back to its desk, or soon to another if that is closed; others keep their place. `because` names the message, so
 * that a repeated report changes nothing.
 */
export const returnToAgent = (supportCase: Case, facts: CallFacts): Joined => {
  const { at, because, waitingDays, what = 'a message to the customer was not delivered' } = facts;
  if (hasHeard(supportCase, { what, because })) return { supportCase, moved: false };
  if (supportCase.state === 'waiting' || supportCase.state === 'resolved') {
    const terms = { policy: facts.policy, schedule: scheduleOf(facts.desks, supportCase.deskId) };
    const sla = {
      policyId: facts.policy.id,
      reply: startPromise(at, facts.policy.nextReplyMinutes, terms),
      resolution:
        supportCase.state === 'resolved'
          ? startPromise(at, facts.policy.resolutionMinutes, terms)
          : clocksAt(supportCase, facts).resolution,
    };
    const queued = enqueue(supportCase, { at, by: 'meridian', what, because, waitingDays }, { sla });
    const { schedule } = terms;
    const isAsleep = schedule !== undefined && !isOpen(schedule, at);
    return {
      supportCase: isAsleep ? withDue({ ...queued, handOverAt: at }, waitingDays) : queued,
      moved: true,
    };
  }
  return { supportCase: hear(supportCase, { at, what, because }, waitingDays), moved: false };
};
