import type { WallClock } from '../../domain/wall-time.ts';
import { type Moment, nearest, wallOf } from './moment.ts';
import { monthOf, monthPattern } from './month-names.ts';

/** A day found in a text; `wall` is its first midnight in the customer's zone. */
export interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly wall: WallClock;
  readonly confidence: number;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string>>,
    moment: Moment,
  ) => Omit<FoundDay, 'start' | 'end'> | undefined;
}

/** Buddhist years of Thailand are 543 ahead; two figures stand for this century. */
const yearFrom = (written: string): number => {
  const year = Number(written);
  if (year >= 2400 && year <= 2700) return year - 543;
  return year < 100 ? 2000 + year : year;
};

const known = (wall: WallClock | undefined, confidence: number) =>
  wall === undefined ? undefined : { wall, confidence };

const dated = (year: string | undefined, month: number, day: number, moment: Moment, confidence: number) =>
  year === undefined
    ? known(nearest(moment, month, day), confidence - 0.1)
    : known(wallOf(yearFrom(year), month, day), confidence);

/** Reiwa began in 2019, the Republic of China's calendar in 1912. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 民國: 1911, 民国: 1911 };

const eastern: Pattern = {
  pattern:
    /(?:(?:(?<era>令和|民國|民国) ?)?(?<year>\d{1,4}) ?[年년] ?)?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日号號일]/gu,
  read: ({ era, year, month, day }, moment) => {
    const counted = era && year ? String((eras[era] ?? 0) + Number(year)) : year;
    return dated(counted, Number(month), Number(day), moment, 0.98);
  },
};

const iso: Pattern = {
  pattern:
    /(?<![\d.-])(?<year>\d{4})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?![\d-])/gu,
  read: ({ year = '', month, day }, moment) => dated(year, Number(month), Number(day), moment, 0.98),
};

/** Dots and hyphens put the day first everywhere; with slashes it depends on the place. */
const readNumeric = (groups: Readonly<Record<string, string>>, moment: Moment) => {
  const { one, two, year, separator } = groups;
  const [first, second] = [Number(one), Number(two)];
  const canSwap = separator === '/' && second <= 31;
  const monthFirst = canSwap && (second > 12 || (first <= 12 && moment.monthFirst === true));
  const isUnsure =
    canSwap && first <= 12 && second <= 12 && first !== second && moment.monthFirst === undefined;
  const confidence = isUnsure ? 0.5 : 0.9;
  return monthFirst
    ? dated(year, first, second, moment, confidence)
    : dated(year, second, first, moment, confidence);
};

const numeric: Pattern = {
  pattern:
    /(?<![\d.,/-])(?<one>\d{1,2})(?<separator>[./-])(?<two>\d{1,2})\k<separator>(?<year>\d{4}|\d{2})(?![\d]|[./-]\d)/gu,
  read: readNumeric,
};
/** Without a year only what slashes or a last dot make a date. */
const short: Pattern = {
  pattern:
    /(?<![\d.,/$€£¥-])(?<one>\d{1,2})(?:(?<separator>\/)(?<two>\d{1,2})|\.(?<two2>\d{1,2})\.)(?![\d/]| ?(?:[$€%]|eur|usd))/gu,
  read: ({ two, two2, ...groups }, moment) => readNumeric({ ...groups, two: two ?? two2 ?? '' }, moment),
};

const ordinal = '(?:st|nd|rd|th|er|º|ª|\\.)?';
const link = '(?:[ ,.-]{0,2}(?:of |de |do |del )?|[ ]?)';
const year = `(?:,? ?(?:(?:of|de|del|do|ปี|พ\\.ศ\\.|năm) ?)?(?<year>\\d{4})(?!\\d))?`;
const dayThenMonth: Pattern = {
  pattern: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})${ordinal}${link}(?<name>${monthPattern})(?![a-zà-ÿа-я])\\.?${year}`,
    'gu',
  ),
  read: ({ day, name = '', year }, moment) => dated(year, monthOf.get(name) ?? 0, Number(day), moment, 0.95),
};
const monthThenDay: Pattern = {
  pattern: new RegExp(
    `(?<![a-zà-ÿа-я])(?<name>${monthPattern})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:]\\d|\\d)${year}`,
    'gu',
  ),
  read: ({ day, name = '', year }, moment) => dated(year, monthOf.get(name) ?? 0, Number(day), moment, 0.9),
};
const vietnamese: Pattern = {
  pattern: /(?:ngày )?(?<!\d)(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm (?<year>\d{4}))?/gu,
  read: ({ day, month, year }, moment) => dated(year, Number(month), Number(day), moment, 0.95),
};

const patterns = [eastern, iso, vietnamese, dayThenMonth, monthThenDay, numeric, short];
const figure = /\d/;

/** Days written as figures or with the name of their month. */
export const calendarDays = (lower: string, moment: Moment): readonly FoundDay[] =>
  figure.test(lower)
    ? patterns.flatMap(({ pattern, read }) =>
        [...lower.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
          const found = read(groups, moment);
          return found ? [{ ...found, start: index, end: index + whole.length }] : [];
        }),
      )
    : [];
