import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../lib/domain/instant.ts';
import {
  isOpen,
  nextClosing,
  nextOpening,
  openMinutesBetween,
  peopleAt,
} from '../../lib/domain/opening-hours.ts';
import type { Schedule, WeeklyInterval } from '../../lib/domain/schedule.ts';
import { peopleByWall, quarter, type SlowClock, slowClock } from './slow-clock.ts';

/** A day around each clock change of some zones, those with odd rules included; and one zone that has none. */
const changes: readonly (readonly [timeZone: string, ...dates: string[]])[] = [
  ['Europe/Berlin', '2026-03-29', '2026-10-25'],
  ['Europe/Dublin', '2026-03-29', '2026-10-25'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['America/St_Johns', '2026-03-08', '2026-11-01'],
  ['America/Havana', '2026-03-08', '2026-11-01'],
  ['America/Santiago', '2026-09-06', '2026-04-05'],
  ['America/Nuuk', '2026-03-28', '2026-10-24'],
  ['Africa/Cairo', '2026-04-24', '2026-10-30'],
  ['Africa/Casablanca', '2026-02-15', '2026-03-22'],
  ['Asia/Beirut', '2026-03-29', '2026-10-25'],
  ['Asia/Jerusalem', '2026-03-27', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-10-04', '2026-04-05'],
  ['Pacific/Chatham', '2026-09-27', '2026-04-05'],
  ['Antarctica/Troll', '2026-03-29', '2026-10-25'],
  ['Atlantic/Azores', '2026-03-29', '2026-10-25'],
  ['Asia/Kathmandu', '2026-05-01'],
];

const before = 3 * day;
const watched = 4 * day;

interface Scene {
  readonly timeZone: string;
  readonly clock: SlowClock;
}

const scenes: readonly Scene[] = changes.flatMap(([timeZone, ...dates]) =>
  dates.map((date) => ({
    timeZone,
    clock: slowClock(timeZone, Date.parse(`${date}T00:00:00Z`) - before, before + watched),
  })),
);

const time = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(quarter >> 2).padStart(2, '0')}:${String((quarter & 3) * 15).padStart(2, '0')}`,
  );
const interval = fc.record({
  start: time,
  end: fc.oneof({ weight: 5, arbitrary: time }, { weight: 1, arbitrary: fc.constant('24:00') }),
  people: fc.integer({ min: 1, max: 5 }),
});
const weekday = fc.constantFrom<WeeklyInterval['weekday']>(1, 2, 3, 4, 5, 6, 7);

const weekly = fc.array(
  fc.tuple(weekday, interval).map(([day, hours]) => ({ weekday: day, ...hours })),
  { maxLength: 12 },
);

const sceneAndSchedule = fc
  .record({
    scene: fc.constantFrom(...scenes),
    weekly,
    exceptions: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.array(interval, { maxLength: 2 })), {
      maxLength: 2,
    }),
  })
  .map(({ scene, weekly, exceptions }) => {
    const byDate = new Map(exceptions.map(([offset, intervals]) => [dateAfter(scene, offset), intervals]));
    const schedule: Schedule = {
      timeZone: scene.timeZone,
      weekly,
      exceptions: [...byDate].map(([date, intervals]) => ({ date, name: 'exception', intervals })),
    };
    return { scene, schedule };
  });

const dateAfter = ({ clock }: Scene, days: number): string =>
  new Date(clock.from + days * day).toISOString().slice(0, 10);

/** The people at each watched quarter, as the slow clock sees them, and its instant. */
const expected = ({ clock }: Scene, schedule: Schedule) =>
  clock.latestWall
    .map((wall, index) => ({ at: clock.from + index * quarter, people: peopleByWall(schedule, wall) }))
    .slice(before / quarter);

describe('opening hours of any schedule around clock changes', () => {
  it('agree with a clock that is read again and again', () => {
    fc.assert(
      fc.property(sceneAndSchedule, ({ scene, schedule }) => {
        const quarters = expected(scene, schedule);
        const differing = quarters.find(({ at, people }) => peopleAt(schedule, at) !== people);
        expect(differing).toBeUndefined();
        const [first, last] = [quarters[0]?.at ?? 0, (quarters.at(-1)?.at ?? 0) + quarter];
        const open = quarters.filter(({ people }) => people > 0).length * 15;
        expect(openMinutesBetween(schedule, first, last)).toBe(open);
      }),
      { numRuns: 120 },
    );
  });

  it('open and close next when the slow clock first does', () => {
    fc.assert(
      fc.property(sceneAndSchedule, fc.integer({ min: 0, max: 200 }), ({ scene, schedule }, skipped) => {
        const ahead = expected(scene, schedule).slice(skipped);
        const now = ahead[0]?.at ?? 0;
        const horizon = ahead.at(-1)?.at ?? 0;
        const opens = ahead.find(({ people }) => people > 0)?.at;
        const closes = ahead.find(({ people }) => people === 0)?.at;
        const within = (at: number | undefined) => (at !== undefined && at <= horizon ? at : undefined);
        expect(within(nextOpening(schedule, now))).toBe(opens);
        expect(within(nextClosing(schedule, now))).toBe(closes);
        expect(isOpen(schedule, now)).toBe(opens === now);
      }),
      { numRuns: 120 },
    );
  });
});
