import { day, hour, type Instant } from '../domain/instant.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { Coverage, Span, Stretch } from './coverage.ts';
import { type ByLevel, levelOf, levels } from './level.ts';

/** Weeks begin on Monday at 00:00 UTC. */
export const week = 7 * day;
const monday = Date.UTC(1970, 0, 5);

/** The Mondays whose weeks lie wholly in a span. */
export const wholeWeeks = ({ from, until }: Span): readonly Instant[] => {
  const first = Math.ceil((from - monday) / week) * week + monday;
  return Array.from(
    { length: Math.max(0, Math.floor((until - first) / week)) },
    (_, index) => first + index * week,
  );
};

/** For one hour or more: which share of the categories is answered how, weighted by time. Adds up to 1. */
export type Shares = ByLevel;

/** The 168 hours of the week of a Monday by language: every category counts alike. */
export const weekHours = (
  { audiences }: Coverage,
  startAt: Instant,
): ReadonlyMap<Language, readonly Shares[]> => {
  const weeks = new Map<Language, Record<keyof Shares, number>[]>();
  for (const { language, categories, stretches } of audiences) {
    const hours = weeks.get(language) ?? Array.from({ length: week / hour }, nothing);
    weeks.set(language, hours);
    for (const stretch of stretches) addTo(hours, stretch, { startAt, weight: categories.length });
  }
  return new Map([...weeks].map(([language, hours]) => [language, hours.map(shared)]));
};

const nothing = () => ({ exact: 0, fallback: 0, translated: 0, none: 0 });

const addTo = (
  hours: Record<keyof Shares, number>[],
  stretch: Stretch,
  { startAt, weight }: { readonly startAt: Instant; readonly weight: number },
): void => {
  const level = levelOf(stretch);
  const last = Math.min(week / hour, Math.ceil((stretch.endAt - startAt) / hour));
  for (let index = Math.max(0, Math.floor((stretch.startAt - startAt) / hour)); index < last; index++) {
    const from = startAt + index * hour;
    const within = Math.min(stretch.endAt, from + hour) - Math.max(stretch.startAt, from);
    const sums = hours[index];
    if (sums !== undefined) sums[level] += weight * within;
  }
};

const shared = (sums: Shares): Shares => {
  const total = levels.reduce((sum, level) => sum + sums[level], 0) || 1;
  return {
    exact: sums.exact / total,
    fallback: sums.fallback / total,
    translated: sums.translated / total,
    none: sums.none / total,
  };
};
