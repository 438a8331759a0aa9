import type { WeeklyInterval } from '../domain/schedule.ts';
import type { HoursInput } from './configuration-input.ts';

const weekdays: Readonly<Record<string, WeeklyInterval['weekday']>> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

export const dayNames = Object.keys(weekdays);

/** The weekdays a key names; a span may run over the weekend, as `sun-thu` does. */
const weekdaysOf = (days: string): readonly WeeklyInterval['weekday'][] => {
  const [first = '', last = first] = days.split('-');
  const week = [...dayNames, ...dayNames];
  const from = week.indexOf(first);
  const span = week.slice(from, week.indexOf(last, from) + 1);
  return span.flatMap((name) => weekdays[name] ?? []);
};

/** A weekly interval and where it was written, for messages. */
export interface WrittenInterval extends WeeklyInterval {
  readonly path: readonly PropertyKey[];
}

/** Spells spans of days out, in the order of the week. */
export const spellOut = (hours: HoursInput): readonly WrittenInterval[] =>
  Object.entries(hours)
    .flatMap(([days, intervals]) =>
      weekdaysOf(days).flatMap((weekday) =>
        intervals.map((interval, index) => ({ weekday, ...interval, path: [days, index] })),
      ),
    )
    .sort((one, other) => one.weekday - other.weekday || (one.start < other.start ? -1 : 1));
