import type { Classification } from './classification.ts';
import type { Configuration } from './configuration.ts';
import { normaliseLanguage } from './languages.ts';
import type { Opinion } from './opinion.ts';
import { type Language, undetermined } from './vocabulary.ts';

/** A detector that is less sure may as well be wrong. */
const leastConfidence = 0.7;
/** Detectors want some words; with fewer letters they guess. */
const leastLetters = 20;

/** Whether somebody else should be asked which language a text is written in. */
export const isLanguageDoubtful = (
  { language, languageConfidence }: Classification,
  text: string,
  below: number,
): boolean =>
  (language === undetermined || languageConfidence < below) &&
  (text.slice(0, 2_000).match(/\p{L}/gu)?.length ?? 0) >= leastLetters;

/** The languages that mean something here: some desk reads them, or it is declared who may instead. */
export const knownLanguages = ({
  desks,
  languageFallbacks,
}: Pick<Configuration, 'desks' | 'languageFallbacks'>): ReadonlySet<Language> =>
  new Set(
    [...desks.flatMap(({ languages }) => languages), ...Object.keys(languageFallbacks)].filter(
      (language) => language !== '*' && language !== undetermined,
    ),
  );

/** Too close for detectors to tell apart; the built-in classifier knows the country, too. */
const closePair: readonly Language[] = ['id', 'ms'];

/** The reading in the detected language, if that is sure and known; else as it was. */
export const withLanguageOpinion = (
  read: Classification,
  { value, confidence }: Opinion,
  { known, by }: { readonly known: ReadonlySet<Language>; readonly by: string },
): Classification => {
  const language = normaliseLanguage(value);
  const isBetter = confidence >= leastConfidence && confidence > read.languageConfidence;
  const isPair = closePair.includes(language) && closePair.includes(read.language);
  if (!isBetter || !known.has(language) || isPair) return read;
  const from = language === read.language ? {} : { languageBy: by };
  return { ...read, language, languageConfidence: confidence, ...from };
};
