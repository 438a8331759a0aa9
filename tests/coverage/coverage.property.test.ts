import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, type Stretch } from '../../lib/coverage/coverage.ts';
import { day, minute } from '../../lib/domain/instant.ts';
import { type Category, categories } from '../../lib/domain/vocabulary.ts';
import { at, aWorld, stretchesOf } from './a-world.ts';
import { slowCoverage } from './slow-coverage.ts';

/** Spans over the nights on which Berlin, New York and Lord Howe change their clocks, and an ordinary one. */
const starts = [
  '2026-03-28',
  '2026-10-24',
  '2026-03-07',
  '2026-10-31',
  '2026-04-04',
  '2026-10-03',
  '2026-06-10',
];
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Cairo'];
const languages = ['de', 'en', 'ja', 'pt', 'zh-Hans', 'zh-Hant'];
const asked: readonly Category[] = ['general', 'card', 'fraud-security'];

const time = fc
  .integer({ min: 0, max: 1439 })
  .map((at) => [at / 60, at % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':'));
const interval = fc.record({ start: time, end: time, people: fc.integer({ min: 1, max: 3 }) });
const weekday = fc.constantFrom(
  1 as const,
  2 as const,
  3 as const,
  4 as const,
  5 as const,
  6 as const,
  7 as const,
);
const date = fc
  .constantFrom(...starts)
  .map((start) => start.replace(/\d$/, (last) => `${(Number(last) + 1) % 10}`));

const desk = fc.record({
  languages: fc.subarray(languages, { minLength: 1 }),
  categories: fc.subarray([...asked], { minLength: 1 }),
  schedule: fc.record({
    timeZone: fc.constantFrom(...zones),
    weekly: fc.array(
      fc.tuple(weekday, interval).map(([on, hours]) => ({ weekday: on, ...hours })),
      { maxLength: 14 },
    ),
    exceptions: fc
      .option(
        fc.record({ date, name: fc.constant('Holiday'), intervals: fc.array(interval, { maxLength: 2 }) }),
      )
      .map((exception) => (exception === null ? [] : [exception])),
  }),
});

const fallbacks = fc.dictionary(
  fc.constantFrom(...languages, 'und', '*'),
  fc.array(fc.record({ language: fc.constantFrom(...languages), translated: fc.boolean() }), {
    maxLength: 3,
  }),
);

const minuteByMinute = (stretches: readonly Stretch[]): string =>
  stretches
    .flatMap(({ startAt, endAt, how }) => Array.from({ length: (endAt - startAt) / minute }, () => how))
    .join(' ');

describe('coverage of any configuration', () => {
  it('is what asking every desk at every minute finds', () => {
    fc.assert(
      fc.property(
        fc.array(desk, { minLength: 1, maxLength: 4 }),
        fallbacks,
        fc.constantFrom(...starts),
        (desks, declared, start) => {
          const configuration = aWorld(desks, declared);
          const from = at(`${start}T00:00:00Z`);
          const span = { from, until: from + 2 * day };
          const coverage = coverageOf(configuration, span);
          const slow = slowCoverage(configuration, span);
          for (const { language } of coverage.audiences)
            for (const category of asked) {
              const swept = minuteByMinute(stretchesOf(coverage, language, category));
              expect({ language, category, swept }).toEqual({
                language,
                category,
                swept: slow(language, category).join(' '),
              });
            }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names every category of every language once', () => {
    fc.assert(
      fc.property(fc.array(desk, { minLength: 1, maxLength: 4 }), (desks) => {
        const from = at('2026-06-10T00:00:00Z');
        const { audiences } = coverageOf(aWorld(desks), { from, until: from + day });
        const named = audiences.flatMap(({ language, categories }) =>
          categories.map((category) => `${language} ${category}`),
        );
        expect(new Set(named).size).toBe(named.length);
        expect(named.length).toBe(
          categories.length * new Set(audiences.map(({ language }) => language)).size,
        );
      }),
      { numRuns: 30 },
    );
  });
});
