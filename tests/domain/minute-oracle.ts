import type { DayInterval, Schedule } from '../../lib/domain/schedule.ts';

/**
 * A slow opinion on opening hours that shares no code with the fast one: it reads the clock of a zone from Intl minute by
 * minute and looks each wall time up in the schedule. The rule for changed clocks is that of a doorkeeper who never
 * turns the page back: what counts is the latest time that the wall has shown so far.
 */

const minute = 60_000;
const day = 86_400_000;

/** Reads the wall of a zone: the date and time shown, as if they were UTC. */
export const wallReader = (timeZone: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => {
    const [month = 0, date = 0, year = 0, hours = 0, minutes = 0] = format
      .format(at)
      .split(/\D+/)
      .map(Number);
    return Date.UTC(year, month - 1, date, hours, minutes);
  };
};

/** The instants in a span at which a zone changes its clocks, to the minute. */
export const clockChanges = (timeZone: string, from: number, until: number): readonly number[] => {
  const read = wallReader(timeZone);
  const offsetAt = (at: number) => read(at) - at;
  const changes: number[] = [];
  for (let start = from; start < until; start += day) {
    if (offsetAt(start) === offsetAt(start + day)) continue;
    let [before, after] = [start, start + day];
    while (after - before > minute) {
      const middle = before + Math.floor((after - before) / 2 / minute) * minute;
      if (offsetAt(middle) === offsetAt(before)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
};

/** The latest wall time shown up to each minute of a span. */
export const latestWalls = (timeZone: string, from: number, until: number): readonly number[] => {
  const read = wallReader(timeZone);
  let latest = Number.NEGATIVE_INFINITY;
  return Array.from({ length: (until - from) / minute }, (_, index) => {
    latest = Math.max(latest, read(from + index * minute));
    return latest;
  });
};

/** How many people a schedule has at work while the wall shows a time. */
export const peopleOnWall = (schedule: Schedule): ((wall: number) => number) => {
  const { always } = schedule;
  if (always !== undefined) return () => always.people;
  const days = new Map<number, readonly OpenOnWall[]>();
  const beginningOn = (midnight: number): readonly OpenOnWall[] => {
    const known = days.get(midnight) ?? intervalsOn(schedule, midnight).map((each) => placed(each, midnight));
    days.set(midnight, known);
    return known;
  };
  return (wall) => {
    const today = Math.floor(wall / day) * day;
    let people = 0;
    for (const midnight of [today - day, today])
      for (const { opens, closes, working } of beginningOn(midnight))
        if (opens <= wall && wall < closes) people += working;
    return people;
  };
};

interface OpenOnWall {
  readonly opens: number;
  readonly closes: number;
  readonly working: number;
}

const placed = ({ start, end, people }: DayInterval, midnight: number): OpenOnWall => {
  const opens = midnight + minutesOf(start) * minute;
  const closesToday = midnight + minutesOf(end) * minute;
  return { opens, closes: closesToday > opens ? closesToday : closesToday + day, working: people };
};

const intervalsOn = ({ weekly, exceptions }: Schedule, midnight: number): readonly DayInterval[] => {
  const date = new Date(midnight).toISOString().slice(0, 10);
  const exception = exceptions.find((each) => each.date === date);
  const weekday = ((new Date(midnight).getUTCDay() + 6) % 7) + 1;
  return exception?.intervals ?? weekly.filter((interval) => interval.weekday === weekday);
};

const minutesOf = (time: string): number => {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};
