import { day } from '../domain/instant.ts';
import { absenceOf } from './absence.ts';
import { concernedDesks, type Gap } from './gaps.ts';

/** Gaps that come at the same time of the week, for the same audiences and reasons. */
export interface RecurringGap {
  readonly first: Gap;
  readonly last: Gap;
  readonly times: number;
}

/** So many desks are explained in a gap; the others are counted. */
export const explainedDesks = 12;

const week = 7 * day;

/** Folds what happens every week into one entry, in the order of first appearance. */
export const recurringGaps = (gaps: readonly Gap[]): readonly RecurringGap[] => {
  const found = new Map<string, RecurringGap>();
  for (const gap of gaps) {
    const key = keyOf(gap);
    const known = found.get(key);
    found.set(key, { first: known?.first ?? gap, last: gap, times: (known?.times ?? 0) + 1 });
  }
  return [...found.values()];
};

const keyOf = (gap: Gap): string =>
  JSON.stringify([
    gap.startAt % week,
    gap.endAt - gap.startAt,
    gap.audiences.map(({ language, categories }) => [language, categories]),
    concernedDesks(gap)
      .slice(0, explainedDesks)
      .map((desk) => absenceOf(desk, gap).because),
  ]);
