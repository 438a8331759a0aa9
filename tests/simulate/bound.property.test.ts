import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../lib/domain/desk.ts';
import { day, hour, type Instant, minute } from '../../lib/domain/instant.ts';
import { nextOpening } from '../../lib/domain/opening-hours.ts';
import { type Arrival, workOn } from '../../lib/simulate/arrival.ts';
import { createBound } from '../../lib/simulate/bound.ts';
import { reportOf } from '../../lib/simulate/report.ts';
import { createSimulation } from '../../lib/simulate/simulation.ts';
import { baselines, meridian } from '../../lib/simulate/strategy.ts';
import { aConfiguration, aDesk, monday, officeHours } from '../domain/routing-example.ts';

const until = monday + 5 * day;

/** Two desks of one person: one reads Japanese, the other English and, by fallback, everybody. */
const tokyo = aDesk('tokyo', { languages: ['ja'], schedule: oneOf('Asia/Tokyo', '09:00', '11:00') });
const london = aDesk('london', { schedule: oneOf('Europe/London', '01:00', '03:30'), minutesPerCase: 20 });
const configuration = aConfiguration({
  desks: [tokyo, london],
  languageFallbacks: { '*': [{ language: 'en', translated: true }] },
  generalistDesk: 'london',
});

function oneOf(timeZone: string, start: string, end: string) {
  const { weekly, ...schedule } = officeHours(timeZone);
  return { ...schedule, weekly: weekly.map((interval) => ({ ...interval, start, end, people: 1 })) };
}

const mayAnswer = ({ language }: Arrival): readonly Desk[] =>
  language === 'ja' ? [tokyo, london] : [london];

/** The least total wait of any assignment to desks and any order at each: every one is tried. */
const leastByTrying = (cases: readonly Arrival[], freeAt: Readonly<Record<string, Instant>> = {}): number => {
  if (cases.length === 0) return 0;
  const totals = cases.flatMap((next) =>
    mayAnswer(next).map((desk) => {
      const ready = Math.max(next.at, freeAt[desk.id] ?? 0);
      const startAt = nextOpening(desk.schedule, ready) ?? Number.POSITIVE_INFINITY;
      const repliedAt = startAt + workOn(next, desk);
      const rest = cases.filter((each) => each !== next);
      return repliedAt - next.at + leastByTrying(rest, { ...freeAt, [desk.id]: repliedAt });
    }),
  );
  return Math.min(...totals);
};

const arrivals = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 16 }).map((quarters) => monday + quarters * 15 * minute),
      language: fc.constantFrom('ja', 'en'),
      effort: fc.constantFrom(0.5, 1, 2, 5, 9),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list
      .sort((one, other) => one.at - other.at)
      .map(
        (each, index): Arrival => ({
          ...each,
          id: String(index),
          category: 'card',
          urgency: 'normal',
          segment: 'consumer',
        }),
      ),
  );

const boundOf = (cases: readonly Arrival[]) => {
  const bound = createBound(configuration, monday, until);
  for (const each of cases) bound.take(each);
  return bound.end(until);
};

describe('what nobody can beat', () => {
  it('is not beaten by the best of all assignments and orders', () => {
    fc.assert(
      fc.property(arrivals, (cases) => {
        const best = leastByTrying(cases) / cases.length;
        // Within a millisecond, since work is done in fractions of one.
        expect(boundOf(cases).meanWait).toBeLessThanOrEqual(best + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('is reached where one person has one case', () => {
    const [only] = fc.sample(arrivals, { seed: 1, numRuns: 1 });
    const alone = (only ?? []).slice(0, 1);
    expect(boundOf(alone).meanWait).toBeCloseTo(leastByTrying(alone));
  });

  it('knows that people are few: ten cases of one desk cannot all be answered at once', () => {
    const cases = Array.from(
      { length: 10 },
      (_, index): Arrival => ({
        id: String(index),
        at: monday,
        language: 'en',
        effort: 1,
        category: 'card',
        urgency: 'normal',
        segment: 'consumer',
      }),
    );
    const { meanWait, waits } = boundOf(cases);
    expect(waits.mean()).toBe(20 * minute);
    // Two people who share all work: 10, 20 … 100 minutes.
    expect(meanWait).toBeGreaterThan(50 * minute);
    expect(meanWait).toBeLessThanOrEqual(leastByTrying(cases.slice(0, 5)));
  });

  it.each([meridian, ...baselines])('is not beaten by $name', (strategy) => {
    fc.assert(
      fc.property(arrivals, (cases) => {
        const simulation = createSimulation({ configuration, strategy, from: monday });
        for (const each of cases) simulation.take(each);
        const { waits, late } = reportOf('a', simulation, until);
        const bound = boundOf(cases);
        expect(waits.mean + 0.1).toBeGreaterThanOrEqual(bound.meanWait / minute);
        expect(waits.p50 * 1.03 + 0.1).toBeGreaterThanOrEqual(bound.waits.quantile(0.5) / minute);
        expect(late).toBeGreaterThanOrEqual(bound.late);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the span', () => {
  it('ends the wait of those who have no reply in it', () => {
    const bound = createBound(configuration, monday, monday + hour);
    const late: Arrival = {
      ...{ id: 'a', at: monday + hour - minute, language: 'ja', effort: 1 },
      ...{ category: 'card', urgency: 'normal', segment: 'consumer' },
    };
    bound.take(late);
    expect(bound.end(monday + hour).meanWait).toBe(minute);
  });
});
