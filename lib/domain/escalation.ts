import type { Case } from './case.ts';
import { addEvents } from './case-events.ts';
import type { Configuration, EscalationLadder, EscalationLevel, Recipient } from './configuration.ts';
import { type NoticeErrand, type PromiseName, withErrands } from './errand.ts';
import { deriveId } from './ids.ts';
import { earliest, type Instant, minute } from './instant.ts';
import { isOpen, nextOpening } from './opening-hours.ts';
import type { SlaDeadline } from './sla.ts';
import { atRiskAt } from './sla-clock.ts';

/** Somebody to tell: at which level he stands, and which level was asked. */
export interface Told {
  readonly level: number;
  readonly asked: number;
  readonly recipient: Recipient;
}

/** Where a promise stands on its ladder after a look at `at`. */
export interface Climb {
  readonly told: readonly Told[];
  /** All levels done by now. */
  readonly escalated: readonly number[];
  /** When the ladder is looked at next; absent once it is done. */
  readonly nextAt: Instant | undefined;
}

const startsAt = ({ on, afterMinutes }: EscalationLevel, clock: SlaDeadline): Instant =>
  (on === 'at-risk' ? atRiskAt(clock) : clock.dueAt) + afterMinutes * minute;

/**
 * Climbs a ladder as far as the time allows. Each level's time counts from the promise's own instants; who is told is asleep or
 * awake by his own calendar, so nobody is woken: a level either waits or is left to the levels above it.
 */
export const climb = (
  { levels }: EscalationLadder,
  recipients: readonly Recipient[],
  clock: SlaDeadline,
  at: Instant,
): Climb => {
  const done = new Set(clock.escalated ?? []);
  const told: Told[] = [];
  for (const [asked, level] of levels.entries()) {
    if (done.has(asked) || startsAt(level, clock) > at) continue;
    const found = awakeFrom({ levels, recipients, asked, at });
    if (found === undefined) continue;
    for (let reached = asked; reached <= found.level; reached++) done.add(reached);
    told.push(found);
  }
  const pending = [...levels.entries()].filter(([index]) => !done.has(index));
  const next = pending.map(([asked, level]) => {
    const start = startsAt(level, clock);
    return start > at ? start : wakesAt({ levels, recipients, asked, at });
  });
  return { told, escalated: [...done].sort((one, other) => one - other), nextAt: earliest(...next) };
};

interface Asked {
  readonly levels: readonly EscalationLevel[];
  readonly recipients: readonly Recipient[];
  readonly asked: number;
  readonly at: Instant;
}

/** The levels that may answer for the one that is asked: itself, and those above where it leaves its call to them. */
const answering = ({ levels, asked }: Asked): readonly (readonly [number, EscalationLevel])[] => {
  const above = [...levels.entries()].slice(asked);
  const last = above.findIndex(([, { asleep }]) => asleep === 'wait');
  return last === -1 ? above : above.slice(0, last + 1);
};

const peopleOf = ({ recipients }: Asked, level: EscalationLevel): readonly Recipient[] =>
  level.recipients.flatMap((id) => recipients.filter((recipient) => recipient.id === id));

const awakeFrom = (question: Asked): Told | undefined => {
  const { asked, at } = question;
  for (const [level, each] of answering(question)) {
    const recipient = peopleOf(question, each).find(({ schedule }) => isOpen(schedule, at));
    if (recipient !== undefined) return { level, asked, recipient };
  }
  return undefined;
};

const wakesAt = (question: Asked): Instant | undefined =>
  earliest(
    ...answering(question)
      .flatMap(([, level]) => peopleOf(question, level))
      .map(({ schedule }) => nextOpening(schedule, question.at)),
  );

const ladderOf = ({ sla }: Case, configuration: Configuration): EscalationLadder | undefined => {
  const policy = configuration.sla.find(({ id }) => id === sla.policyId);
  return configuration.escalation?.ladders.find(({ id }) => id === policy?.escalation);
};

/** When the telling of somebody is tried again, should it not have been done by then. */
export const errandPause = 2 * minute;

/**
 * The case after a look at the ladder of one promise: who is to be told stands with it as errands, and in its history. The
 * version is the caller's to raise.
 */
export const escalate = (
  supportCase: Case,
  promise: PromiseName,
  configuration: Configuration,
  at: Instant,
): Case => {
  const ladder = ladderOf(supportCase, configuration);
  if (ladder === undefined) return supportCase;
  const { escalateAt: _before, ...clock } = supportCase.sla[promise];
  const { told, escalated, nextAt } = climb(ladder, configuration.escalation?.recipients ?? [], clock, at);
  const climbed = { ...clock, escalated, ...(nextAt === undefined ? {} : { escalateAt: nextAt }) };
  const next = {
    ...supportCase,
    sla: { ...supportCase.sla, [promise]: climbed },
    history: addEvents(
      supportCase,
      told.map((each) => eventOf(each, at)),
    ),
  };
  const notices = told.map((each) => noticeOf(supportCase, promise, each, at));
  return withErrands(next, notices, at + errandPause);
};

const eventOf = ({ level, asked, recipient }: Told, at: Instant) => ({
  at,
  by: 'meridian',
  what: `escalated to ${recipient.name} (level ${level + 1})`,
  ...(level === asked ? {} : { because: `nobody of level ${asked + 1} is on duty` }),
});

const noticeOf = (supportCase: Case, promise: PromiseName, told: Told, at: Instant): NoticeErrand => {
  const { caseId, deskId } = supportCase;
  const clock = supportCase.sla[promise];
  return {
    kind: 'notice',
    id: deriveId(['escalation', caseId, promise, String(clock.startedAt), String(told.asked)]),
    at,
    recipientId: told.recipient.id,
    promise,
    what: at >= clock.dueAt ? 'breached' : 'at-risk',
    level: told.level + 1,
    deadlineAt: clock.dueAt,
    deskId,
  };
};
