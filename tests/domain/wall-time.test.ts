import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, fromIso, hour, minute } from '../../lib/domain/instant.ts';
import {
  dateOf,
  isTimeZone,
  sinceMidnight,
  wallOfDate,
  wallText,
  weekdayOf,
  zoneClock,
} from '../../lib/domain/wall-time.ts';

const iso = (text: string): number => fromIso(text) ?? Number.NaN;
const year2026 = [iso('2026-01-01T00:00:00Z'), iso('2027-01-01T00:00:00Z')] as const;
const wall = (date: string, time: string): number => wallOfDate(date) + sinceMidnight(time);

describe('a wall time', () => {
  const berlin = zoneClock('Europe/Berlin', ...year2026);
  const newYork = zoneClock('America/New_York', ...year2026);

  it.each([
    ['winter', berlin, '2026-01-15', '09:00', '2026-01-15T08:00:00Z'],
    ['summer', berlin, '2026-07-15', '09:00', '2026-07-15T07:00:00Z'],
    ['before the skipped hour', berlin, '2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
    ['in the skipped hour', berlin, '2026-03-29', '02:30', '2026-03-29T01:00:00Z'],
    ['after the skipped hour', berlin, '2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['in the repeated hour', berlin, '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['after the repeated hour', berlin, '2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
    ['in the hour New York skips', newYork, '2026-03-08', '02:30', '2026-03-08T07:00:00Z'],
    ['in the hour New York repeats', newYork, '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    ['at the end of a day', newYork, '2026-11-01', '24:00', '2026-11-02T05:00:00Z'],
  ])('%s is the first instant the clocks show it or later', (_, clock, date, time, expected) => {
    expect(clock.instantOf(wall(date, time))).toBe(iso(expected));
  });

  it('at midnight is one o’clock where clocks go forward at midnight', () => {
    const cairo = zoneClock('Africa/Cairo', ...year2026);
    expect(cairo.instantOf(wallOfDate('2026-04-24'))).toBe(iso('2026-04-23T22:00:00Z'));
    expect(cairo.instantOf(wall('2026-04-23', '24:00'))).toBe(iso('2026-04-23T22:00:00Z'));
  });

  it('never gives an earlier instant than an earlier wall time', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Beirut', 'America/Nuuk'];
    const clocks = zones.map((zone) => zoneClock(zone, ...year2026));
    const minutes = fc.integer({ min: 2 * 1440, max: 360 * 1440 });
    fc.assert(
      fc.property(
        fc.constantFrom(...clocks),
        minutes,
        fc.integer({ min: 0, max: 180 }),
        (clock, at, later) => {
          const from = clock.instantOf(wallOfDate('2026-01-01') + at * minute);
          const until = clock.instantOf(wallOfDate('2026-01-01') + (at + later) * minute);
          expect(until).toBeGreaterThanOrEqual(from);
        },
      ),
    );
  });

  it('is shown again by the clock at its instant, unless it is skipped', () => {
    for (let at = wallOfDate('2026-03-28'); at < wallOfDate('2026-03-31'); at += 10 * minute) {
      const shown = berlin.wallAt(berlin.instantOf(at));
      const isSkipped = at >= wall('2026-03-29', '02:00') && at < wall('2026-03-29', '03:00');
      expect(shown).toBe(isSkipped ? wall('2026-03-29', '03:00') : at);
    }
  });
});

describe('dates', () => {
  it('have the weekday of the calendar', () => {
    expect(weekdayOf(wallOfDate('2026-11-22'))).toBe(7);
    expect(weekdayOf(wallOfDate('2026-11-23'))).toBe(1);
    expect(weekdayOf(wallOfDate('1969-12-31'))).toBe(3);
    expect(weekdayOf(wallOfDate('2024-02-29') + 23 * hour)).toBe(4);
  });

  it('begin and end at midnight', () => {
    expect(dateOf(wallOfDate('2028-02-29'))).toBe('2028-02-29');
    expect(dateOf(wallOfDate('2028-02-29') + day - 1)).toBe('2028-02-29');
    expect(sinceMidnight('24:00')).toBe(day);
  });

  it('are written for people', () => {
    expect(wallText(wallOfDate('2026-11-23') + 9 * hour)).toBe('Mon 23 Nov 09:00');
  });
});

describe('a time zone', () => {
  it('is an IANA name', () => {
    expect(isTimeZone('Asia/Tokyo')).toBe(true);
    expect(isTimeZone('UTC')).toBe(true);
    expect(isTimeZone('Mars/Phobos')).toBe(false);
    expect(isTimeZone('+09:00')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });
});
