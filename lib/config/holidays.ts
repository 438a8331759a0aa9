import Holidays, { type HolidaysTypes } from 'date-holidays';
import { day } from '../domain/instant.ts';
import type { CalendarDate } from '../domain/schedule.ts';
import { dateOf, wallOfDate } from '../domain/wall-time.ts';
import type { HolidaysInput } from './configuration-input.ts';
import type { Problem } from './problem.ts';

/** One day off. */
export interface Holiday {
  readonly date: CalendarDate;
  readonly name: string;
}

/**
 * The public holidays of a country in some years, day by day, by their English names where there are any. What the
 * library lists for part of a day is left out: half-days differ by company and are written as exceptions.
 */
export const publicHolidays = (calendar: HolidaysInput, years: readonly number[]): readonly Holiday[] =>
  years
    .flatMap((year) => holidaysOfYear(calendar, year))
    .filter(({ name }) => !calendar.except.includes(name));

// Lunar calendars take long to work out, and several desks and commands ask for the same years.
const workedOut = new Map<string, readonly Holiday[]>();

const holidaysOfYear = (calendar: HolidaysInput, year: number): readonly Holiday[] => {
  const key = JSON.stringify([calendar.country, calendar.state, calendar.region, year]);
  const known = workedOut.get(key) ?? calendarOf(calendar).getHolidays(year).flatMap(daysOf);
  workedOut.set(key, known);
  return known;
};

const daysOf = ({ date, start, end, name }: HolidaysTypes.Holiday): readonly Holiday[] => {
  const firstDate = wallOfDate(date.slice(0, 10));
  const days = Math.round((end.getTime() - start.getTime() - wholeDayTolerance) / day);
  return Array.from({ length: days }, (_, index) => ({ date: dateOf(firstDate + index * day), name }));
};

// Clock changes make a day an hour shorter; half a day or less rounds to none.
const wholeDayTolerance = day / 8;

const calendarOf = ({ country, state, region }: HolidaysInput): Holidays =>
  new Holidays(
    { country, ...(state !== undefined && { state }), ...(region !== undefined && { region }) },
    { types: ['public'], languages: 'en' },
  );

/** What is wrong with a reference to a calendar; `year` is the one in which excepted names are looked up. */
export const checkCalendar = (calendar: HolidaysInput, year: number): readonly Problem[] => {
  const known = new Holidays();
  const { country, state, region } = calendar;
  if (!Object.hasOwn(known.getCountries(), country)) {
    return [unknownPlace('country', country, 'an ISO 3166-1 code such as "JP"')];
  }
  if (state !== undefined && !Object.hasOwn(known.getStates(country) ?? {}, state)) {
    return [unknownPlace('state', state, choices(known.getStates(country)))];
  }
  const regions = known.getRegions(country, state ?? '') ?? {};
  if (region !== undefined && !Object.hasOwn(regions, region))
    return [unknownPlace('region', region, choices(regions))];
  return checkExcepted(calendar, year);
};

const checkExcepted = (calendar: HolidaysInput, year: number): readonly Problem[] => {
  if (calendar.except.length === 0) return [];
  const names = holidaysOfYear(calendar, year).map(({ name }) => name);
  return calendar.except.flatMap((name, index) =>
    names.includes(name)
      ? []
      : [
          {
            path: ['except', index],
            message: `"${name}" is no holiday there in ${year}; write one of: ${[...new Set(names)].join(', ')}`,
          },
        ],
  );
};

const unknownPlace = (field: string, code: string, remedy: string): Problem => ({
  path: [field],
  message: `"${code}" has no holidays known; write ${remedy}`,
});

const choices = (places: Readonly<Record<string, string>> | undefined): string => {
  const codes = Object.keys(places ?? {});
  return codes.length === 0
    ? 'none, there are no parts with holidays of their own'
    : `one of ${codes.join(', ')}`;
};
