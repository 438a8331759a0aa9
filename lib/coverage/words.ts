import { type Instant, toIso } from '../domain/instant.ts';
import { type Category, categories, type Language, undetermined } from '../domain/vocabulary.ts';
import { anyOther } from './audience.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A language by its English name. */
export const languageName = (language: Language): string => {
  if (language === undetermined) return 'unknown language';
  return language === anyOther ? 'any other language' : (languageNames.of(language) ?? language);
};

/** A list of categories; what is left out when that is shorter. */
export const categoriesText = (named: readonly Category[]): string => {
  const missing = categories.filter((category) => !named.includes(category));
  if (missing.length === 0) return 'every category';
  return missing.length < named.length ? `all but ${missing.join(', ')}` : named.join(', ');
};

/** An instant in UTC to the minute: `2026-11-23 09:00`. */
export const utcText = (at: Instant): string => toIso(at).slice(0, 16).replace('T', ' ');

/** The date of an instant in UTC. */
export const dateText = (at: Instant): string => toIso(at).slice(0, 10);

/** `45 min`, `13 h`, `13 h 15 min`. */
export const durationText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};

/** `1 gap`, `2 gaps`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
