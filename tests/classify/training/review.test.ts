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
    text: `I lost my card ${'0123456789abc'[number]?.repeat(20)}`,
    line: number + 1,
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
    const again = examples('en', 1).map((example) => ({
      ...example,
      text: `i LOST: my card... ${'0'.repeat(20)}!`,
    }));
    expect(reviewCorpus([entry], [...examples('en'), ...again])).toEqual([
      'the same message 2 times (en/card.tsv:1, en/card.tsv:1)',
    ]);
  });

  it('names examples of intents the taxonomy does not know, and intents without a boundary', () => {
    const stray: Example = { language: 'en', intent: 'x', category: 'card', scenario: 's', text: 'hello' };
    expect(reviewCorpus([{ ...entry, boundary: '' }], [...examples('en'), stray])).toEqual([
      'lost-card: wants a definition and a boundary',
      'x: has examples of card, which the taxonomy does not say (en/card.tsv)',
    ]);
  });

  it('names intents of a category there is not, and intents that are there twice', () => {
    expect(reviewCorpus([{ ...entry, category: 'cards' }], [])).toEqual([
      'lost-card: "cards" is no category',
    ]);
    expect(reviewCorpus([entry, entry], [])).toEqual(['lost-card: is in the taxonomy twice']);
  });

  it('lets messages of punctuation differ, and be the same where they are', () => {
    const odd = (text: string, line: number): Example => ({
      ...{ language: 'ko', intent: 'lost-card', category: 'card', scenario: `odd-${line}`, text, line },
    });
    const least = examples('ko');
    expect(reviewCorpus([entry], [...least, odd('???', 20), odd('!!', 21)])).toEqual([]);
    expect(reviewCorpus([entry], [...least, odd('???', 20), odd(' ???', 21)])).toEqual([
      'the same message 2 times (ko/card.tsv:20, ko/card.tsv:21)',
    ]);
  });

  it('takes nearly the same messages of one language for one too few, and tells how near they are', () => {
    const [first, ...rest] = examples('en', 13);
    if (!first) throw new Error('There is no example.');
    const near = { ...first, text: `${first.text} 00`, line: 99 };
    expect(reviewCorpus([entry], [first, ...rest, near])).toEqual([
      expect.stringMatching(/^nearly the same message, \d\d % \(en\/card.tsv:1, en\/card.tsv:99\)$/),
    ]);
    const translated = examples('th').map((example) => ({ ...example, text: `${example.text} 00` }));
    expect(reviewCorpus([entry], [first, ...rest, ...translated])).toEqual([]);
  });

  it('lets no message, in whatever language, mean two things', () => {
    const other = { ...entry, intent: 'stolen-card' };
    const twice = [...examples('th'), ...examples('id').map((each) => ({ ...each, intent: 'stolen-card' }))];
    const found = reviewCorpus([entry, other], twice).filter((problem) => !problem.includes('wants'));
    expect(found).toHaveLength(5);
    expect(found[0]).toBe('the same message under lost-card and stolen-card (th/card.tsv:1, id/card.tsv:1)');
  });
});
