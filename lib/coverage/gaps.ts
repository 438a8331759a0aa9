import type { Desk } from '../domain/desk.ts';
import { type Instant, minute } from '../domain/instant.ts';
import type { Audience } from './audience.ts';
import type { Coverage } from './coverage.ts';

/** Half-open: a time in which nobody who may answer these audiences is at work. */
export interface Gap {
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly audiences: readonly Audience[];
}

/** All gaps in order of time; audiences that go without somebody at just the same time share one. */
export const gapsOf = ({ audiences }: Coverage): readonly Gap[] => {
  const gaps = new Map<string, { startAt: Instant; endAt: Instant; audiences: Audience[] }>();
  for (const { stretches, ...audience } of audiences) {
    for (const { startAt, endAt, how } of stretches) {
      if (how !== 'none') continue;
      const key = `${startAt} ${endAt}`;
      const gap = gaps.get(key) ?? { startAt, endAt, audiences: [] };
      gap.audiences.push(audience);
      gaps.set(key, gap);
    }
  }
  return [...gaps.values()].sort((one, other) => one.startAt - other.startAt || one.endAt - other.endAt);
};

/** Minutes in which anybody goes without; times that several gaps have in common count once. */
export const gapMinutes = (gaps: readonly Gap[]): number => {
  let counted = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const { startAt, endAt } of gaps) {
    sum += Math.max(0, endAt - Math.max(startAt, counted));
    counted = Math.max(counted, endAt);
  }
  return sum / minute;
};

/** The desks that would answer somebody of a gap, were they at work; in the order of the configuration. */
export const concernedDesks = ({ audiences }: Gap): readonly Desk[] => [
  ...new Set(audiences.flatMap(({ readers }) => readers.map(({ desk }) => desk))),
];
