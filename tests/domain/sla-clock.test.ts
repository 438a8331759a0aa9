import { describe, expect, it } from 'vitest';
import { clocksAt } from '../../lib/domain/case-clocks.ts';
import { hour, minute } from '../../lib/domain/instant.ts';
import type { Schedule } from '../../lib/domain/schedule.ts';
import { atRiskAt, moveClock, pauseClock, resumeClock, startClock } from '../../lib/domain/sla-clock.ts';
import { aCase } from '../world/a-case.ts';

const at = (text: string): number => Date.parse(text);
const daily = (timeZone: string, start: string, end: string): Schedule => ({
  timeZone,
  weekly: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, start, end, people: 1 })),
  exceptions: [],
});
const berlin = daily('Europe/Berlin', '09:00', '17:00');
const tokyo = daily('Asia/Tokyo', '09:00', '18:00');
const night = daily('Europe/Berlin', '22:00', '06:00');
const never: Schedule = { timeZone: 'UTC', weekly: [], exceptions: [] };

describe('a clock of desk hours', () => {
  it('counts open minutes only, and is at risk when a quarter of them is left', () => {
    const clock = startClock(at('2026-11-23T15:00:00Z'), 120, berlin);
    // 16:00 to 17:00 in Berlin, and one hour of the next morning.
    expect(clock.dueAt).toBe(at('2026-11-24T09:00:00Z'));
    expect(atRiskAt(clock)).toBe(at('2026-11-24T08:30:00Z'));
  });

  it.each([
    ['shorter by the skipped hour', '2027-03-27T21:00:00Z', '2027-03-28T21:00:00Z'],
    ['longer by the repeated hour', '2026-10-24T20:00:00Z', '2026-10-25T05:00:00Z'],
  ])('knows a night that is %s', (_name, from, until) => {
    // Eight hours on the wall: seven in spring, so that one is left for the next night; nine in autumn.
    const length = from.startsWith('2027') ? 8 * 60 : 9 * 60;
    expect(startClock(at(from), length, night).dueAt).toBe(at(until));
  });

  it('gives back the open minutes that were left when it stood still', () => {
    const clock = startClock(at('2026-11-23T08:00:00Z'), 240, berlin);
    const paused = pauseClock(clock, at('2026-11-23T09:00:00Z'));
    // An hour is used; three are left after the night.
    const again = resumeClock(paused, at('2026-11-24T15:00:00Z'), berlin);
    expect(again).toMatchObject({ state: 'running', dueAt: at('2026-11-25T10:00:00Z') });
    expect(atRiskAt(again)).toBe(at('2026-11-25T09:00:00Z'));
  });

  it('walks what is left on the receiving desk, and a move never gives more time', () => {
    const clock = startClock(at('2026-11-23T08:30:00Z'), 180, tokyo);
    // Half an hour in Tokyo is used; two and a half are left, due 11:30 there the next day.
    expect(clock.dueAt).toBe(at('2026-11-24T02:30:00Z'));
    const moved = moveClock(clock, { from: tokyo, to: berlin, at: at('2026-11-23T09:00:00Z') });
    expect(moved.dueAt).toBe(at('2026-11-23T11:30:00Z'));
    const closed = moveClock(clock, { from: tokyo, to: never, at: at('2026-11-23T09:00:00Z') });
    expect(closed.dueAt).toBe(clock.dueAt);
  });

  it('leaves what is overdue overdue', () => {
    const clock = startClock(at('2026-11-23T08:00:00Z'), 60, berlin);
    const late = at('2026-11-23T12:00:00Z');
    expect(moveClock(clock, { from: berlin, to: tokyo, at: late }).dueAt).toBe(clock.dueAt);
    expect(resumeClock(pauseClock(clock, late), late + hour, berlin).dueAt).toBe(clock.dueAt);
  });
});

describe('a clock around the clock', () => {
  it('is not touched by a move between desks', () => {
    const clock = startClock(at('2026-11-23T08:00:00Z'), 60);
    expect(moveClock(clock, { from: tokyo, to: berlin, at: clock.startedAt + minute })).toBe(clock);
  });

  it('gives back real time, and the warning comes as much later', () => {
    const clock = startClock(at('2026-11-23T08:00:00Z'), 60);
    const again = resumeClock(pauseClock(clock, clock.startedAt + minute), clock.startedAt + 11 * minute);
    expect(again.dueAt).toBe(clock.dueAt + 10 * minute);
    expect(atRiskAt(again)).toBe(atRiskAt(clock) + 10 * minute);
  });
});

describe('the clocks of a case', () => {
  it('run as they are at a desk that is not configured any more', () => {
    const supportCase = aCase();
    expect(clocksAt(supportCase, { desks: [], at: supportCase.openedAt, to: 'west' })).toEqual(
      supportCase.sla,
    );
  });
});
