import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../lib/classify/classifier.ts';
import { type Category, categories } from '../../lib/domain/vocabulary.ts';

const { classify } = createClassifier();

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`./reading/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

const categoryNamed = (name: string): Category => {
  const category = categories.find((each) => each === name);
  if (category === undefined) throw new Error(`${name} is no category`);
  return category;
};

describe('urgency and tone', () => {
  it.each(rowsOf('feelings.tsv'))('in %s: %s and %s for "%s"', (_language, urgency = '', tone, text = '') => {
    const answer = classify({ text });
    if (urgency === 'at ease') expect(['normal', 'low']).toContain(answer.urgency);
    else if (urgency !== '*') expect(answer.urgency).toBe(urgency);
    if (tone !== '*') expect(answer.tone).toBe(tone);
  });

  it.each(rowsOf('feelings.tsv').filter(([, urgency]) => urgency === 'critical'))(
    'in %s say by which words, where they stand in the message (%s, %s, "%s")',
    (_language, _urgency, _tone, text = '') => {
      const because = classify({ text }).because ?? [];
      expect(because.length).toBeGreaterThan(0);
      for (const { start, end } of because) expect(text.slice(start, end).trim()).not.toBe('');
    },
  );

  it('point at the words themselves', () => {
    const text = 'Hello 👋, a man who claimed to work for you called. I am scared, my savings are 9,000 €.';
    const { because = [] } = classify({ text });
    const told = because.map(({ signal, start, end }) => `${signal}: ${text.slice(start, end)}`);
    expect(told).toContain('impersonation: claimed to work for you');
  });

  it('find them behind a subject too', () => {
    const text = 'my account was hacked';
    const { because = [] } = classify({ subject: 'Help', text });
    const [first] = because.filter(({ signal }) => signal === 'takeover');
    expect(`Help\n${text}`.slice(first?.start, first?.end)).toContain('hack');
  });

  it('rise with the money at stake, where something is wrong with it', () => {
    expect(classify({ text: 'My transfer of 48,000 EUR has not arrived' }).urgency).toBe('high');
    expect(classify({ text: 'My transfer of 48 EUR has not arrived' }).urgency).toBe('normal');
    expect(classify({ text: 'What is the fee for 48,000 EUR?' }).urgency).toBe('low');
  });
});

describe('a further message of a conversation', () => {
  it.each(rowsOf('follow-ups.tsv'))(
    'in %s, where the case is about %s, %s: "%s"',
    (_language, earlier = '', how, text = '') => {
      const { category, goesOn } = classify({ text, earlierCategory: categoryNamed(earlier) });
      expect(goesOn === true).toBe(how === 'goes on');
      expect(category).toBe(how === 'goes on' ? earlier : 'account-access');
    },
  );
});
