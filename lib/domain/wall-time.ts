import { Temporal } from 'temporal-polyfill';
import { day, hour, type Instant, minute } from './instant.ts';
import type { CalendarDate, WallTime } from './schedule.ts';

/**
 * The one place where clocks on walls meet instants. A wall time stands for the first instant at which the clocks of
 * its zone show that time or a later one. So a time that is skipped when clocks go forward is the instant they are
 * changed, and a time that comes twice when they go back is the earlier one. Later wall times never give earlier
 * instants; therefore intervals that touch on the wall neither overlap nor leave a gap in time.
 */

/** Milliseconds since 1970-01-01T00:00 on the wall, as if every day had 24 hours. */
export type WallClock = number;

interface OffsetPeriod {
  readonly from: Instant;
  readonly until: Instant;
  readonly offset: number;
}

/** The clocks of one zone over a span of time. */
export interface ZoneClock {
  /** The first instant of the span at which the wall shows `wall` or later. */
  readonly instantOf: (wall: WallClock) => Instant;
  /** What the wall shows at an instant of the span. */
  readonly wallAt: (at: Instant) => WallClock;
}

/** The clocks of an IANA zone between two instants; outside of them the nearest known offset is assumed. */
export const zoneClock = (timeZone: string, from: Instant, until: Instant): ZoneClock => {
  const periods = offsetPeriods(timeZone, from, until);
  const first = (holds: (period: OffsetPeriod) => boolean) => periods.find(holds) ?? coordinated;
  return {
    instantOf: (wall) => {
      const period = first(({ until, offset }) => wall - offset < until);
      return Math.max(wall - period.offset, period.from);
    },
    wallAt: (at) => at + first(({ until }) => at < until).offset,
  };
};

// Only for the type checker: the last period of a zone never ends.
const coordinated: OffsetPeriod = {
  from: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
  offset: 0,
};

const offsetPeriods = (timeZone: string, from: Instant, until: Instant): readonly OffsetPeriod[] => {
  const periods: OffsetPeriod[] = [];
  let zoned = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  let start = Number.NEGATIVE_INFINITY;
  for (;;) {
    const next = zoned.getTimeZoneTransition('next');
    const changesAt = next?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const offset = zoned.offsetNanoseconds / 1e6;
    if (next == null || changesAt >= until) {
      return [...periods, { from: start, until: Number.POSITIVE_INFINITY, offset }];
    }
    periods.push({ from: start, until: changesAt, offset });
    start = changesAt;
    zoned = next;
  }
};

/** Midnight at the beginning of a calendar date. */
export const wallOfDate = (date: CalendarDate): WallClock => Date.parse(`${date}T00:00:00Z`);

/** Milliseconds after midnight of `HH:MM`; `24:00` is a whole day. */
export const sinceMidnight = (time: WallTime): number =>
  Number(time.slice(0, 2)) * hour + Number(time.slice(3, 5)) * minute;

/** The calendar date the wall shows. */
export const dateOf = (wall: WallClock): CalendarDate => new Date(wall).toISOString().slice(0, 10);

/** ISO weekday of the date the wall shows, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (wall: WallClock): number => ((((Math.floor(wall / day) + 3) % 7) + 7) % 7) + 1;

/** A wall time for people, e.g. `Mon 23 Nov 09:00`. */
export const wallText = (wall: WallClock): string => {
  const text = new Date(wall).toUTCString();
  return `${text.slice(0, 3)} ${text.slice(5, 11)} ${text.slice(17, 22)}`;
};

/** Whether this machine knows the IANA zone. */
export const isTimeZone = (timeZone: string): boolean => {
  if (/^[+-]/.test(timeZone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
};
