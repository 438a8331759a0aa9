import { day } from '../domain/instant.ts';
import type { CalendarDate, ScheduleException } from '../domain/schedule.ts';
import { dateOf, wallOfDate, weekdayOf } from '../domain/wall-time.ts';
import type { CalendarInput, ExceptionInput, HolidaysInput } from './configuration-input.ts';
import { publicHolidays } from './holidays.ts';
import { spellOut } from './hours.ts';

/**
 * All dates on which a desk's weekly hours do not hold, in order. What is written out wins over public holidays, and a date
 * of one year over one of every year.
 */
export const resolveExceptions = (desk: CalendarInput, years: readonly number[]): ScheduleException[] => {
  const workdays = new Set(spellOut(desk.hours ?? {}).map(({ weekday }) => weekday as number));
  const byDate = new Map<CalendarDate, ScheduleException>();
  for (const { date, name } of holidaysOf(desk.holidays, years)) {
    if (workdays.has(weekdayOf(wallOfDate(date)))) byDate.set(date, { date, name, intervals: onDuty(desk) });
  }
  for (const exception of [...desk.exceptions].sort(annualFirst)) {
    for (const date of datesOf(exception, years)) {
      if (exception.hours === 'as-usual') byDate.delete(date);
      else byDate.set(date, { date, name: exception.name, intervals: intervalsOf(exception) });
    }
  }
  return [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
};

const holidaysOf = (calendar: HolidaysInput | undefined, years: readonly number[]) =>
  calendar === undefined ? [] : publicHolidays(calendar, years);

const onDuty = ({ holidays }: CalendarInput): ScheduleException['intervals'] =>
  holidays === undefined || holidays.hours === 'closed' ? [] : holidays.hours;

const isAnnual = ({ date }: ExceptionInput): boolean => date.length === 'MM-DD'.length;

const annualFirst = (one: ExceptionInput, other: ExceptionInput): number =>
  Number(isAnnual(other)) - Number(isAnnual(one));

const intervalsOf = ({ hours }: ExceptionInput): ScheduleException['intervals'] =>
  typeof hours === 'string' ? [] : hours;

/** Every date of an occasion; one of every year in each of the years. An annual span may run over the new year. */
export const datesOf = (exception: ExceptionInput, years: readonly number[]): readonly CalendarDate[] => {
  if (!isAnnual(exception)) return span(exception.date, exception.until ?? exception.date);
  const { date, until = date } = exception;
  return years.flatMap((year) => span(`${year}-${date}`, `${until < date ? year + 1 : year}-${until}`));
};

const span = (first: CalendarDate, last: CalendarDate): readonly CalendarDate[] => {
  const from = wallOfDate(first);
  const days = (wallOfDate(last) - from) / day + 1;
  const dates = Array.from({ length: Math.max(0, days) }, (_, index) => dateOf(from + index * day));
  // 29 February is read as 1 March in most years: it is no date then.
  return dates.filter((date) => date >= first && date <= last);
};
