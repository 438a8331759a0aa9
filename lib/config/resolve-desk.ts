import type { Desk } from '../domain/desk.ts';
import type { Schedule, WeeklyInterval } from '../domain/schedule.ts';
import { type Category, categories } from '../domain/vocabulary.ts';
import type { CalendarInput, DeskInput } from './configuration-input.ts';
import { resolveExceptions } from './exceptions.ts';
import { spellOut } from './hours.ts';

/** A desk with its week spelled out and the holidays of some years as dates. */
export const resolveDesk = (
  desk: DeskInput,
  restricted: readonly Category[],
  years: readonly number[],
): Desk => ({
  id: desk.id,
  name: desk.name,
  region: desk.region,
  schedule: resolveSchedule(desk, years),
  languages: desk.languages,
  categories:
    desk.categories === 'all'
      ? categories.filter((category) => !restricted.includes(category))
      : desk.categories,
  minutesPerCase: desk.minutesPerCase,
});

export const resolveSchedule = (desk: CalendarInput, years: readonly number[]): Schedule => ({
  timeZone: desk.timeZone,
  ...(desk.always !== undefined && { always: desk.always }),
  weekly: desk.hours === undefined ? [] : spellOut(desk.hours).map(weeklyInterval),
  exceptions: desk.always === undefined ? resolveExceptions(desk, years) : [],
});

const weeklyInterval = ({ weekday, start, end, people }: WeeklyInterval): WeeklyInterval => ({
  weekday,
  start,
  end,
  people,
});
