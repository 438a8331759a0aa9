import type { Desk } from '../domain/desk.ts';
import { day, type Instant } from '../domain/instant.ts';
import { exceptionAt, openingsFrom, wallTextAt } from '../domain/opening-hours.ts';
import type { Schedule, ScheduleException } from '../domain/schedule.ts';

/** Why a desk is not at work between two instants, on its own wall. */
export interface Absence {
  readonly deskId: string;
  /** `Mon 23 Nov 00:00`, in the desk's own time zone. */
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
  /** Names the holidays that keep it from usual hours: `closed for Christmas Day (2026-12-25)`. */
  readonly because: string;
}

interface Between {
  readonly startAt: Instant;
  readonly endAt: Instant;
}

/** Explains a closed desk: which of its exceptions take the place of usual hours, else that it has none then. */
export const absenceOf = ({ id, schedule }: Desk, between: Between): Absence => {
  const onWall = (at: Instant) => wallTextAt(schedule, at).replace(` ${schedule.timeZone}`, '');
  const occasions = missedFor(schedule, between);
  return {
    deskId: id,
    from: onWall(between.startAt),
    until: onWall(between.endAt),
    timeZone: schedule.timeZone,
    because: occasions.length === 0 ? 'outside its hours' : occasions.map(occasionText).join(', '),
  };
};

const occasionText = ({ name, date, intervals }: ScheduleException): string =>
  `${intervals.length === 0 ? 'closed' : 'fewer hours'} for ${name} (${date})`;

/** The exceptions of the dates on which the desk would usually be open between two instants. */
const missedFor = (schedule: Schedule, { startAt, endAt }: Between): readonly ScheduleException[] => {
  const occasions = new Map<string, ScheduleException>();
  for (const usual of openingsFrom(usualWeek(schedule), startAt, endAt)) {
    const from = Math.max(usual.startAt, startAt);
    const until = Math.min(usual.endAt, endAt);
    // A night shift belongs to the date on which it would have begun.
    for (const at of [Math.max(usual.startAt, from - day), ...eachDay(from, until), until - 1]) {
      const exception = exceptionAt(schedule, at);
      if (exception !== undefined) occasions.set(exception.date, exception);
    }
  }
  return [...occasions.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
};

const eachDay = (from: Instant, until: Instant): readonly Instant[] =>
  Array.from({ length: Math.ceil((until - from) / day) }, (_, index) => from + index * day);

// Kept, because openings are worked out once for each schedule.
const usualWeeks = new WeakMap<Schedule, Schedule>();

const usualWeek = (schedule: Schedule): Schedule => {
  const usual = usualWeeks.get(schedule) ?? { ...schedule, exceptions: [] };
  usualWeeks.set(schedule, usual);
  return usual;
};
