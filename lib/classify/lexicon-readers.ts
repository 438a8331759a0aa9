import type { Language } from '../domain/vocabulary.ts';
import { en } from './lexicons/en.ts';
import { zh } from './lexicons/zh.ts';
import { buildReader, type Finding, type Reader } from './reader.ts';

const english = buildReader(en, 'spaced');
const chinese = buildReader(zh, 'unspaced');

const readers: Readonly<Record<Language, readonly Reader[]>> = {
  en: [english],
  'zh-Hans': [chinese],
  'zh-Hant': [chinese],
};

/** What a text says, read in its own language and in English, which payment words come from everywhere. */
export const findSignals = (folded: string, language: Language): readonly Finding[] => {
  const own = readers[language] ?? [];
  const all = own.includes(english) ? own : [...own, english];
  return all.flatMap((read) => read(folded));
};
