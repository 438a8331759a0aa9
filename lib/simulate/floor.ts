import type { Desk } from '../domain/desk.ts';
import { hour, type Instant } from '../domain/instant.ts';
import type { Lane } from '../domain/vocabulary.ts';
import { createQueueLane, type QueueLane } from './lane.ts';
import type { Work } from './work.ts';

/** One desk's people at work. */
export interface Floor {
  desk: Desk;
  people: number;
  /** Since when so many people are there. */
  since: Instant;
  /** Before when that does not change. */
  until: number;
  /** Raised when the desk's hours change, so that what was planned by the old ones is dropped. */
  plan: number;
  readonly lanes: Readonly<Record<Lane, QueueLane>>;
  readonly inWork: Map<Work, Instant>;
  /** Person-milliseconds by hour of the day in UTC. */
  readonly staffed: Float64Array;
  readonly busy: Float64Array;
  answered: number;
}

export const createFloor = (desk: Desk, at: Instant): Floor => ({
  desk,
  people: 0,
  since: at,
  until: at,
  plan: 0,
  lanes: { urgent: createQueueLane(), standard: createQueueLane() },
  inWork: new Map(),
  staffed: new Float64Array(24),
  busy: new Float64Array(24),
  answered: 0,
});

export const queuedAt = ({ lanes }: Floor): number => lanes.urgent.size() + lanes.standard.size();

/** How many cases a desk's people come to before this one. */
export const aheadOf = ({ lanes }: Floor, work: Work): number => {
  const { lane } = work.supportCase;
  return lanes[lane].ahead(work) + (lane === 'standard' ? lanes.urgent.size() : 0);
};

/** Adds a span to the hours of the day it covers. */
export const addSpan = (hours: Float64Array, from: Instant, until: Instant, people = 1): void => {
  for (let at = from; at < until; ) {
    const index = Math.floor(at / hour) % 24;
    const end = Math.min(until, (Math.floor(at / hour) + 1) * hour);
    hours[index] = (hours[index] ?? 0) + (end - at) * people;
    at = end;
  }
};

/** Other people are there from now on. */
export const staff = (floor: Floor, people: number, at: Instant): void => {
  addSpan(floor.staffed, floor.since, at, floor.people);
  floor.people = people;
  floor.since = at;
};
