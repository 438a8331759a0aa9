import { describe, expect, it } from 'vitest';
import type { Example } from '../../../lib/classify/training/corpus.ts';
import { leastExamples, reviewCorpus } from '../../../lib/classify/training/review.ts';

const entry = { intent: 'lost-card', category: 'card', definition: 'A card is lost.', boundary: 'None.' };
const examples = (language: string, count = leastExamples(language)): Example[] =>
  Array.from({ length: count }, (_, number) => ({
    language,
    intent: 'lost-card',
    category: 'card',
    scenario: `s${number}`,
    text: `I lost card number ${number}`,
  }));

describe('the review of a corpus', () => {
  it('finds nothing where every intent is defined and has its examples', () => {
    expect(reviewCorpus([entry], [...examples('en'), ...examples('th')])).toEqual([]);
  });

  it('counts twelve examples in English and five in Thai as enough, and one less as too few', () => {
    expect(reviewCorpus([entry], [...examples('en', 11), ...examples('th', 4)])).toEqual([
      'lost-card: 11 examples in en, wants 12',
      'lost-card: 4 examples in th, wants 5',
    ]);
  });

  it('takes messages that differ in case and punctuation for the same', () => {
    const again = examples('en', 1).map((example) => ({ ...example, text: 'i LOST card: number 0!' }));
    expect(reviewCorpus([entry], [...examples('en'), ...again])).toEqual([
      'the same message 2 times: en i lost card number 0',
    ]);
  });

  it('names examples of intents the taxonomy does not know, and intents without a boundary', () => {
    const stray: Example = { language: 'en', intent: 'x', category: 'card', scenario: 's', text: 'hello' };
    expect(reviewCorpus([{ ...entry, boundary: '' }], [...examples('en'), stray])).toEqual([
      'lost-card: wants a definition and a boundary',
      'x: has examples of card, which the taxonomy does not say',
    ]);
  });
});
