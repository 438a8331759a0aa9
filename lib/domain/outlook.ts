import type { Desk } from './desk.ts';
import { hour, type Instant, minute } from './instant.ts';
import { horizon, openingAfter } from './interval-table.ts';
import type { Lane } from './vocabulary.ts';
import { workedOffAt } from './work-off.ts';

/** What is known of a desk at this moment. A figure that is missing or makes no sense is taken from the schedule. */
export interface DeskLoad {
  /** Cases waiting in front of a new one. */
  readonly queued: number;
  /** How many people are really there; 0 means that nobody answers although the desk should be open. */
  readonly people?: number;
  /** How many of those waiting are in the urgent lane, which goes first. */
  readonly urgent?: number;
  /** Working minutes a case takes there, as measured. */
  readonly minutesPerCase?: number;
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
export const outlook = (configured: Desk, at: Instant, load?: DeskLoad): Outlook => {
  const desk = withPace(configured, load);
  const ahead = countOf(load?.queued, 0) * desk.minutesPerCase * minute;
  const next = openingAfter(desk.schedule, at);
  const found =
    next !== undefined && next.startAt <= at && load?.people !== undefined
      ? withHeadCount(desk, { at, ahead, people: countOf(load.people, next.people), endAt: next.endAt })
      : { opensAt: next && Math.max(at, next.startAt), pickUpAt: workedOffAt(desk.schedule, at, ahead) };
  return outlookOf(desk, at, found);
};

interface RunningShift {
  readonly at: Instant;
  readonly ahead: number;
  readonly people: number;
  readonly endAt: Instant;
}

/** The people counted work off what they can; the schedule's people do the rest. */
const withHeadCount = ({ schedule }: Desk, { at, ahead, people, endAt }: RunningShift): Found => {
  const until = at + horizon;
  const knownUntil = Math.min(endAt, at + headCountHolds);
  if (people > 0) {
    const pickUpAt = Math.ceil(at + ahead / people);
    if (pickUpAt < knownUntil) return { opensAt: at, pickUpAt };
  }
  const left = Math.max(0, ahead - (knownUntil - at) * people);
  const next = openingAfter(schedule, knownUntil, until);
  const opensAt = people > 0 ? at : next && Math.max(knownUntil, next.startAt);
  return { opensAt, pickUpAt: workedOffAt(schedule, knownUntil, left, until) };
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

const withPace = (desk: Desk, load: DeskLoad | undefined): Desk => {
  const minutesPerCase = countOf(load?.minutesPerCase, 0);
  return minutesPerCase > 0 ? { ...desk, minutesPerCase } : desk;
};

/** The load as a case meets it: urgent ones wait for urgent ones alone. */
export const loadAhead = (load: DeskLoad | undefined, urgent: boolean): DeskLoad | undefined =>
  urgent && load?.urgent !== undefined ? { ...load, queued: load.urgent } : load;

/** The load of a desk's queue with a case of a lane more or less. */
export const withOne = (
  load: DeskLoad | undefined,
  { lane }: { readonly lane: Lane },
  by: 1 | -1,
): DeskLoad => {
  const { queued = 0, urgent } = load ?? {};
  const counted = urgent === undefined || lane === 'standard' ? {} : { urgent: Math.max(0, urgent + by) };
  return { ...load, queued: Math.max(0, queued + by), ...counted };
};

const countOf = (count: number | undefined, otherwise: number): number =>
  count !== undefined && Number.isFinite(count) && count >= 0 ? count : otherwise;
