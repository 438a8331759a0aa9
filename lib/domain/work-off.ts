import type { Instant } from './instant.ts';
import { firstEndingAfter, horizon, type Window, windowLength, windowsOf } from './interval-table.ts';
import type { OpenInterval } from './open-intervals.ts';
import type { Schedule } from './schedule.ts';

/**
 * The first instant from `from` on at which somebody is free once so much work (person-milliseconds) is done by the
 * people on duty; `undefined` when that is not before `until`. Skips whole weeks at once by their running totals.
 */
export const workedOffAt = (
  schedule: Schedule,
  from: Instant,
  work: number,
  until: Instant = from + horizon,
): Instant | undefined => {
  if (schedule.always !== undefined) {
    const doneAt = Math.ceil(from + work / schedule.always.people);
    return doneAt < until ? doneAt : undefined;
  }
  const windows = windowsOf(schedule);
  let left = work;
  for (let index = Math.floor(from / windowLength); index * windowLength < until; index++) {
    const window = windows(index);
    const before = workDone(window, from);
    const doneAt = doneWithin(window, { from, done: before + left, until });
    if (doneAt !== undefined) return doneAt;
    left = Math.max(0, left - ((window.workBefore.at(-1) ?? 0) - before));
  }
  return undefined;
};

/** Work of the window's people before an instant. */
const workDone = ({ intervals, workBefore }: Window, at: Instant): number => {
  const index = firstEndingAfter(intervals, at);
  const running = intervals[index];
  const begun = running === undefined ? 0 : Math.max(0, at - running.startAt) * running.people;
  return (workBefore[index] ?? 0) + begun;
};

interface Goal {
  readonly from: Instant;
  /** Work since the window's beginning that has to be done. */
  readonly done: number;
  readonly until: Instant;
}

const doneWithin = ({ intervals, workBefore }: Window, { from, done, until }: Goal): Instant | undefined => {
  const first = Math.max(firstEndingAfter(intervals, from), firstAbove(workBefore, done) - 1);
  for (let index = first; index < intervals.length; index++) {
    const { startAt, endAt, people } = intervals[index] ?? nobody;
    if (startAt >= until) return undefined;
    const doneAt = Math.max(from, startAt, Math.ceil(startAt + (done - (workBefore[index] ?? 0)) / people));
    // Work that ends with the opening leaves nobody to begin another case before the next.
    if (doneAt < endAt) return doneAt;
  }
  return undefined;
};

// Only for the type checker.
const nobody: OpenInterval = { startAt: 0, endAt: 0, people: 1 };

/** The index of the first total above a value; the number of totals when there is none. */
const firstAbove = (totals: Float64Array, value: number): number => {
  let low = 0;
  let high = totals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
};
