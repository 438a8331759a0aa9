import { describe, expect, it } from 'vitest';
import { fromIso, toIso } from '../../lib/domain/instant.ts';
import {
  addOpenMinutes,
  exceptionAt,
  isOpen,
  nextClosing,
  nextOpening,
  openMinutesBetween,
  peopleAt,
  wallTextAt,
} from '../../lib/domain/opening-hours.ts';
import { aSchedule, every } from './a-schedule.ts';

const at = (text: string): number => fromIso(text) ?? Number.NaN;
const text = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : toIso(instant);

describe('a desk with office hours', () => {
  const desk = aSchedule();

  it('opens at the start and is closed at the end', () => {
    expect(isOpen(desk, at('2026-11-23T07:59:59.999Z'))).toBe(false);
    expect(isOpen(desk, at('2026-11-23T08:00:00Z'))).toBe(true);
    expect(isOpen(desk, at('2026-11-23T15:59:59.999Z'))).toBe(true);
    expect(isOpen(desk, at('2026-11-23T16:00:00Z'))).toBe(false);
  });

  it('opens on Monday after a weekend', () => {
    expect(text(nextOpening(desk, at('2026-11-20T16:00:00Z')))).toBe('2026-11-23T08:00:00.000Z');
  });

  it('keeps its hours on the wall over both clock changes', () => {
    expect(text(nextOpening(desk, at('2026-03-27T20:00:00Z')))).toBe('2026-03-30T07:00:00.000Z');
    expect(text(nextOpening(desk, at('2026-10-23T20:00:00Z')))).toBe('2026-10-26T08:00:00.000Z');
  });

  it('is open now when asked for its next opening during hours', () => {
    const now = at('2026-11-23T10:00:00Z');
    expect(nextOpening(desk, now)).toBe(now);
    expect(text(nextClosing(desk, now))).toBe('2026-11-23T16:00:00.000Z');
  });

  it('counts only open minutes', () => {
    expect(openMinutesBetween(desk, at('2026-11-20T15:30:00Z'), at('2026-11-23T08:45:00Z'))).toBe(75);
    expect(text(addOpenMinutes(desk, at('2026-11-20T15:30:00Z'), 75))).toBe('2026-11-23T08:45:00.000Z');
    expect(openMinutesBetween(desk, at('2026-01-01T00:00:00Z'), at('2026-01-01T00:00:00Z'))).toBe(0);
  });

  it('says its times on its own wall', () => {
    expect(wallTextAt(desk, at('2026-11-23T08:00:00Z'))).toBe('Mon 23 Nov 09:00 Europe/Berlin');
    expect(wallTextAt(desk, at('2026-07-06T07:00:00Z'))).toBe('Mon 06 Jul 09:00 Europe/Berlin');
  });
});

describe('a night shift', () => {
  const night = aSchedule({ weekly: every([{ start: '22:00', end: '06:00', people: 2 }], [6]) });

  it.each([
    ['an ordinary night', '2026-11-21', 8],
    ['the night clocks go forward', '2026-03-28', 7],
    ['the night clocks go back', '2026-10-24', 9],
  ])('lasts as long as %s', (_, saturday, hours) => {
    const from = at(`${saturday}T12:00:00Z`);
    expect(openMinutesBetween(night, from, from + 86_400_000)).toBe(hours * 60);
  });

  it('goes on over midnight into a day off', () => {
    expect(isOpen(night, at('2026-11-22T04:59:00Z'))).toBe(true);
    expect(isOpen(night, at('2026-11-22T05:00:00Z'))).toBe(false);
  });

  it('that began before a holiday is finished on it', () => {
    const holiday = { date: '2026-11-22', name: 'Holiday', intervals: [] };
    const desk = { ...night, exceptions: [holiday] };
    expect(isOpen(desk, at('2026-11-22T03:00:00Z'))).toBe(true);
    expect(exceptionAt(desk, at('2026-11-22T03:00:00Z'))?.name).toBe('Holiday');
    expect(exceptionAt(desk, at('2026-11-21T21:00:00Z'))).toBeUndefined();
  });
});

describe('shifts that meet in a skipped or repeated hour', () => {
  const shifts = aSchedule({
    weekly: every(
      [
        { start: '00:00', end: '02:30', people: 1 },
        { start: '02:30', end: '24:00', people: 2 },
      ],
      [1, 2, 3, 4, 5, 6, 7],
    ),
  });

  it.each(['2026-03-29', '2026-10-25', '2026-06-14'])('neither overlap nor leave a gap on %s', (date) => {
    const from = at(`${date}T00:00:00Z`) - 7_200_000;
    expect(openMinutesBetween(shifts, from, from + 86_400_000)).toBe(1440);
    for (let minute = 0; minute < 1440; minute += 5) {
      expect([1, 2]).toContain(peopleAt(shifts, from + minute * 60_000));
    }
  });
});

describe('an exception', () => {
  const desk = aSchedule({
    exceptions: [
      { date: '2026-12-24', name: 'Christmas Eve', intervals: [{ start: '09:00', end: '12:00', people: 1 }] },
      { date: '2026-12-25', name: 'Christmas Day', intervals: [] },
      { date: '2026-12-27', name: 'Sunday sale', intervals: [{ start: '10:00', end: '14:00', people: 5 }] },
    ],
  });

  it('shortens, closes or opens its date', () => {
    expect(text(nextClosing(desk, at('2026-12-24T08:30:00Z')))).toBe('2026-12-24T11:00:00.000Z');
    expect(text(nextOpening(desk, at('2026-12-24T11:00:00Z')))).toBe('2026-12-27T09:00:00.000Z');
    expect(peopleAt(desk, at('2026-12-27T12:00:00Z'))).toBe(5);
  });
});

describe('a desk that is always open', () => {
  const always = aSchedule({ weekly: [], always: { people: 4 } });

  it('never closes and has the same people at any time', () => {
    const now = at('2026-03-29T01:00:00Z');
    expect(peopleAt(always, now)).toBe(4);
    expect(nextOpening(always, now)).toBe(now);
    expect(nextClosing(always, now)).toBeUndefined();
    expect(openMinutesBetween(always, now, now + 86_400_000)).toBe(1440);
  });

  it('may also be written as a full week', () => {
    const week = aSchedule({
      weekly: every([{ start: '00:00', end: '24:00', people: 1 }], [1, 2, 3, 4, 5, 6, 7]),
    });
    expect(nextClosing(week, at('2026-03-28T12:00:00Z'))).toBeUndefined();
    expect(openMinutesBetween(week, at('2026-01-01T00:00:00Z'), at('2027-01-01T00:00:00Z'))).toBe(365 * 1440);
  });
});

describe('a desk without hours', () => {
  const never = aSchedule({ weekly: [] });

  it('never opens, and says so instead of looking for ever', () => {
    const now = at('2026-11-22T00:00:00Z');
    expect(nextOpening(never, now)).toBeUndefined();
    expect(addOpenMinutes(never, now, 1)).toBeUndefined();
    expect(nextClosing(never, now)).toBe(now);
    expect(peopleAt(never, now)).toBe(0);
  });
});
