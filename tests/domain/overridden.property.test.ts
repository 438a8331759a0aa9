import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveSchedule } from '../../lib/domain/effective-configuration.ts';
import { day, hour, minute } from '../../lib/domain/instant.ts';
import { isOpen, nextOpening, openMinutesBetween, peopleAt } from '../../lib/domain/opening-hours.ts';
import type { OpeningOverride } from '../../lib/domain/schedule.ts';
import { aSchedule } from './a-schedule.ts';

/** Around the night on which Berlin sets its clocks back. */
const begin = Date.parse('2026-10-22T00:00:00Z');
const overrides = fc.array(
  fc
    .record({
      from: fc.integer({ min: -200, max: 600 }),
      length: fc.integer({ min: 1, max: 300 }),
      people: fc.constantFrom(0, 0, 1, 2, 9),
    })
    .map(
      ({ from, length, people }): OpeningOverride => ({
        from: begin + from * 15 * minute,
        until: begin + (from + length) * 15 * minute,
        people,
        name: 'decided',
      }),
    ),
  { maxLength: 6 },
);
const planned = fc.constantFrom(
  aSchedule(),
  aSchedule({ weekly: [{ weekday: 6, start: '22:00', end: '06:00', people: 2 }] }),
  { timeZone: 'Europe/Berlin', always: { people: 4 }, weekly: [], exceptions: [] },
);
const slowPeople = (base: number, decided: readonly OpeningOverride[], at: number): number => {
  const inForce = decided.filter(({ from, until }) => from <= at && at < until);
  if (inForce.some(({ people }) => people === 0)) return 0;
  return Math.max(base, ...inForce.map(({ people }) => people));
};

describe('a schedule with overrides', () => {
  it('has at every quarter of an hour the people its plan and its overrides say', () => {
    fc.assert(
      fc.property(planned, overrides, (plan, decided) => {
        const effective = effectiveSchedule(plan, decided);
        for (let at = begin; at < begin + 6 * day; at += 15 * minute)
          expect(peopleAt(effective, at)).toBe(slowPeople(peopleAt(plan, at), decided, at));
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with itself on open minutes and next openings', () => {
    fc.assert(
      fc.property(planned, overrides, fc.integer({ min: 0, max: 400 }), (plan, decided, steps) => {
        const effective = effectiveSchedule(plan, decided);
        const at = begin + steps * 15 * minute;
        let open = 0;
        for (let from = at; from < at + day; from += 15 * minute) open += isOpen(effective, from) ? 15 : 0;
        expect(openMinutesBetween(effective, at, at + day)).toBe(open);
        const next = nextOpening(effective, at);
        if (next !== undefined) expect(isOpen(effective, next)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('stays closed as long as a closure without an end lasts', () => {
    const closed = { from: begin, until: Number.MAX_SAFE_INTEGER, people: 0, name: 'drained' };
    const always = { timeZone: 'UTC', always: { people: 4 }, weekly: [], exceptions: [] };
    const effective = effectiveSchedule(always, [closed]);
    expect(nextOpening(effective, begin + hour)).toBeUndefined();
    expect(peopleAt(effective, begin - 1)).toBe(4);
  });
});
