import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlook } from '../../lib/domain/outlook.ts';
import { chooseDesk, route } from '../../lib/domain/route.ts';
import type { Schedule } from '../../lib/domain/schedule.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';
import { aConfiguration, aDesk, roundTheClock, someFacts } from './routing-example.ts';
import { slowOutlook } from './slow-outlook.ts';

const times = fc.constantFrom('00:00', '06:15', '09:00', '12:30', '13:00', '18:00', '22:45', '24:00');
const interval = fc.record({ start: times, end: times, people: fc.integer({ min: 1, max: 4 }) });
const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(roundTheClock) },
  {
    weight: 6,
    arbitrary: fc.record({
      timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
      weekly: fc.array(
        fc
          .tuple(interval, fc.constantFrom(1, 2, 3, 4, 5, 6, 7))
          .map(([each, weekday]) => ({ ...each, weekday })),
        { maxLength: 6 },
      ),
      exceptions: fc.constantFrom([], [{ date: '2026-11-23', name: 'a holiday', intervals: [] }]),
    }),
  },
);
const instants = fc.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2027, 3, 5) });
const loads = fc.record(
  {
    queued: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 200_000 })),
    people: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: ['queued'] },
);

describe('running totals', () => {
  it('give the outlook that a walk from opening to opening gives', () => {
    const paces = fc.constantFrom(0.3, 1, 9.5, 12, 700);
    fc.assert(
      fc.property(schedule, instants, loads, paces, (hours, at, load, minutesPerCase) => {
        const desk = aDesk('tokyo', { schedule: hours, minutesPerCase });
        expect(outlook(desk, at, load)).toEqual(slowOutlook(desk, at, load));
      }),
      { numRuns: 400 },
    );
  });
});

describe('a choice without reasons', () => {
  const configuration = aConfiguration();
  const facts = fc.record({
    language: fc.constantFrom('ja', 'zh-Hant', 'zh-Hans', 'en', 'und', 'ko', 'pt-BR'),
    category: fc.constantFrom(...categories),
    urgency: fc.constantFrom(...urgencies),
  });
  const loaded = fc.dictionary(fc.constantFrom(...configuration.desks.map(({ id }) => id)), loads);

  it('is the one the decision gives', () => {
    fc.assert(
      fc.property(facts, instants, loaded, (asked, at, load) => {
        const { deskId, lane, expectedReplyAt } = route(someFacts(asked), configuration, at, load);
        const chosen = chooseDesk(someFacts(asked), configuration, at, load);
        expect(chosen).toEqual({ deskId, lane, expectedReplyAt });
      }),
      { numRuns: 300 },
    );
  });
});
