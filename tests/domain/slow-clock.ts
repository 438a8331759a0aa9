import { day, minute } from '../../lib/domain/instant.ts';
import type { Schedule } from '../../lib/domain/schedule.ts';
import { dateOf, sinceMidnight } from '../../lib/domain/wall-time.ts';

/** All offsets, and all times in the tests, are whole quarters of an hour. */
export const quarter = 15 * minute;

/**
 * A second, slow opinion on opening hours: it looks at the wall clock of a zone again and again, through Intl rather
 * than Temporal, and keeps the latest time shown, so that a repeated hour does not open or close anything twice.
 */
export interface SlowClock {
  readonly from: number;
  /** The latest wall time shown up to each quarter since `from`. */
  readonly latestWall: readonly number[];
}

export const slowClock = (timeZone: string, from: number, length: number): SlowClock => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const wallAt = (at: number): number => {
    const [month, dayOfMonth, year, hours, minutes] = format.format(at).split(/\D+/).map(Number);
    return Date.UTC(year ?? 0, (month ?? 0) - 1, dayOfMonth, hours, minutes);
  };
  let latest = Number.NEGATIVE_INFINITY;
  const latestWall = Array.from({ length: length / quarter }, (_, index) => {
    latest = Math.max(latest, wallAt(from + index * quarter));
    return latest;
  });
  return { from, latestWall };
};

/** How many people a schedule has on duty while the wall shows a time. */
export const peopleByWall = (schedule: Schedule, wall: number): number =>
  [-2, -1, 0]
    .map((offset) => Math.floor(wall / day) * day + offset * day)
    .flatMap((midnight) => intervalsOn(schedule, midnight).map((interval) => ({ midnight, ...interval })))
    .filter(({ midnight, start, end }) => {
      const from = midnight + sinceMidnight(start);
      const until = midnight + sinceMidnight(end);
      return wall >= from && wall < (until <= from ? until + day : until);
    })
    .reduce((sum, { people }) => sum + people, 0);

const intervalsOn = ({ weekly, exceptions }: Schedule, midnight: number) => {
  const exception = exceptions.find(({ date }) => date === dateOf(midnight));
  const weekday = new Date(midnight).getUTCDay() || 7;
  return exception?.intervals ?? weekly.filter((interval) => interval.weekday === weekday);
};
