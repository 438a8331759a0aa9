import { describe, expect, it } from 'vitest';
import type { Classification } from '../../lib/domain/classification.ts';
import {
  isLanguageDoubtful,
  knownLanguages,
  withLanguageOpinion,
} from '../../lib/domain/language-opinion.ts';
import { aConfiguration } from '../world/a-configuration.ts';

const read = (language: string, languageConfidence: number): Classification => ({
  ...{ language, languageConfidence, category: 'general', categoryConfidence: 0.9 },
  ...{ urgency: 'normal', risks: [] },
});
const text = 'kung saan man ang aking padala';
const known = new Set(['en', 'id', 'ms', 'zh-Hans', 'zh-Hant', 'fr']);

describe('the language of a message', () => {
  it('is asked for where it is undetermined or doubtful, and there are words to tell it by', () => {
    expect(isLanguageDoubtful(read('und', 0), text, 0.5)).toBe(true);
    expect(isLanguageDoubtful(read('en', 0.4), text, 0.5)).toBe(true);
    expect(isLanguageDoubtful(read('en', 0.5), text, 0.5)).toBe(false);
    expect(isLanguageDoubtful(read('und', 0), '4711 😀 https://x.example', 0.5)).toBe(false);
    expect(isLanguageDoubtful(read('und', 0), '', 0.5)).toBe(false);
  });

  it.each([
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['fr', 'fr'],
  ])('detected as %s is %s', (value, language) => {
    const opinion = { value, confidence: 0.9 };
    expect(withLanguageOpinion(read('und', 0), opinion, { known, by: 'a detector' })).toMatchObject({
      language,
      languageConfidence: 0.9,
      languageBy: 'a detector',
    });
  });

  it.each([
    ['unknown here', read('en', 0.3), { value: 'tl', confidence: 0.99 }],
    ['no language at all', read('en', 0.3), { value: '*#!', confidence: 0.99 }],
    ['uncertain', read('en', 0.3), { value: 'fr', confidence: 0.69 }],
    ['less certain than ours', read('en', 0.8), { value: 'fr', confidence: 0.75 }],
    ['the close relative of ours', read('ms', 0.3), { value: 'id', confidence: 0.99 }],
  ])('stays as it was read when the detected one is %s', (_name, before, opinion) => {
    expect(withLanguageOpinion(before, opinion, { known, by: 'a detector' })).toBe(before);
  });

  it('is known when a desk reads it or a fallback is declared for it', () => {
    const { desks } = aConfiguration();
    const languages = knownLanguages({ desks, languageFallbacks: { yue: [], '*': [], und: [] } });
    expect([...languages]).toEqual(expect.arrayContaining(['yue', 'ja', 'zh-Hant']));
    expect(languages.has('*') || languages.has('und')).toBe(false);
  });
});
