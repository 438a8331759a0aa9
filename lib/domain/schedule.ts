import type { Instant } from './instant.ts';

/** A desk's opening hours with exceptions, in the desk's own IANA time zone. */

/** A wall-clock time `HH:MM`, `00:00` to `24:00`. */
export type WallTime = string;
/** A calendar date `YYYY-MM-DD` in the schedule's time zone. */
export type CalendarDate = string;

/** Half-open: open at `start`, closed at `end`. An end at or before its start means the next day. */
export interface DayInterval {
  readonly start: WallTime;
  readonly end: WallTime;
  /** How many people work in this interval. */
  readonly people: number;
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export interface WeeklyInterval extends DayInterval {
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Replaces the weekly intervals that begin on this date: `[]` is closed, anything else is open exactly then. */
export interface ScheduleException {
  readonly date: CalendarDate;
  /** The holiday's or occasion's name, shown in explanations. */
  readonly name: string;
  readonly intervals: readonly DayInterval[];
}

/** Decided at run time over what the week says, half-open in instants: `people` 0 closes, more keeps at least so many there. */
export interface OpeningOverride {
  readonly from: Instant;
  readonly until: Instant;
  readonly people: number;
  /** Why, shown in explanations. */
  readonly name: string;
}

export interface Schedule {
  /** IANA name. */
  readonly timeZone: string;
  /** Open every minute of every day, exceptions included; `weekly` is then empty and `people` counts. */
  readonly always?: { readonly people: number };
  readonly weekly: readonly WeeklyInterval[];
  readonly exceptions: readonly ScheduleException[];
  /** Not together with `always`. A closure wins over an opening. */
  readonly overrides?: readonly OpeningOverride[];
  /** What the overrides lie over, as configured. */
  readonly planned?: Schedule;
}
