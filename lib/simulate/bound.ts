import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import { nextOpening } from '../domain/opening-hours.ts';
import { shortlistFor } from '../domain/shortlist.ts';
import { firstReplyDueAt, policyFor } from '../domain/sla.ts';
import type { Language } from '../domain/vocabulary.ts';
import { type Arrival, workOn } from './arrival.ts';
import { createPooledBound } from './pooled-bound.ts';
import { createSketch, type Sketch } from './sketch.ts';
import { factsOfArrival } from './work.ts';

/**
 * What nobody could beat with these desks, even knowing the future. Waits and late replies are those of customers who are alone in the
 * world: the first desk that may answer opens, and somebody begins at once. So every share of waits is a bound, and
 * every late one is late whoever decides. `meanWait` also knows that people are few (see `createPooledBound`).
 */
export interface Bound {
  readonly take: (arrival: Arrival) => void;
  readonly end: (at: Instant) => BoundFigures;
}

export interface BoundFigures {
  readonly waits: Sketch;
  readonly byLanguage: ReadonlyMap<Language, Sketch>;
  readonly late: number;
  readonly meanWait: number;
}

/** Replies after `until` do not count; until then their customers wait. */
export const createBound = (configuration: Configuration, from: Instant, until: Instant): Bound => {
  const pool = createPooledBound(configuration.desks, from);
  const waits = createSketch();
  const byLanguage = new Map<Language, Sketch>();
  let late = 0;
  return {
    take: (arrival) => {
      const { repliedAt, work } = alone(arrival, configuration);
      const wait = Math.min(repliedAt, until) - arrival.at;
      const ofLanguage = byLanguage.get(arrival.language) ?? createSketch();
      byLanguage.set(arrival.language, ofLanguage);
      for (const sketch of [waits, ofLanguage]) sketch.add(wait);
      if (Math.min(repliedAt, until) > latestDue(arrival, configuration)) late++;
      pool.take(arrival.at, work);
    },
    end: (at) => {
      const pooled = pool.waitedUntil(at) / Math.max(1, waits.count());
      return { waits, byLanguage, late, meanWait: Math.max(pooled, waits.mean()) };
    },
  };
};

/** The earliest reply by any desk that may answer, and the least work the case can be. */
const alone = (arrival: Arrival, configuration: Configuration): { repliedAt: number; work: number } => {
  let repliedAt = Number.POSITIVE_INFINITY;
  let work = Number.POSITIVE_INFINITY;
  for (const { desk } of shortlistFor(factsOfArrival(arrival), configuration).desks) {
    const ofDesk = workOn(arrival, desk);
    work = Math.min(work, ofDesk);
    const opensAt = nextOpening(desk.schedule, arrival.at);
    if (opensAt !== undefined) repliedAt = Math.min(repliedAt, opensAt + ofDesk);
  }
  return { repliedAt, work };
};

/** A clock of desk hours depends on the desk, so nothing is known to be late by it. */
const latestDue = (arrival: Arrival, { sla }: Configuration): Instant => {
  const policy = policyFor(sla, factsOfArrival(arrival));
  return policy.clock === 'desk-hours' ? Number.POSITIVE_INFINITY : firstReplyDueAt(policy, arrival.at);
};
