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
import { isSignal, type Lexicon, type Signal } from './signals.ts';
import * as situations from './situations/all.ts';

const english = buildReader([en, situations.en], 'spaced');
const chinese = buildReader([zh, situations.zh], 'unspaced');
// Malay and Indonesian differ in some words only; one lexicon has both.
const malay = buildReader([id, situations.id], 'spaced');
const russian = buildReader([ru, situations.ru], 'spaced');

const readers: Readonly<Record<Language, Reader>> = {
  ar: buildReader([ar, situations.ar], 'spaced'),
  de: buildReader([de, situations.de], 'spaced'),
  en: english,
  es: buildReader([es, situations.es], 'spaced'),
  fr: buildReader([fr, situations.fr], 'spaced'),
  hi: buildReader([hi, situations.hi], 'spaced'),
  id: malay,
  it: buildReader([it, situations.it], 'spaced'),
  ja: buildReader([ja, situations.ja], 'unspaced'),
  ko: buildReader([ko, situations.ko], 'unspaced'),
  ms: malay,
  pt: buildReader([pt, situations.pt], 'spaced'),
  ru: russian,
  th: buildReader([th, situations.th], 'unspaced'),
  tr: buildReader([tr, situations.tr], 'spaced'),
  uk: russian,
  vi: buildReader([vi, situations.vi], 'spaced'),
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

const jargonOf = (lexicon: Lexicon): Lexicon =>
  Object.fromEntries(Object.entries(lexicon).filter(([signal]) => isSignal(signal) && jargon.has(signal)));
const englishJargon = buildReader([jargonOf(en), jargonOf(situations.en)], 'spaced');

const readLanguage = (folded: string, language: Language): readonly Finding[] => {
  const own = readers[language];
  if (own === undefined || own === english) return english(folded);
  return [...own(folded), ...englishJargon(folded)];
};

/** What a text says, read in its own language, with the English payment words in it. */
export const findSignals = (folded: string, language: Language): readonly Finding[] => {
  const findings = readLanguage(folded, language);
  return tellsOfShrinking(folded)
    ? [...findings, { signal: 'shrunk', sentence: 0, start: 0, end: 0 }]
    : findings;
};
