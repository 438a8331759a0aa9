import { day } from '../domain/instant.ts';
import { sinceMidnight } from '../domain/wall-time.ts';
import type { HoursInput } from './configuration-input.ts';
import { dayNames, spellOut, type WrittenInterval } from './hours.ts';
import { type Problem, pathText } from './problem.ts';

/** Intervals of a week that overlap, the one from Sunday night with Monday morning included. */
export const checkOverlaps = (hours: HoursInput): readonly Problem[] => {
  const placed = spellOut(hours).map(place);
  const nextWeek = placed.map((each) => ({ ...each, from: each.from + 7 * day }));
  const inOrder = [...placed, ...nextWeek.slice(0, 1)].sort((one, other) => one.from - other.from);
  return inOrder.flatMap((later, index) => {
    const earlier = inOrder[index - 1];
    return earlier === undefined || later.from >= earlier.until ? [] : [overlap(earlier, later)];
  });
};

interface Placed {
  readonly written: WrittenInterval;
  /** Milliseconds since Monday 00:00 on the wall. */
  readonly from: number;
  readonly until: number;
}

const place = (written: WrittenInterval): Placed => {
  const start = sinceMidnight(written.start);
  const end = sinceMidnight(written.end);
  const midnight = (written.weekday - 1) * day;
  return { written, from: midnight + start, until: midnight + end + (end <= start ? day : 0) };
};

const overlap = (earlier: Placed, later: Placed): Problem => ({
  path: ['hours', ...later.written.path],
  message:
    `${textOf(later.written)} overlaps ${textOf(earlier.written)} of ${pathText(['hours', ...earlier.written.path])}; ` +
    'let one end where the other begins, and add up their people where they meet',
});

const textOf = ({ weekday, start, end }: WrittenInterval): string =>
  `${dayNames[weekday - 1]} ${start}–${end}`;
