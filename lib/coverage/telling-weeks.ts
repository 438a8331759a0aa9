import type { Instant } from '../domain/instant.ts';
import type { Coverage } from './coverage.ts';
import { levelOf } from './level.ts';
import { week, wholeWeeks } from './week-hours.ts';

/** Two Mondays: of the week in the middle, and of the one in which customers fare worst. */
export interface TellingWeeks {
  readonly normal: Instant;
  readonly worst: Instant;
}

interface Score {
  readonly startAt: Instant;
  /** Time in which nobody is at work, summed over languages and categories. */
  none: number;
  /** The same of time in which nobody reads the language itself. */
  notExact: number;
}

/**
 * Puts the whole weeks in order, by time without anybody and then by time without the language itself, and takes the one
 * in the middle and the last; the earlier of equal ones. `undefined` when the span has no whole week.
 */
export const tellingWeeks = (coverage: Coverage): TellingWeeks | undefined => {
  const scores = scoresOf(coverage);
  const order = [...scores].sort(
    (one, other) => one.none - other.none || one.notExact - other.notExact || other.startAt - one.startAt,
  );
  const middle = order[Math.floor(order.length / 2)];
  const last = order.at(-1);
  return middle && last && { normal: middle.startAt, worst: last.startAt };
};

const scoresOf = (coverage: Coverage): readonly Score[] => {
  const scores = wholeWeeks(coverage).map((startAt) => ({ startAt, none: 0, notExact: 0 }));
  const first = scores[0]?.startAt ?? 0;
  for (const { categories, stretches } of coverage.audiences) {
    for (const stretch of stretches) {
      const level = levelOf(stretch);
      if (level === 'exact') continue;
      const lastIndex = Math.floor((stretch.endAt - 1 - first) / week);
      for (
        let index = Math.max(0, Math.floor((stretch.startAt - first) / week));
        index <= lastIndex;
        index++
      ) {
        const score = scores[index];
        if (score === undefined) break;
        const until = Math.min(stretch.endAt, score.startAt + week);
        const time = categories.length * (until - Math.max(stretch.startAt, score.startAt));
        score.notExact += time;
        if (level === 'none') score.none += time;
      }
    }
  }
  return scores;
};
