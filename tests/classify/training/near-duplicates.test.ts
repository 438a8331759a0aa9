import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { essence } from '../../../lib/classify/training/essence.ts';
import { nearDuplicates } from '../../../lib/classify/training/near-duplicates.ts';

/** How alike two texts are, worked out the long way. */
const likeness = (one: string, other: string): number => {
  const [left, right] = [one, other].map((text) => {
    const letters = [...` ${essence(text)} `];
    return new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')));
  });
  if (!left || !right) return 0;
  const common = [...left].filter((run) => right.has(run)).length;
  return common / (left.size + right.size - common);
};

describe('near duplicates', () => {
  it('are found whatever their case and punctuation, and only where they are alike enough', () => {
    const texts = ['Where is my refund?', 'My card was lost', 'where is my refund', 'where is the refund'];
    expect(nearDuplicates(texts, 0.9)).toEqual([{ one: 0, other: 2, likeness: 1 }]);
    expect(nearDuplicates(texts, 0.5).map(({ other }) => other)).toEqual([2, 3]);
  });

  it('are the texts that comparing every pair finds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '款', '?'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.constantFrom(0.4, 0.6, 0.75, 1), (texts, least) => {
        const found = nearDuplicates(texts, least);
        const expected = texts.flatMap((each, other) =>
          texts.slice(0, other).some((earlier) => likeness(earlier, each) >= least) ? [other] : [],
        );
        expect(found.map(({ other }) => other)).toEqual(expected);
        for (const pair of found) {
          expect(pair.likeness).toBeCloseTo(likeness(texts[pair.one] ?? '', texts[pair.other] ?? ''));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are found among four times as many texts in far less than sixteen times the time', () => {
    const cost = (count: number): number => {
      const cities = ['Lagos', 'Manila', 'Hanoi', 'Kyiv', 'Lima'];
      const texts = Array.from(
        { length: count },
        (_, at) => `my transfer ${(at * 7_919) % 100_003} to ${cities[at % 5]} of day ${at % 31} is late`,
      );
      const started = process.cpuUsage();
      nearDuplicates(texts, 0.75);
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    cost(1_000);
    expect(cost(16_000)).toBeLessThan(10 * cost(4_000));
  });
});
