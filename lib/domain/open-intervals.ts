import { day, type Instant } from './instant.ts';
import type { DayInterval, Schedule } from './schedule.ts';
import { sinceMidnight, type WallClock, wallOfDate, weekdayOf, type ZoneClock } from './wall-time.ts';

/** Half-open: open from `startAt` until just before `endAt`, with so many people. */
export interface OpenInterval {
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly people: number;
}

/** The intervals that begin on the date the wall shows at this midnight. */
type DayPlan = (midnight: WallClock) => readonly DayInterval[];

/** Sorts a schedule by date and weekday once, for asking day by day. An exception replaces its whole date. */
export const planDays = ({ weekly, exceptions }: Schedule): DayPlan => {
  const byDate = new Map(exceptions.map(({ date, intervals }) => [wallOfDate(date), intervals]));
  const byWeekday = [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekly.filter((each) => each.weekday === weekday));
  return (midnight) => byDate.get(midnight) ?? byWeekday[weekdayOf(midnight) - 1] ?? [];
};

/** All opening within `[from, until)`, in order and without overlap; people of overlapping intervals add up. */
export const openIntervals = (
  plan: DayPlan,
  clock: ZoneClock,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): readonly OpenInterval[] => {
  const pieces: OpenInterval[] = [];
  // An interval lasts 24 wall hours at most, so those that began two dates earlier are over.
  const firstMidnight = Math.floor(clock.wallAt(from) / day) * day - 2 * day;
  for (let midnight = firstMidnight; midnight <= clock.wallAt(until); midnight += day) {
    for (const interval of plan(midnight)) {
      const { startAt, endAt } = instantsOf(interval, midnight, clock);
      const piece = {
        startAt: Math.max(startAt, from),
        endAt: Math.min(endAt, until),
        people: interval.people,
      };
      if (piece.startAt < piece.endAt) pieces.push(piece);
    }
  }
  return layered(pieces);
};

const instantsOf = (interval: DayInterval, midnight: WallClock, clock: ZoneClock) => {
  const start = sinceMidnight(interval.start);
  const end = sinceMidnight(interval.end);
  return {
    startAt: clock.instantOf(midnight + start),
    endAt: clock.instantOf(midnight + end + (end <= start ? day : 0)),
  };
};

/** Cuts pieces where anybody comes or goes, and joins neighbours with equally many people. */
const layered = (pieces: readonly OpenInterval[]): readonly OpenInterval[] => {
  const changes = pieces
    .flatMap(({ startAt, endAt, people }) => [
      { at: startAt, people },
      { at: endAt, people: -people },
    ])
    .sort((one, other) => one.at - other.at);
  const layers: OpenInterval[] = [];
  let people = 0;
  let since = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (people > 0 && change.at > since) append(layers, { startAt: since, endAt: change.at, people });
    people += change.people;
    since = change.at;
  }
  return layers;
};

const append = (layers: OpenInterval[], next: OpenInterval): void => {
  const last = layers.at(-1);
  const continues = last !== undefined && last.endAt === next.startAt && last.people === next.people;
  if (continues) layers[layers.length - 1] = { ...last, endAt: next.endAt };
  else layers.push(next);
};
