import { describe, expect, it } from 'vitest';
import type { Classification } from '../../lib/domain/classification.ts';
import { isDoubtful, opinionTexts, withSecondOpinion } from '../../lib/domain/second-opinion.ts';
import { type Category, categories } from '../../lib/domain/vocabulary.ts';

const issue = (category: Category, start = 0) => ({ category, confidence: 0.3, start, end: start + 9 });
const guess: Classification = {
  language: 'en',
  languageConfidence: 0.99,
  category: 'general',
  categoryConfidence: 0.3,
  unsure: true,
  urgency: 'low',
  risks: [],
  issues: [issue('general'), issue('card', 40)],
};
const doubt = { below: 0.5, restrictedCategories: ['fraud-security'] as const };

describe('a second opinion is asked for', () => {
  it('where the built-in answer is a guess or below the configured confidence', () => {
    const { unsure: _, ...unlikely } = guess;
    expect(isDoubtful(guess, { ...doubt, below: 0.1 })).toBe(true);
    expect(isDoubtful(unlikely, doubt)).toBe(true);
    expect(isDoubtful({ ...unlikely, categoryConfidence: 0.5 }, doubt)).toBe(false);
  });

  it.each<[string, Partial<Classification>]>([
    ['a risk was found', { risks: ['account-takeover'] }],
    ['the category is restricted', { category: 'fraud-security' }],
    ['the message goes on from before', { goesOn: true }],
    ['the message is thanks alone', { thanks: true }],
  ])('but never where %s', (_name, over) => {
    expect(isDoubtful({ ...guess, ...over }, doubt)).toBe(false);
  });
});

describe('a second opinion', () => {
  const follow = (value: string, confidence = 0.9, read = guess) =>
    withSecondOpinion(read, { value, confidence }, 'a model');

  it('replaces the guess by any of the twelve categories, and says so', () => {
    for (const category of categories.filter((each) => each !== 'general')) {
      const read = follow(category);
      expect(read).toMatchObject({ category, categoryConfidence: 0.9 });
      expect(read.unsure).toBeUndefined();
      expect(read.issues?.[0]?.category).toBe(category);
      expect(opinionTexts(read, 'en').join()).toContain(`${category} by a model, as general by the built-in`);
    }
  });

  it('that agrees makes the guess a decision', () => {
    const read = follow('general');
    expect(read).toMatchObject({ category: 'general', categoryConfidence: 0.9, urgency: 'low' });
    expect([read.unsure, opinionTexts(read, 'en')]).toEqual([undefined, []]);
  });

  it.each([
    ['names no category of ours', 'spam', 1],
    ['is itself a guess', 'card', 0.49],
  ])('changes nothing when it %s', (_name, value, confidence) => {
    expect(follow(value, confidence)).toBe(guess);
  });

  it('changes nothing when it is no surer than the built-in answer', () => {
    const read = { ...guess, categoryConfidence: 0.6 };
    expect(follow('card', 0.6, read)).toBe(read);
  });

  it('leaves language, risks and facts alone and never lowers the urgency', () => {
    const read = { ...guess, urgency: 'high' as const, risks: ['threat'] };
    expect(follow('fees-and-rates', 1, read)).toMatchObject({
      language: 'en',
      urgency: 'high',
      risks: ['threat'],
    });
  });

  it('about a matter that cannot wait takes the message out of low urgency', () => {
    expect(follow('payment-delayed').urgency).toBe('normal');
    expect(follow('fees-and-rates').urgency).toBe('low');
  });

  it('about the language is told where the case is routed in that language', () => {
    const read = { ...guess, languageBy: 'a detector' };
    expect(opinionTexts(read, 'en')).toEqual(['language en by a detector']);
    expect(opinionTexts(read, 'ja')).toEqual([]);
  });

  it('takes the place of the doubtful matter, or brings forward the one that was found too', () => {
    expect(follow('technical').issues).toEqual([
      { category: 'technical', confidence: 0.9, start: 0, end: 9 },
      issue('card', 40),
    ]);
    expect(follow('card').issues).toEqual([
      { category: 'card', confidence: 0.9, start: 40, end: 49 },
      issue('general'),
    ]);
  });
});
