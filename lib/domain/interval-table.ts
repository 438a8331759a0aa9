import { day, type Instant } from './instant.ts';
import { type OpenInterval, openIntervals, planDays } from './open-intervals.ts';
import { overridden } from './overridden.ts';
import type { Schedule } from './schedule.ts';
import { type ZoneClock, zoneClock } from './wall-time.ts';

/** How far ahead an opening is looked for: a desk that stays closed longer counts as one that never opens. */
export const horizon = 400 * day;

// Schedules are turned into instants in windows of four weeks, as they are asked for; the newest ones are kept.
export const windowLength = 28 * day;
const keptWindows = 64;

/** Four weeks of a schedule in instants. */
export interface Window {
  readonly clock: ZoneClock;
  readonly intervals: readonly OpenInterval[];
  /** Person-milliseconds of the window before each interval, and of the whole window as the last. */
  readonly workBefore: Float64Array;
}

type Windows = (index: number) => Window;

const compiled = new WeakMap<Schedule, Windows>();

export const windowsOf = (schedule: Schedule): Windows => {
  const known = compiled.get(schedule);
  if (known !== undefined) return known;
  const windows = compile(schedule);
  compiled.set(schedule, windows);
  return windows;
};

const compile = (schedule: Schedule): Windows => {
  const plan = planDays(schedule);
  const kept = new Map<number, Window>();
  return (index) => {
    const known = kept.get(index);
    if (known !== undefined) return known;
    const span = { from: index * windowLength, until: (index + 1) * windowLength };
    const clock = zoneClock(schedule.timeZone, span.from - 3 * day, span.until + 3 * day);
    const intervals = overridden(openIntervals(plan, clock, span), schedule.overrides ?? [], span);
    const window = { clock, intervals, workBefore: runningTotal(intervals) };
    const [oldest] = kept.keys();
    if (kept.size >= keptWindows && oldest !== undefined) kept.delete(oldest);
    kept.set(index, window);
    return window;
  };
};

const runningTotal = (intervals: readonly OpenInterval[]): Float64Array => {
  const totals = new Float64Array(intervals.length + 1);
  for (const [index, { startAt, endAt, people }] of intervals.entries())
    totals[index + 1] = (totals[index] ?? 0) + (endAt - startAt) * people;
  return totals;
};

export const windowAt = (schedule: Schedule, at: Instant): Window =>
  windowsOf(schedule)(Math.floor(at / windowLength));

/** The index of the first interval that is not over at an instant. */
export const firstEndingAfter = (intervals: readonly OpenInterval[], at: Instant): number => {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((intervals[middle]?.endAt ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The opening that runs at `from` or comes next, if it begins before `until`. */
export const openingAfter = (
  schedule: Schedule,
  from: Instant,
  until: Instant = from + horizon,
): OpenInterval | undefined => {
  if (schedule.always !== undefined) return { startAt: from, endAt: until, people: schedule.always.people };
  const windows = windowsOf(schedule);
  for (let index = Math.floor(from / windowLength); index * windowLength < until; index++) {
    const { intervals } = windows(index);
    const next = intervals[firstEndingAfter(intervals, from)];
    if (next !== undefined) return next.startAt < until ? next : undefined;
  }
  return undefined;
};
