import { describe, expect, it } from 'vitest';
import { balanceOf, wordless } from '../../../lib/classify/training/balance.ts';
import type { Example } from '../../../lib/classify/training/corpus.ts';

const entry = (intent: string) => ({ intent, category: 'card', definition: 'x', boundary: 'x' });
const example = (language: string, intent: string, text: string, line: number): Example => ({
  ...{ language, intent, text, line, category: 'card', scenario: 's' },
});

describe('the balance of a corpus', () => {
  it('tells of each language how many examples its intents have, and how long they are', () => {
    const examples = [
      example('ja', 'lost', 'カード', 1),
      example('en', 'lost', 'lost card', 1),
      example('en', 'lost', '🧾', 2),
      example('en', 'pin', 'forgot my pin', 3),
    ];
    expect(balanceOf([entry('lost'), entry('pin')], examples)).toEqual([
      {
        ...{ language: 'en', examples: 3, shortest: 1, median: 9, longest: 13 },
        fewest: { intent: 'pin', examples: 1 },
        most: { intent: 'lost', examples: 2 },
      },
      {
        ...{ language: 'ja', examples: 1, shortest: 3, median: 3, longest: 3 },
        fewest: { intent: 'pin', examples: 0 },
        most: { intent: 'lost', examples: 1 },
      },
    ]);
  });

  it('names messages without a letter or a figure', () => {
    const examples = [example('ko', 'lost', '???', 4), example('ko', 'lost', '1?', 5)];
    expect(wordless(examples)).toEqual(['ko/card.tsv:4']);
  });
});
