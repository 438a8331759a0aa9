import { checkOverlaps } from './check-hours.ts';
import type { ExceptionInput } from './configuration-input.ts';
import type { ConfigurationDraft, DeskDraft } from './draft.ts';
import { datesOf } from './exceptions.ts';
import { checkCalendar } from './holidays.ts';
import type { Problem } from './problem.ts';

/** What is wrong with single desks although every value reads well; `year` is the present one. */
export const checkDesks = ({ desks }: ConfigurationDraft, year: number): readonly Problem[] =>
  desks.flatMap((desk, index) => {
    if (desk === undefined) return [];
    const problems = checkCalendarOf(desk, year);
    return problems.map(({ path, message }) => ({ path: ['desks', index, ...path], message }));
  });

type CalendarDraft = Pick<DeskDraft, 'hours' | 'always' | 'holidays' | 'exceptions'>;

/** What is wrong with opening hours, of a desk or of a person. */
export const checkCalendarOf = (draft: CalendarDraft, year: number): readonly Problem[] => [
  ...checkOpening(draft),
  ...checkExceptions(draft),
  ...checkHolidays(draft, year),
];

const checkOpening = ({ hours, always }: CalendarDraft): readonly Problem[] => {
  if (hours === undefined && always === undefined) {
    return [{ path: ['hours'], message: 'is missing; write weekly hours, or `always: { people }`' }];
  }
  if (hours !== undefined && always !== undefined) {
    return [{ path: ['always'], message: 'contradicts `hours`; keep one of them' }];
  }
  return hours === undefined ? [] : checkOverlaps(hours);
};

const checkHolidays = ({ holidays }: CalendarDraft, year: number): readonly Problem[] => {
  if (holidays === undefined) return [];
  return checkCalendar(holidays, year).map(({ path, message }) => ({ path: ['holidays', ...path], message }));
};

// In a leap year, every annual date exists.
const leapYear = 2000;
const longestSpan = 366;

const checkExceptions = ({ exceptions, always }: CalendarDraft): readonly Problem[] => {
  const taken = new Map<string, number>();
  return exceptions.flatMap((exception, index) => {
    const path = ['exceptions', index];
    if (exception === undefined) return [];
    if (always !== undefined)
      return [{ path, message: 'has no effect on a desk that is always open; remove it' }];
    const keys = datesOf(exception, [leapYear]).map((date) => keyOf(exception, date));
    if (keys.length === 0 || keys.length > longestSpan)
      return [{ path: [...path, 'until'], message: unusable(exception) }];
    const twice = keys.find((key) => taken.has(key));
    for (const key of keys) taken.set(key, index);
    return twice === undefined
      ? []
      : [{ path: [...path, 'date'], message: `names ${twice} a second time; keep one` }];
  });
};

// An annual date and one of a single year may meet: the single year wins.
const keyOf = ({ date }: ExceptionInput, expanded: string): string => expanded.slice(-date.length);

const unusable = ({ date, until }: ExceptionInput): string =>
  `${until} is not in one span with ${date}; write a later date in the same form, at most a year later`;
