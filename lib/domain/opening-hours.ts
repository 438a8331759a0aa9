import { type Instant, minute } from './instant.ts';
import {
  firstEndingAfter,
  horizon,
  openingAfter,
  windowAt,
  windowLength,
  windowsOf,
} from './interval-table.ts';
import type { OpenInterval } from './open-intervals.ts';
import type { OpeningOverride, Schedule, ScheduleException } from './schedule.ts';
import { dateOf, wallText } from './wall-time.ts';

/** The opening that is running at `from`, and all that begins before `until`, in order. Looks 400 days ahead by default. */
export function* openingsFrom(
  schedule: Schedule,
  from: Instant,
  until: Instant = from + horizon,
): Generator<OpenInterval> {
  if (schedule.always !== undefined) {
    yield { startAt: from, endAt: until, people: schedule.always.people };
    return;
  }
  const windows = windowsOf(schedule);
  for (let index = Math.floor(from / windowLength); index * windowLength < until; index++) {
    const { intervals } = windows(index);
    for (let at = firstEndingAfter(intervals, from); at < intervals.length; at++) {
      const interval = intervals[at];
      if (interval === undefined || interval.startAt >= until) return;
      yield interval;
    }
  }
}

/** How many people work at an instant; 0 when the desk is closed. */
export const peopleAt = (schedule: Schedule, at: Instant): number =>
  openingAfter(schedule, at, at + 1)?.people ?? 0;

export const isOpen = (schedule: Schedule, at: Instant): boolean => peopleAt(schedule, at) > 0;

/** The first instant at or after `at` when the desk is open; `undefined` when it does not open within 400 days. */
export const nextOpening = (schedule: Schedule, at: Instant): Instant | undefined => {
  const opening = openingAfter(schedule, at);
  return opening === undefined ? undefined : Math.max(at, opening.startAt);
};

/** The first instant at or after `at` when the desk is closed; `undefined` when it does not close within 400 days. */
export const nextClosing = (schedule: Schedule, at: Instant): Instant | undefined => {
  let openUntil = at;
  for (const { startAt, endAt } of openingsFrom(schedule, at)) {
    if (startAt > openUntil) return openUntil;
    openUntil = endAt;
  }
  return openUntil < at + horizon ? openUntil : undefined;
};

/** Minutes the desk is open within `[from, until)`. */
export const openMinutesBetween = (schedule: Schedule, from: Instant, until: Instant): number => {
  let open = 0;
  for (const { startAt, endAt } of openingsFrom(schedule, from, until)) {
    open += Math.max(0, Math.min(endAt, until) - Math.max(startAt, from));
  }
  return open / minute;
};

/** The first instant by which the desk was open for so many minutes since `at`; `undefined` beyond 400 days. */
export const addOpenMinutes = (schedule: Schedule, at: Instant, minutes: number): Instant | undefined => {
  let left = minutes * minute;
  if (left <= 0) return at;
  for (const { startAt, endAt } of openingsFrom(schedule, at)) {
    const from = Math.max(at, startAt);
    if (from + left <= endAt) return from + left;
    left -= endAt - from;
  }
  return undefined;
};

/** An instant on the desk's own wall, for people: `Mon 23 Nov 09:00 Asia/Tokyo`. */
export const wallTextAt = (schedule: Schedule, at: Instant): string => {
  const { clock } = windowAt(schedule, at);
  return `${wallText(clock.wallAt(at))} ${schedule.timeZone}`;
};

/** The exception in force on the desk's date at an instant. */
export const exceptionAt = (schedule: Schedule, at: Instant): ScheduleException | undefined => {
  if (schedule.always !== undefined || schedule.exceptions.length === 0) return undefined;
  const date = dateOf(windowAt(schedule, at).clock.wallAt(at));
  return schedule.exceptions.find((exception) => exception.date === date);
};

/** What was decided at run time that closes the desk at an instant. */
export const closureAt = ({ overrides = [] }: Schedule, at: Instant): OpeningOverride | undefined =>
  overrides.find(({ from, until, people }) => people === 0 && from <= at && at < until);
