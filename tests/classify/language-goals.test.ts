import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../lib/classify/language/identify.ts';

/** Messages that nothing was learned from, one a line: language and text. */
const read = (name: string) =>
  readFileSync(new URL(`./language/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([language = '', text = '']) => ({ language, text, answer: identifyLanguage(text) }));

/** Indonesian and Malay share whole sentences; either answer reads them. */
const merged = (language: string): string => (language === 'ms' ? 'id' : language);
const isRight = ({ language, answer }: ReturnType<typeof read>[number]): boolean =>
  merged(language) === merged(answer.language);
const share = <One>(of: readonly One[], holds: (one: One) => boolean): number =>
  of.filter(holds).length / of.length;

describe('language identification reaches its goals on texts it never saw', () => {
  it.each([
    ['short', 'up to about twenty characters, eighteen languages', 0.97],
    ['kanji', 'Han characters only: Japanese, simplified, traditional', 0.93],
    ['hanpairs', 'the same sentence in simplified and traditional characters', 0.95],
    ['mixed', 'sentences with English payment words or foreign names in them', 0.96],
    ['hinglish', 'Hindi in Latin letters', 0.92],
    ['malay', 'Indonesian and Malay', 0.98],
    ['noisy', 'typing errors, chat spelling, no accents, capitals', 0.94],
    ['others', 'languages beyond the eighteen', 0.9],
  ])('%s: %s', (name, _, goal) => {
    expect(share(read(name), isRight)).toBeGreaterThanOrEqual(goal);
  });

  it('tells Indonesian from Malay in 94 of 100 sentences', () => {
    expect(share(read('malay'), ({ language, answer }) => language === answer.language)).toBeGreaterThan(
      0.94,
    );
  });

  it('is right in 98 of 100 answers that it is nine tenths sure of', () => {
    const all = ['short', 'kanji', 'hanpairs', 'mixed', 'hinglish', 'malay', 'noisy', 'others'].flatMap(read);
    const sure = all.filter(({ answer }) => answer.confidence >= 0.9);
    expect(sure.length).toBeGreaterThan(all.length / 3);
    expect(share(sure, isRight)).toBeGreaterThanOrEqual(0.98);
  });
});
