import type { Instant } from './instant.ts';
import type { OpenInterval } from './open-intervals.ts';
import type { OpeningOverride } from './schedule.ts';

/**
 * The opening within `[from, until)` with what was decided at run time laid over it: closures take away, openings add or keep
 * at least so many people, and a closure wins over an opening.
 */
export const overridden = (
  intervals: readonly OpenInterval[],
  overrides: readonly OpeningOverride[],
  span: { readonly from: Instant; readonly until: Instant },
): readonly OpenInterval[] => {
  const touching = overrides.filter((each) => each.from < span.until && each.until > span.from);
  if (touching.length === 0) return intervals;
  const clipped = touching.map((each) => ({
    startAt: Math.max(each.from, span.from),
    endAt: Math.min(each.until, span.until),
    people: each.people,
  }));
  const cuts = [...intervals, ...clipped].flatMap(({ startAt, endAt }) => [startAt, endAt]);
  const moments = [...new Set(cuts)].sort((one, other) => one - other);
  const pieces = moments.slice(0, -1).map((startAt, index) => ({
    startAt,
    endAt: moments[index + 1] ?? startAt,
    people: peopleThere(intervals, clipped, startAt),
  }));
  return joined(pieces.filter(({ people }) => people > 0));
};

const peopleThere = (
  intervals: readonly OpenInterval[],
  overrides: readonly OpenInterval[],
  at: Instant,
): number => {
  const inForce = overrides.filter((each) => each.startAt <= at && at < each.endAt);
  if (inForce.some(({ people }) => people === 0)) return 0;
  const planned = intervals.find((each) => each.startAt <= at && at < each.endAt)?.people ?? 0;
  return Math.max(planned, ...inForce.map(({ people }) => people));
};

const joined = (pieces: readonly OpenInterval[]): readonly OpenInterval[] => {
  const found: OpenInterval[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last !== undefined && last.endAt === piece.startAt && last.people === piece.people)
      found[found.length - 1] = { ...last, endAt: piece.endAt };
    else found.push(piece);
  }
  return found;
};
