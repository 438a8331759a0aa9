import type { Instant } from '../domain/instant.ts';

/**
 * Remembers the newest window whose allowance is used up. Its account is long by then and costs as much to be refused by as to
 * write: it is not asked any more. Remembers only within one process.
 */
export interface UsedUp {
  readonly includes: (at: Instant) => boolean;
  readonly add: (at: Instant) => void;
}

export const createUsedUp = (windowMs: number): UsedUp => {
  const windowOf = (at: Instant) => Math.floor(at / windowMs);
  let newest = -1;
  return {
    includes: (at) => windowOf(at) === newest,
    add: (at) => {
      newest = Math.max(newest, windowOf(at));
    },
  };
};
