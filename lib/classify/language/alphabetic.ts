import { firstWords } from '../words.ts';
import { letterLanguages, scoreLetters } from './letters.ts';
import { ngramLanguages, scoreNgrams } from './ngrams.ts';
import { internationalWords, wordHints } from './word-hints.ts';

/** One language a text may be in, with a score that compares to the others' of the same text only. */
export interface Candidate {
  readonly language: string;
  readonly score: number;
}

/** Languages customers are expected to write; others must show themselves more clearly. */
const expected = new Set('en es fr de pt it vi id ms tr hi ru ar'.split(' '));
const cyrillic = new Set('ru uk bg sr be'.split(' '));
const arabic = new Set('ar fa ur ku'.split(' '));
const maxWords = 150;
const hintWeight = 40;
const unexpectedPenalty = 7;
/** What a language known by its words alone (Hindi in Latin letters) scores where an n-gram table would. */
const wordOnlyBase = 30;
/** What the learned letters weigh, in points for one unit of a log share, and how far against a language they can speak. */
const letterWeight = 6;
const leastLetterShare = -6;
/** What the learned letters say of languages that they do not know. */
const otherLetterShare = -3.5;
/** How far an n-gram table of another language is believed where the letters read as Hindi. */
const hindiBaseShare = 0.85;
/** Undecided between Malay and Indonesian, the latter has eight times the writers. */
const indonesianLead = 3;
/** Hindi in Latin letters has no n-gram table; from this log share on it is a candidate by its letters. */
const hindiLetterPoints = letterWeight * -0.7;

interface Hint {
  readonly languages: readonly string[];
  readonly weight: number;
}

/** id and ms share most of their words; for telling them from the rest that is no weakness. */
const rivalsOf = (languages: readonly string[]): number =>
  languages.includes('id') && languages.includes('ms') ? languages.length - 1 : languages.length;

const hints: ReadonlyMap<string, Hint> = (() => {
  const index = new Map<string, string[]>();
  for (const [language, text] of Object.entries(wordHints)) {
    for (const word of new Set(text.trim().split(/\s+/))) {
      const languages = index.get(word);
      if (languages) languages.push(language);
      else index.set(word, [language]);
    }
  }
  return new Map(
    [...index].map(([word, languages]) => [word, { languages, weight: 1 / Math.sqrt(rivalsOf(languages)) }]),
  );
})();

const hintShares = (words: readonly string[]): Map<string, number> => {
  const shares = new Map<string, number>();
  for (const word of words) {
    const hint = hints.get(word);
    if (!hint) continue;
    const share = hint.weight / words.length;
    for (const language of hint.languages) shares.set(language, (shares.get(language) ?? 0) + share);
  }
  return shares;
};

export type AlphabeticScript = 'latin' | 'cyrillic' | 'arabic';

const belongs = (language: string, script: AlphabeticScript): boolean => {
  if (script === 'cyrillic') return cyrillic.has(language);
  if (script === 'arabic') return arabic.has(language);
  return !cyrillic.has(language) && !arabic.has(language);
};

/** The words that say something about the writer; where there are none, bare trade words read as English. */
export const tellingWords = (text: string): readonly string[] => {
  const words = firstWords(text.replaceAll('’', "'"), maxWords);
  const telling = words.filter((word) => !internationalWords.has(word));
  if (telling.length > 0) return telling;
  return words.length > 0 ? [...words, 'the'] : [];
};

const letterIndex = new Map(letterLanguages.map((language, index) => [language, index]));

/** What the letters say for each language, in points of the score. */
const letterPoints = (words: readonly string[], script: AlphabeticScript) => {
  if (script !== 'latin') return () => 0;
  const shares = scoreLetters(words);
  return (language: string): number => {
    const index = letterIndex.get(language);
    const share = index === undefined ? otherLetterShare : (shares[index] ?? otherLetterShare);
    return letterWeight * Math.max(leastLetterShare, share);
  };
};

const ngramLanguagesOf = (script: AlphabeticScript) =>
  ngramLanguages
    .map((language, index) => ({ language, index }))
    .filter(({ language }) => belongs(language, script));
const ngramsOf = {
  latin: ngramLanguagesOf('latin'),
  cyrillic: ngramLanguagesOf('cyrillic'),
  arabic: ngramLanguagesOf('arabic'),
};
const malayIndex = ngramLanguages.indexOf('ms');

/** Ranks the languages of one alphabet for a cleaned text, best first; empty where it has no words. */
export const rankAlphabetic = (text: string, script: AlphabeticScript): readonly Candidate[] => {
  const words = tellingWords(text);
  if (words.length === 0) return [];
  const { scores } = scoreNgrams(words);
  const shares = hintShares(words);
  if (shares.size === 0 && scores.every((score) => score === 0)) return [];
  const penalty = (language: string) =>
    expected.has(language) ? 0 : unexpectedPenalty * (1 + 3 / words.length);
  const letters = letterPoints(words, script);
  const scoreOf = (language: string, base: number): Candidate => ({
    language,
    score: base + hintWeight * (shares.get(language) ?? 0) - penalty(language) + letters(language),
  });
  const candidates = ngramsOf[script].map(({ language, index }) => scoreOf(language, scores[index] ?? 0));
  if (script === 'latin') {
    const malay = scores[malayIndex] ?? 0;
    candidates.push(scoreOf('id', malay > 0 ? malay + indonesianLead : 0));
  }
  const romanised = shares.get('hi') ?? 0;
  const readsAsHindi = letters('hi') > hindiLetterPoints;
  if (script === 'latin' && (readsAsHindi || romanised > 0.25)) {
    candidates.push(
      scoreOf('hi', Math.max(wordOnlyBase, readsAsHindi ? hindiBaseShare * Math.max(...scores) : 0)),
    );
  }
  return candidates.sort((a, b) => b.score - a.score);
};
