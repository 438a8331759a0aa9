import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLanguage,
  type LanguageFallbacks,
  matchLanguage,
  normaliseLanguage,
} from '../../lib/domain/languages.ts';

const fallbacks: LanguageFallbacks = {
  'zh-Hant': [
    { language: 'zh-Hans', translated: false },
    { language: 'en', translated: true },
  ],
  th: [],
  '*': [{ language: 'en', translated: true, penaltyMinutes: 30 }],
};

const match = (language: string, ...reads: string[]) => matchLanguage(language, new Set(reads), fallbacks);

describe('a desk', () => {
  it('reads its own languages exactly', () => {
    expect(match('ja', 'ja', 'en')).toMatchObject({ how: 'exact', rank: 0, penaltyMinutes: 0 });
  });

  it('reads by the best declared fallback', () => {
    expect(match('zh-Hant', 'en', 'zh-Hans')).toMatchObject({ how: 'fallback:zh-Hans', rank: 1 });
    expect(match('zh-Hant', 'en')).toMatchObject({ how: 'translated:en', rank: 2 });
  });

  it('costs more with a translation than with a related language', () => {
    const [related, translated] = [match('zh-Hant', 'zh-Hans'), match('zh-Hant', 'en')];
    expect(related.penaltyMinutes).toBeGreaterThan(0);
    expect(translated.penaltyMinutes).toBeGreaterThan(related.penaltyMinutes);
    expect(match('ko', 'en').penaltyMinutes).toBe(30);
  });

  it('reads languages without fallbacks of their own by those for all', () => {
    expect(match('ko', 'en').how).toBe('translated:en');
    expect(match('und', 'en').how).toBe('translated:en');
    expect(match('th', 'en').reads).toBe(false);
  });

  it('never reads an undetermined language exactly', () => {
    expect(match('und', 'und').how).toBe('none');
  });

  it('is not fooled by names every object has', () => {
    expect(matchLanguage('constructor', new Set(['en']), {}).reads).toBe(false);
  });
});

describe('a language tag', () => {
  it.each([
    ['en-US', 'en'],
    ['pt_BR', 'pt'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-hk', 'zh-Hant'],
    ['zh-Hant-SG', 'zh-Hant'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['iw', 'he'],
    ['und', 'und'],
    ['', 'und'],
    ['not a tag', 'und'],
  ])('%j is %s', (tag, language) => {
    expect(normaliseLanguage(tag)).toBe(language);
  });

  it('stays as it is once normal, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)),
        (tag) => {
          const language = normaliseLanguage(tag);
          expect(normaliseLanguage(language)).toBe(language);
        },
      ),
    );
  });
});

describe('a language', () => {
  it('is one that there is, written as Meridian writes it', () => {
    for (const tag of ['en', 'zh-Hans', 'zh-Hant', 'id', 'ms', 'sr-Latn', 'fil'])
      expect(isLanguage(tag)).toBe(true);
    for (const tag of ['zh', 'zh-TW', 'pt-BR', 'en-Latn', 'in', 'qq', 'English', 'EN', '', 'zh-Hantx'])
      expect(isLanguage(tag)).toBe(false);
  });
});
