import { type Instant, minute } from '../domain/instant.ts';
import type { Stretch } from './coverage.ts';

/** From "somebody reads the language itself" to "nobody who may answer is at work". */
export const levels = ['exact', 'fallback', 'translated', 'none'] as const;
export type Level = (typeof levels)[number];

export type ByLevel = Readonly<Record<Level, number>>;

export const levelOf = ({ how }: Pick<Stretch, 'how'>): Level =>
  levels.find((level) => how.split(':')[0] === level) ?? 'none';

/** How many minutes of some stretches are of each level. */
export const minutesByLevel = (stretches: readonly Stretch[]): ByLevel => {
  const sums = { exact: 0, fallback: 0, translated: 0, none: 0 };
  for (const stretch of stretches) sums[levelOf(stretch)] += (stretch.endAt - stretch.startAt) / minute;
  return sums;
};

/** The longest time in which nobody reads the language itself. */
export const longestWithoutExact = (
  stretches: readonly Stretch[],
): { readonly startAt: Instant; readonly endAt: Instant } | undefined => {
  let since: Instant | undefined;
  let longest: { startAt: Instant; endAt: Instant } | undefined;
  for (const stretch of stretches) {
    since = levelOf(stretch) === 'exact' ? undefined : (since ?? stretch.startAt);
    if (since === undefined) continue;
    const isLonger = longest === undefined || stretch.endAt - since > longest.endAt - longest.startAt;
    if (isLonger) longest = { startAt: since, endAt: stretch.endAt };
  }
  return longest;
};
