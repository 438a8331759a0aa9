import { day, type Instant, minute } from '../../domain/instant.ts';
import { weekdayOf } from '../../domain/wall-time.ts';
import type { FoundDay } from './calendar-dates.ts';
import { cueWithin, cueWithinAfter } from './deadline-cues.ts';
import { type Moment, startOfDay } from './moment.ts';
import { distances, unitMinutes, weekdayByName } from './relative-names.ts';

const longestFirst = (names: Iterable<string>): string =>
  [...names].sort((one, other) => other.length - one.length).join('|');

/** Letters of scripts with spaces must not go on; Han, kana, Hangul and Thai follow one another without. */
const letter = '[a-zà-ɏḀ-ỹа-я\\u0600-\\u06ff\\u0900-\\u0963]';
/** Turkish puts an ending between the day and "until": cumaya kadar. */
const wordEnd = `(?!(?!(?:y|n)?[ae] kadar)${letter})`;
const names = new RegExp(
  `(?<!${letter})(?:${longestFirst([...distances.keys(), ...weekdayByName.keys()])})${wordEnd}`,
  'gu',
);
/** In China, Japan and Korea "next week's Tuesday" is counted from the coming Monday. */
const nextWeek = /(?:下[个個]?|来週の?|다음 ?주 ?)$/u;

const daysAhead = (name: string, { wall }: Moment): number => {
  const distance = distances.get(name);
  if (distance !== undefined) return distance;
  return ((weekdayByName.get(name) ?? 1) - weekdayOf(wall()) + 7) % 7;
};

/** Days named by their weekday or their distance from today; a weekday is the coming one, today included. */
export const relativeDays = (lower: string, moment: Moment): readonly FoundDay[] =>
  [...lower.matchAll(names)].map(({ 0: name, index }) => {
    const isNext = weekdayByName.has(name) && nextWeek.test(lower.slice(Math.max(0, index - 6), index));
    const ahead = isNext ? daysToNextWeek(name, moment) : daysAhead(name, moment);
    const wall = startOfDay(moment.wall()) + ahead * day;
    return { start: index, end: index + name.length, wall, confidence: distances.has(name) ? 0.9 : 0.8 };
  });

const daysToNextWeek = (name: string, { wall }: Moment): number =>
  7 - weekdayOf(wall()) + (weekdayByName.get(name) ?? 1);

const units = new RegExp(`^(?:${longestFirst(unitMinutes.keys())})(?!${letter})`, 'u');
const counted = /(?<![\d.,])(?<count>\d{1,3}|[一二三四五六七八九两]) ?-?(?=(?<unit>[\p{L}\p{M}]{1,12}))/gu;
const figures = '一二三四五六七八九';
const countOf = (text: string): number =>
  text === '两' ? 2 : figures.includes(text) ? figures.indexOf(text) + 1 : Number(text);

export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly at: Instant;
}

const minutesOf = (unit: string): number =>
  unitMinutes.get(unit) ??
  [...unitMinutes].find(([name]) => new RegExp(`^(?:${name})$`, 'u').test(unit))?.[1] ??
  0;

/** Spans within which something must happen: "within 48 hours", "dentro de 48 horas", 3天内. Others tell of the past. */
export const spansAhead = (lower: string, { at }: Moment): readonly FoundSpan[] =>
  [...lower.matchAll(counted)].flatMap(({ 0: whole, index, groups = {} }) => {
    const unit = units.exec(groups.unit ?? '')?.[0];
    const end = index + whole.length + (unit?.length ?? 0);
    if (unit === undefined || !isAhead(lower, index, end)) return [];
    return [{ start: index, end, at: at + countOf(groups.count ?? '') * minutesOf(unit) * minute }];
  });

const isAhead = (lower: string, start: number, end: number): boolean =>
  cueWithin.test(lower.slice(Math.max(0, start - 24), start)) ||
  cueWithinAfter.test(lower.slice(end, end + 12));
