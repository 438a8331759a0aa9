import type { LanguageFallback } from './configuration.ts';
import { type Language, undetermined } from './vocabulary.ts';

/** How a desk reads a customer. `penaltyMinutes` is how much longer a customer would wait for somebody who reads better. */
export interface LanguageMatch {
  /** `exact`, `fallback:<language>`, `translated:<language>` or `none`. */
  readonly how: string;
  readonly reads: boolean;
  /** 0 is exact; then the fallbacks in their declared order. */
  readonly rank: number;
  readonly penaltyMinutes: number;
}

export type LanguageFallbacks = Readonly<Record<Language, readonly LanguageFallback[]>>;

/** Without figures of its own: a related language for up to an hour, a translation for up to four. */
const relatedPenaltyMinutes = 60;
const translatedPenaltyMinutes = 240;

const exact: LanguageMatch = { how: 'exact', reads: true, rank: 0, penaltyMinutes: 0 };
const none: LanguageMatch = { how: 'none', reads: false, rank: Number.MAX_SAFE_INTEGER, penaltyMinutes: 0 };

/**
 * How somebody who reads `languages` reads `language`: itself, else by the first declared fallback that fits, else not.
 * Fallbacks declared for `*` hold for every language without its own, an undetermined one included.
 */
export const matchLanguage = (
  language: Language,
  languages: ReadonlySet<Language>,
  fallbacks: LanguageFallbacks,
): LanguageMatch => {
  if (language !== undetermined && languages.has(language)) return exact;
  const declared = fallbacksOf(language, fallbacks);
  const index = declared.findIndex((fallback) => languages.has(fallback.language));
  const fallback = declared[index];
  return fallback === undefined ? none : byFallback(fallback, index);
};

/** The declared fallbacks of a language, best first. */
export const fallbacksOf = (
  language: Language,
  fallbacks: LanguageFallbacks,
): readonly LanguageFallback[] => {
  const own = Object.hasOwn(fallbacks, language) ? fallbacks[language] : undefined;
  return own ?? fallbacks['*'] ?? [];
};

const byFallback = (fallback: LanguageFallback, index: number): LanguageMatch => ({
  how: `${fallback.translated ? 'translated' : 'fallback'}:${fallback.language}`,
  reads: true,
  rank: index + 1,
  penaltyMinutes:
    fallback.penaltyMinutes ?? (fallback.translated ? translatedPenaltyMinutes : relatedPenaltyMinutes),
});

/**
 * A language tag as Meridian writes it: the language alone, with the script only where it is not the usual one; Chinese
 * always with its script. `zh-TW` is `zh-Hant`, `pt-BR` is `pt`, `sr-Latn-RS` is `sr-Latn` (likely subtags of UTS #35). What is no
 * BCP 47 tag is undetermined.
 */
export const normaliseLanguage = (tag: string): Language => {
  const known = normalised.get(tag);
  if (known !== undefined) return known;
  const language = readTag(tag);
  if (normalised.size < keptTags) normalised.set(tag, language);
  return language;
};

// Asking for likely subtags costs more than all the rest of a routing decision.
const normalised = new Map<string, Language>();
const keptTags = 1_000;

const readTag = (tag: string): Language => {
  // Likely subtags would turn it into English.
  if (/^und\b/i.test(tag)) return undetermined;
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    const usualScript = new Intl.Locale(language).maximize().script;
    const writesScript = script !== undefined && (language === 'zh' || script !== usualScript);
    return writesScript ? `${language}-${script}` : language;
  } catch {
    return undetermined;
  }
};

/** Whether a tag names a language there is, as Meridian writes it: `zh-Hant` does, `zh`, `zh-TW`, `qq` and `und` do not. */
export const isLanguage = (tag: string): boolean =>
  tag === normaliseLanguage(tag) && tag !== undetermined && languageNames.of(tag) !== undefined;

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
