import type { Desk } from '../domain/desk.ts';
import type { Instant } from '../domain/instant.ts';
import { openingAfter } from '../domain/interval-table.ts';
import { createTimeHeap, type TimeHeap } from './time-heap.ts';

/**
 * A lower bound on the total time customers wait for first replies, whoever decides and whatever is known of the future.
 *
 * Everything that makes desks slow is taken away: all people on duty, of whatever desk, work together on one case at a time,
 * of whatever language, drop it and go on later at no cost, and each case takes as long as at its fastest desk. What a shift
 * leaves unfinished is done in no time: when n people leave, n cases are gone at once. Any real course of events is a course of
 * this pool too, with replies at the same time or earlier: at each instant no more people work than are on duty, and of those
 * who stay on to finish a case there is one for each who has left.
 *
 * In the pool it is best to work on the case with the least work left and to let the ones with the most be gone: then, for
 * every k, the work left without the k largest cases is never more than under any other rule. It stays so when work is
 * done, when a case comes, and when the largest goes; with k the cases another rule has left, none are left here. So at no
 * instant fewer cases can be without a reply, and their number over time adds up to the time waited.
 */
export interface PooledBound {
  readonly take: (at: Instant, work: number) => void;
  /** Milliseconds waited by all until then. */
  readonly waitedUntil: (at: Instant) => number;
}

interface Job {
  left: number;
  /** Raised when its place in the heaps is out of date. */
  place: number;
}

interface Pool {
  now: Instant;
  waited: number;
  people: number;
  open: number;
  running: Job | undefined;
  readonly smallest: TimeHeap<Held>;
  readonly largest: TimeHeap<Held>;
  readonly shifts: TimeHeap<Shift>;
}

interface Held {
  readonly job: Job;
  readonly place: number;
}

interface Shift {
  readonly desk: Desk;
  people: number;
}

export const createPooledBound = (desks: readonly Desk[], from: Instant): PooledBound => {
  const pool: Pool = {
    now: from,
    waited: 0,
    people: 0,
    open: 0,
    running: undefined,
    smallest: createTimeHeap(),
    largest: createTimeHeap(),
    shifts: createTimeHeap(),
  };
  for (const desk of desks) changeShift(pool, { desk, people: 0 }, from);
  return {
    take: (at, work) => {
      runUntil(pool, at);
      pool.open++;
      hold(pool, { left: work, place: 0 });
    },
    waitedUntil: (at) => {
      runUntil(pool, at);
      return pool.waited;
    },
  };
};

const hold = ({ smallest, largest, open }: Pool, job: Job): void => {
  const held = { job, place: ++job.place };
  for (const heap of [smallest, largest]) {
    heap.push(heap === smallest ? job.left : -job.left, held);
    // What is over lies deep in the other heap.
    if (heap.size() > 2 * open + tidyAbove) heap.retain(({ job, place }) => place === job.place);
  }
};

const tidyAbove = 1_000;

const runUntil = (pool: Pool, until: Instant): void => {
  while (pool.now < until) {
    const shiftAt = pool.shifts.nextAt();
    workUntil(pool, Math.min(shiftAt, until));
    if (shiftAt >= until) continue;
    const shift = pool.shifts.pop();
    if (shift !== undefined) changeShift(pool, shift, shiftAt);
  }
  // A smaller case may come now.
  if (pool.running !== undefined) hold(pool, pool.running);
  pool.running = undefined;
};

const workUntil = (pool: Pool, until: Instant): void => {
  while (pool.now < until) {
    pool.running ??= first(pool.smallest);
    const { running, people } = pool;
    const doneAt = running === undefined ? until : pool.now + running.left / people;
    const stop = Math.min(doneAt, until);
    pool.waited += pool.open * (stop - pool.now);
    if (running !== undefined) running.left -= people * (stop - pool.now);
    pool.now = stop;
    if (running !== undefined && doneAt <= until) reply(pool, running);
  }
};

const reply = (pool: Pool, job: Job): void => {
  job.place++;
  pool.open--;
  if (pool.running === job) pool.running = undefined;
};

const first = (heap: TimeHeap<Held>): Job | undefined => {
  for (let held = heap.pop(); held !== undefined; held = heap.pop()) {
    if (held.place === held.job.place) return held.job;
  }
  return undefined;
};

const changeShift = (pool: Pool, shift: Shift, at: Instant): void => {
  const opening = openingAfter(shift.desk.schedule, at);
  const isOpen = opening !== undefined && opening.startAt <= at;
  const people = isOpen ? opening.people : 0;
  if (pool.running !== undefined) hold(pool, pool.running);
  pool.running = undefined;
  for (let gone = shift.people - people; gone > 0; gone--) {
    const job = first(pool.largest);
    if (job !== undefined) reply(pool, job);
  }
  pool.people += people - shift.people;
  shift.people = people;
  const nextAt = isOpen ? opening.endAt : opening?.startAt;
  if (nextAt !== undefined) pool.shifts.push(nextAt, shift);
};
