import type { Instant } from '../../lib/domain/instant.ts';

export interface PaceOptions {
  readonly now: () => Instant;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Messages a second an inbox sends from one process over a longer time, and how many may leave at once. */
  readonly perSecond?: number;
  readonly burst?: number;
}

/** How fast each inbox may send. Kept by the process: what another one was told, this one is told as well when it asks. */
export interface Pace {
  /** Resolves to 0 when the inbox may send, having waited a little if need be, else to the milliseconds to stay away. */
  turn(inboxId: string): Promise<number>;
  /** The provider wants no more from this inbox for a while. */
  pause(inboxId: string, ms: number): void;
}

/** Waits longer than this are better spent on other inboxes. */
const longestWaitMs = 3_000;

const pauseOf = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A token bucket an inbox, written as the instant at which the bucket is full again; a pause empties it until it ends. Who
 * has to stay away is spread over the time after, so that not all come back at once.
 */
export const createPace = ({ now, sleep = pauseOf, perSecond = 20, burst = 40 }: PaceOptions): Pace => {
  const intervalMs = 1_000 / perSecond;
  const inboxes = new Map<string, { fullAt: Instant; away: number }>();
  const bucketOf = (inboxId: string) => {
    const bucket = inboxes.get(inboxId) ?? { fullAt: 0, away: 0 };
    inboxes.set(inboxId, bucket);
    return bucket;
  };
  const waitOf = (fullAt: Instant): number => Math.max(0, fullAt - (burst - 1) * intervalMs - now());

  const turn = async (inboxId: string): Promise<number> => {
    const bucket = bucketOf(inboxId);
    const wait = waitOf(bucket.fullAt);
    if (wait > longestWaitMs) {
      bucket.away += 1;
      return Math.ceil(wait + bucket.away * intervalMs);
    }
    bucket.away = 0;
    bucket.fullAt = Math.max(bucket.fullAt, now()) + intervalMs;
    if (wait > 0) await sleep(wait);
    return 0;
  };
  const pause = (inboxId: string, ms: number): void => {
    const bucket = bucketOf(inboxId);
    bucket.fullAt = Math.max(bucket.fullAt, now() + ms + (burst - 1) * intervalMs);
  };
  return { turn, pause };
};
