import { type Instant, minute } from '../domain/instant.ts';

/** Leaves alone for a while what keeps failing, so that nobody waits for it. Remembers only within one process. */
export interface CircuitBreaker {
  readonly isOpen: () => boolean;
  /** What became of one call. */
  readonly tell: (succeeded: boolean) => void;
}

const failuresInARow = 3;
const pauseMs = minute;

/** Opens for a minute after three failures in a row. */
export const createCircuitBreaker = (now: () => Instant): CircuitBreaker => {
  let failures = 0;
  let closedAgainAt = 0;
  return {
    isOpen: () => now() < closedAgainAt,
    tell: (succeeded) => {
      failures = succeeded ? 0 : failures + 1;
      if (failures < failuresInARow) return;
      failures = 0;
      closedAgainAt = now() + pauseMs;
    },
  };
};
