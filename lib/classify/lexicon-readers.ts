import type { Language } from '../domain/vocabulary.ts';
import { tellsOfShrinking } from './amounts.ts';
import { ar } from './lexicons/ar.ts';
import { de } from './lexicons/de.ts';
import { en } from './lexicons/en.ts';
import { es } from './lexicons/es.ts';
import { fr } from './lexicons/fr.ts';
import { hi } from './lexicons/hi.ts';
import { id } from './lexicons/id.ts';
import { it } from './lexicons/it.ts';
import { ja } from './lexicons/ja.ts';
import { ko } from './lexicons/ko.ts';
import { pt } from './lexicons/pt.ts';
import { ru } from './lexicons/ru.ts';
import { th } from './lexicons/th.ts';
import { tr } from './lexicons/tr.ts';
import { vi } from './lexicons/vi.ts';
import { zh } from './lexicons/zh.ts';
import { buildReader, type Finding, type Reader } from './reader.ts';
import type { Signal } from './signals.ts';

const english = buildReader(en, 'spaced');
const chinese = buildReader(zh, 'unspaced');
// Malay and Indonesian differ in some words only; one lexicon has both.
const malay = buildReader(id, 'spaced');
const russian = buildReader(ru, 'spaced');

const readers: Readonly<Record<Language, Reader>> = {
  ar: buildReader(ar, 'spaced'),
  de: buildReader(de, 'spaced'),
  en: english,
  es: buildReader(es, 'spaced'),
  fr: buildReader(fr, 'spaced'),
  hi: buildReader(hi, 'spaced'),
  id: malay,
  it: buildReader(it, 'spaced'),
  ja: buildReader(ja, 'unspaced'),
  ko: buildReader(ko, 'unspaced'),
  ms: malay,
  pt: buildReader(pt, 'spaced'),
  ru: russian,
  th: buildReader(th, 'unspaced'),
  tr: buildReader(tr, 'spaced'),
  uk: russian,
  vi: buildReader(vi, 'spaced'),
  'zh-Hans': chinese,
  'zh-Hant': chinese,
};

/** English payment words that customers of every language mix in; other English words would be accidents of spelling. */
const jargon: ReadonlySet<Signal> = new Set<Signal>([
  'transfer',
  'payout',
  'payment',
  'card',
  'cardFeature',
  'checkout',
  'refund',
  'dispute',
  'login',
  'code',
  'kyc',
  'api',
  'app',
  'declined',
  'pending',
  'takeover',
  'phishing',
  'scam',
  'invoice',
  'fee',
]);

const readLanguage = (folded: string, language: Language): readonly Finding[] => {
  const own = readers[language];
  if (own === undefined || own === english) return english(folded);
  return [...own(folded), ...english(folded).filter(({ signal }) => jargon.has(signal))];
};

/** What a text says, read in its own language, with the English payment words in it. */
export const findSignals = (folded: string, language: Language): readonly Finding[] => {
  const findings = readLanguage(folded, language);
  return tellsOfShrinking(folded) ? [...findings, { signal: 'shrunk', sentence: 0 }] : findings;
};
