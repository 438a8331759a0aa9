import type { Configuration } from '../domain/configuration.ts';
import type { Desk } from '../domain/desk.ts';
import { type LanguageMatch, matchLanguage, normaliseLanguage } from '../domain/languages.ts';
import { type Category, categories, type Language, undetermined } from '../domain/vocabulary.ts';

/** A desk that may answer somebody, and how it reads the language. */
export interface Reader {
  readonly desk: Desk;
  readonly match: LanguageMatch;
}

/** Customers of one language with cases of categories that the same desks serve. */
export interface Audience {
  readonly language: Language;
  readonly categories: readonly Category[];
  /** The desks that serve the categories and read the language or a declared fallback, as configured. */
  readonly readers: readonly Reader[];
}

/** Stands for every language that is neither read nor named. */
export const anyOther: Language = '*';

/**
 * Everybody who may write: each language that a desk reads, an inbox assumes or a fallback names, an undetermined one and any
 * other; times each category. Categories that the same desks serve are taken together, since they are covered alike.
 */
export const audiencesOf = (configuration: Configuration): readonly Audience[] => {
  const groups = categoryGroups(configuration.desks);
  const read = new Map(
    configuration.desks.map((desk) => [desk, new Set(desk.languages.map(normaliseLanguage))]),
  );
  return languagesOf(configuration).flatMap((language) => {
    const matches = new Map(
      [...read].map(([desk, languages]) => [
        desk,
        matchLanguage(language, languages, configuration.languageFallbacks),
      ]),
    );
    return groups.map(({ categories, desks }) => ({
      language,
      categories,
      readers: desks.flatMap((desk) => {
        const match = matches.get(desk);
        return match?.reads ? [{ desk, match }] : [];
      }),
    }));
  });
};

const languagesOf = ({ desks, inboxes, languageFallbacks }: Configuration): readonly Language[] => {
  const named = new Set([
    ...desks.flatMap(({ languages }) => languages.map(normaliseLanguage)),
    ...inboxes.map(({ language }) => normaliseLanguage(language)),
    ...Object.keys(languageFallbacks),
  ]);
  for (const last of [undetermined, anyOther]) named.delete(last);
  return [...[...named].sort(), undetermined, anyOther];
};

interface CategoryGroup {
  readonly categories: Category[];
  readonly desks: readonly Desk[];
}

const categoryGroups = (desks: readonly Desk[]): readonly CategoryGroup[] => {
  const groups = new Map<string, CategoryGroup>();
  for (const category of categories) {
    const serving = desks.filter((desk) => desk.categories.includes(category));
    const key = JSON.stringify(serving.map(({ id }) => id));
    const group = groups.get(key) ?? { categories: [], desks: serving };
    group.categories.push(category);
    groups.set(key, group);
  }
  return [...groups.values()];
};
