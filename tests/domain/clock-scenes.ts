import fc from 'fast-check';
import type { Schedule, WeeklyInterval } from '../../lib/domain/schedule.ts';
import { clockChanges, latestWalls } from './minute-oracle.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Some hours of one zone's clock, and a change of it in their midst. */
export interface Scene {
  readonly timeZone: string;
  readonly from: number;
  /** When clocks change; just some time where they never do. */
  readonly change: number;
  /** The latest wall time shown at each minute since `from`. */
  readonly walls: readonly number[];
}

// No clock was ever set back by more than a day.
const readAhead = 26 * hour;
export const watched = 40 * hour;

/** A scene for every change of a zone's clock between two dates, or one for a clock that is never changed. */
export const scenesOf = (timeZone: string, first: string, last: string): readonly Scene[] => {
  const [from, until] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`)];
  const changes = clockChanges(timeZone, from, until);
  const moments = changes.length > 0 ? changes : [from + 130 * 24 * hour];
  return moments.map((change) => {
    const start = change - 14 * hour;
    const walls = latestWalls(timeZone, start - readAhead, start + watched).slice(readAhead / minute);
    return { timeZone, from: start, change, walls };
  });
};

const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Any time, but often one close to what the wall shows when the clocks change. */
const timeNear = ({ walls, from, change }: Scene): fc.Arbitrary<string> => {
  const shown = ((walls[(change - from) / minute] ?? 0) / minute) % 1440;
  return fc.oneof(
    fc.integer({ min: 0, max: 1439 }).map(clockText),
    fc.integer({ min: -150, max: 150 }).map((off) => clockText((shown + off + 1440) % 1440)),
  );
};

const weekday = fc.constantFrom<WeeklyInterval['weekday']>(1, 2, 3, 4, 5, 6, 7);
const people = fc.integer({ min: 1, max: 4 });

/** Any schedule whose times and dates matter in a scene. */
export const scheduleIn = (scene: Scene): fc.Arbitrary<Schedule> => {
  const { timeZone, walls } = scene;
  const start = timeNear(scene);
  const interval = fc.record({ start, end: fc.oneof(start, fc.constant('24:00')), people });
  const weekly = fc
    .array(fc.tuple(weekday, interval), { maxLength: 14 })
    .map((week) => week.map(([on, hours]) => ({ weekday: on, ...hours })));
  const dates = [...new Set(walls.map((wall) => new Date(wall).toISOString().slice(0, 10)))];
  const exceptions = fc.uniqueArray(
    fc.record({
      date: fc.constantFrom(...dates),
      name: fc.constant('holiday'),
      intervals: fc.array(interval, { maxLength: 2 }),
    }),
    { maxLength: 2, selector: ({ date }) => date },
  );
  return fc.oneof(
    { weight: 12, arbitrary: fc.record({ timeZone: fc.constant(timeZone), weekly, exceptions }) },
    {
      weight: 1,
      arbitrary: people.map((each) => ({ timeZone, always: { people: each }, weekly: [], exceptions: [] })),
    },
  );
};
