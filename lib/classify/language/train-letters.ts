import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tellingWords } from './alphabetic.ts';
import { cleanForLanguage } from './clean.ts';
import { type CorpusText, corpusTexts } from './corpus-texts.ts';
import { type Example, exampleOf, seeded, trainLetters } from './letter-training.ts';
import { learnedLanguages as languages, lettersDigest } from './letters-inputs.ts';
import { romaniseHindi } from './romanise-hindi.ts';
import { wordHints } from './word-hints.ts';

/**
 * Learns from the corpus how customers write each language in Latin letters, into `letters.generated.ts`:
 * `npx tsx lib/classify/language/train-letters.ts`, in about ten seconds. With `--half`, from the half of the scenarios that is not for judging.
 */
const examplesEach = 9_000;
const longestPart = 5;
const bareShare = 0.2;
const random = seeded(11);
const foreignScript = /[\u0370-\u1dff\u3040-\u9fff\uac00-\ud7a3]/;
const half = process.argv.includes('--half');

const hintsOf = (language: string): ReadonlySet<string> =>
  new Set((wordHints[language] ?? '').trim().split(/\s+/));
const english = hintsOf('en');

/** A message whose sentences are English teaches nothing about the language of its folder. */
const isOwn = (words: readonly string[], language: string): boolean => {
  const own = hintsOf(language);
  const known = words.filter((word) => own.has(word)).length;
  return language === 'en' || known >= words.filter((word) => english.has(word)).length;
};

const wordsOf = ({ language, text }: CorpusText): readonly string[] => {
  const latin = language === 'hi' ? romaniseHindi(text) : text;
  return foreignScript.test(latin) ? [] : tellingWords(cleanForLanguage(latin));
};

const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');

/** A few words of a text, as short messages have them, some without accents. */
const partOf = (words: readonly string[]): readonly string[] => {
  const length = 1 + Math.floor(random() * longestPart);
  const start = Math.floor(random() * Math.max(1, words.length - length));
  const part = words.slice(start, start + length);
  return random() < bareShare ? part.map(bare) : part;
};

const examplesOf = (language: string, index: number): readonly Example[] => {
  const texts = corpusTexts(language)
    .filter((text) => !(half && text.isForJudging))
    .map(wordsOf)
    .filter((words) => words.length > 0 && isOwn(words, language));
  return Array.from({ length: examplesEach }, (_, count) => {
    const words = texts[count % texts.length] ?? [];
    return exampleOf(index, count < texts.length ? words : partOf(words));
  });
};

const { scale, weights } = trainLetters(languages.flatMap(examplesOf), languages.length);
writeFileSync(
  fileURLToPath(new URL('letters.generated.ts', import.meta.url)),
  [
    '// Made by train-letters.ts from the corpus.',
    'export const letterModel = {',
    `  learnedFrom: '${half ? 'half of the corpus' : lettersDigest()}',`,
    `  languages: '${languages.join(' ')}',`,
    `  scale: ${scale},`,
    `  weights: '${Buffer.from(weights.buffer).toString('base64')}',`,
    '};',
    '',
  ].join('\n'),
);
