import type { Case } from './case.ts';
import type { Configuration } from './configuration.ts';
import type { Decision } from './decision.ts';
import type { Desk } from './desk.ts';
import { earliest, hour, type Instant, minute } from './instant.ts';
import { nextClosing, nextOpening } from './opening-hours.ts';
import { type Load, outlook } from './outlook.ts';
import { type Choice, weighDesks } from './route.ts';
import type { Schedule } from './schedule.ts';

/** What is known when a case is looked at. */
export interface LookContext {
  readonly configuration: Configuration;
  /** What waits at the desks; empty when that is not known. */
  readonly load?: Load;
  /** How many cases stand before this one in its own desk's queue, where that was counted. */
  readonly ahead?: number;
}

/** So long before a desk closes, what it will not reach any more is given to others. */
export const handOverLead = hour;

/** Another desk must answer this much sooner: a case that wanders for minutes helps nobody. */
export const worthMoving = 30 * minute;

/**
 * When a case in a desk's queue is looked at because the desk closes: an hour before, and at the closing. `undefined` for a
 * desk that does not close, or does not open, within 400 days.
 */
export const nextHandOverLook = (schedule: Schedule, at: Instant): Instant | undefined => {
  const opensAt = nextOpening(schedule, at);
  const closesAt = opensAt === undefined ? undefined : nextClosing(schedule, opensAt);
  if (opensAt === undefined || closesAt === undefined) return undefined;
  const before = Math.max(opensAt, closesAt - handOverLead);
  return before > at ? before : closesAt;
};

/** Whether a queued case stays with its desk, and why; the decision of one that moves lists every desk considered. */
export interface HandOverPlan {
  readonly moves: boolean;
  readonly deskId: string;
  readonly expectedReplyAt: Instant;
  readonly because: string;
  /** Absent where the case stays. */
  readonly decision?: Decision;
}

/**
 * Who takes a case that its desk may not reach before closing. What will be picked up before then stays; for the rest all desks
 * are asked anew, with the case's real place in its own queue, and it moves where that keeps a deadline or saves the customer
 * half an hour.
 */
export const planHandOver = (supportCase: Case, at: Instant, context: LookContext): HandOverPlan => {
  const { configuration, load = {}, ahead } = context;
  const { deskId } = supportCase;
  const home = configuration.desks.find(({ id }) => id === deskId);
  const known = home === undefined || ahead === undefined ? load : withPlace(load, deskId, ahead);
  const started = home && startsInTime(home, at, known);
  if (started !== undefined) {
    const because = `${deskId} starts it before it closes`;
    return { moves: false, deskId, expectedReplyAt: started, because };
  }
  return weigh(supportCase, weighDesks(factsOf(supportCase, at), configuration, at, known));
};

const withPlace = (load: Load, deskId: string, queued: number): Load => ({
  ...load,
  [deskId]: { ...load[deskId], queued, urgent: queued },
});

/** When the desk answers it, if somebody there picks it up before the present opening ends. */
const startsInTime = (home: Desk, at: Instant, load: Load): Instant | undefined => {
  const { openNow, pickUpAt, expectedReplyAt } = outlook(home, at, load[home.id]);
  if (!openNow || pickUpAt === undefined) return undefined;
  const closesAt = nextClosing(home.schedule, at);
  return closesAt === undefined || pickUpAt < closesAt ? expectedReplyAt : undefined;
};

const weigh = ({ deskId }: Case, choice: Choice): HandOverPlan => {
  const { deskId: best, expectedReplyAt, deadlineAt } = choice;
  const stay = choice.replyAt(deskId);
  if (best === deskId)
    return { moves: false, deskId, expectedReplyAt, because: `${deskId} is still the best` };
  const keepsDeadline = expectedReplyAt <= deadlineAt && (stay ?? Number.POSITIVE_INFINITY) > deadlineAt;
  if (stay === undefined || keepsDeadline || stay - expectedReplyAt >= worthMoving) {
    const decision = choice.explain();
    return { moves: true, deskId: best, expectedReplyAt, because: decision.because, decision };
  }
  const because = `${best} would not answer half an hour sooner`;
  return { moves: false, deskId, expectedReplyAt: stay, because };
};

/**
 * What a case is routed by at an instant after it was opened. The deadline is the earliest of its promises, and, where they are
 * still to come, of the end of the channel's window and of the dates by which the customer needs something.
 */
export const factsOf = (supportCase: Case, at: Instant) => {
  const { language, category, urgency, segment, sla, replyWindowEndsAt, facts } = supportCase;
  const clock = sla.reply.state === 'running' ? sla.reply : sla.resolution;
  const needed = (facts?.known ?? []).flatMap((fact) =>
    fact.deadline && fact.at !== undefined && fact.at > at ? [fact.at] : [],
  );
  const window = replyWindowEndsAt !== undefined && replyWindowEndsAt > at ? replyWindowEndsAt : undefined;
  return {
    ...{ language, category, urgency, segment },
    deadlineAt: earliest(clock.dueAt, window, ...needed) ?? clock.dueAt,
  };
};
