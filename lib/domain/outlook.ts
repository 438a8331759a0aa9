import type { Desk } from './desk.ts';
import { hour, type Instant, minute } from './instant.ts';
import type { OpenInterval } from './open-intervals.ts';
import { openingsFrom } from './opening-hours.ts';

/** What is known of a desk at this moment. A figure that is missing or makes no sense is taken from the schedule. */
export interface DeskLoad {
  /** Cases waiting in front of a new one. */
  readonly queued: number;
  /** How many people are really there; 0 means that nobody answers although the desk should be open. */
  readonly people?: number;
}

/** Load by desk id. */
export type Load = Readonly<Record<string, DeskLoad>>;

/** When a desk would get to a case that reaches it now. Instants beyond 400 days are undefined. */
export interface Outlook {
  readonly openNow: boolean;
  /** Set when the desk is closed now. */
  readonly opensAt: Instant | undefined;
  readonly pickUpAt: Instant | undefined;
  readonly expectedReplyAt: Instant | undefined;
}

/** A head count says something about the running shift, and about no more than this much of it. */
const headCountHolds = 8 * hour;

/**
 * Walks the desk's opening through the cases ahead, at its pace and with its people. Whoever picks a case up before
 * closing finishes it, so the reply comes one case's time after that.
 */
export const outlook = (desk: Desk, at: Instant, load?: DeskLoad): Outlook => {
  let ahead = countOf(load?.queued, 0) * desk.minutesPerCase * minute;
  let opensAt: Instant | undefined;
  for (const { startAt, endAt, people } of staffedOpenings(desk, at, load)) {
    const from = Math.max(at, startAt);
    opensAt ??= from;
    const pickUpAt = Math.ceil(from + ahead / people);
    if (pickUpAt < endAt) return outlookOf(desk, at, { opensAt, pickUpAt });
    ahead -= (endAt - from) * people;
  }
  return outlookOf(desk, at, { opensAt, pickUpAt: undefined });
};

type Found = Pick<Outlook, 'opensAt' | 'pickUpAt'>;

const outlookOf = ({ minutesPerCase }: Desk, at: Instant, { opensAt, pickUpAt }: Found): Outlook => {
  const openNow = opensAt !== undefined && opensAt <= at;
  return {
    openNow,
    opensAt: openNow ? undefined : opensAt,
    pickUpAt,
    expectedReplyAt: pickUpAt === undefined ? undefined : pickUpAt + Math.ceil(minutesPerCase * minute),
  };
};

function* staffedOpenings({ schedule }: Desk, at: Instant, load?: DeskLoad): Generator<OpenInterval> {
  for (const opening of openingsFrom(schedule, at)) {
    if (opening.startAt > at) {
      yield opening;
      continue;
    }
    const people = countOf(load?.people, opening.people);
    const knownUntil = Math.min(opening.endAt, at + headCountHolds);
    if (people > 0) yield { startAt: at, endAt: knownUntil, people };
    if (knownUntil < opening.endAt) yield { ...opening, startAt: knownUntil };
  }
}

const countOf = (count: number | undefined, otherwise: number): number =>
  count !== undefined && Number.isFinite(count) && count >= 0 ? count : otherwise;
