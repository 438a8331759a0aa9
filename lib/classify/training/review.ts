import { type Category, categories } from '../../domain/vocabulary.ts';
import type { Example, TaxonomyEntry } from './corpus.ts';
import { essence } from './essence.ts';
import { nearDuplicates } from './near-duplicates.ts';

/** Languages whose every intent wants twelve examples; five are enough in the others. */
const wellCovered = ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'es'];

/** Examples an intent needs in a language. */
export const leastExamples = (language: string): number => (wellCovered.includes(language) ? 12 : 5);

/** Two messages of a language so alike teach no more than one, and betray the held-out one where only one is held out. */
export const tooAlike = 0.75;

/** Where an example stands, as an editor opens it. */
export const placeOf = ({ language, category, line }: Example): string =>
  `${language}/${category}.tsv${line === undefined ? '' : `:${line}`}`;

export const isCategory = (name: string): name is Category => categories.some((known) => known === name);

/**
 * Everything wrong with a corpus, a sentence each: missing definitions, strays, too few examples, and messages that are there
 * twice, nearly twice, or under two intents.
 */
export const reviewCorpus = (
  taxonomy: readonly TaxonomyEntry[],
  examples: readonly Example[],
): readonly string[] => [
  ...undefinedIntents(taxonomy),
  ...strays(taxonomy, examples),
  ...shortages(taxonomy, examples),
  ...repeats(examples),
  ...nearRepeats(examples),
];

const undefinedIntents = (taxonomy: readonly TaxonomyEntry[]): readonly string[] => [
  ...taxonomy
    .filter(({ definition, boundary }) => !definition || !boundary)
    .map(({ intent }) => `${intent}: wants a definition and a boundary`),
  ...taxonomy
    .filter(({ category }) => !isCategory(category))
    .map(({ intent, category }) => `${intent}: "${category}" is no category`),
  ...[...grouped(taxonomy, ({ intent }) => intent)]
    .filter(([, entries]) => entries.length > 1)
    .map(([intent]) => `${intent}: is in the taxonomy twice`),
];

const strays = (taxonomy: readonly TaxonomyEntry[], examples: readonly Example[]): readonly string[] => {
  const known = new Set(taxonomy.map(({ intent, category }) => `${intent} ${category}`));
  return [...grouped(examples, ({ intent, category }) => `${intent} ${category}`)]
    .filter(([pair]) => !known.has(pair))
    .map(([pair, those]) => {
      const [intent, category] = pair.split(' ');
      return `${intent}: has examples of ${category}, which the taxonomy does not say (${placesOf(those)})`;
    });
};

const shortages = (taxonomy: readonly TaxonomyEntry[], examples: readonly Example[]): readonly string[] => {
  const counts = grouped(examples, ({ language, intent }) => `${language} ${intent}`);
  return [...new Set(examples.map(({ language }) => language))].flatMap((language) =>
    taxonomy.flatMap(({ intent }) => {
      const count = counts.get(`${language} ${intent}`)?.length ?? 0;
      const least = leastExamples(language);
      return count < least ? [`${intent}: ${count} examples in ${language}, wants ${least}`] : [];
    }),
  );
};

/** The same words may be said in two languages, but mean one thing. */
const repeats = (examples: readonly Example[]): readonly string[] =>
  [...grouped(examples, ({ text }) => essence(text)).values()].flatMap((same) => {
    const intents = new Set(same.map(({ intent }) => intent));
    if (intents.size > 1) return [`the same message under ${[...intents].join(' and ')} (${placesOf(same)})`];
    return [...grouped(same, ({ language }) => language).values()]
      .filter((those) => those.length > 1)
      .map((those) => `the same message ${those.length} times (${placesOf(those)})`);
  });

const nearRepeats = (examples: readonly Example[]): readonly string[] =>
  [...grouped(examples, ({ language }) => language).values()].flatMap((those) => {
    const texts = those.map(({ text }) => text);
    return nearDuplicates(texts, tooAlike).flatMap(({ one, other, likeness }) => {
      const [first, second] = [those[one], those[other]];
      if (!first || !second || essence(first.text) === essence(second.text)) return [];
      const intents = first.intent === second.intent ? '' : `, under ${first.intent} and ${second.intent}`;
      return [
        `nearly the same message, ${Math.round(100 * likeness)} %${intents} (${placesOf([first, second])})`,
      ];
    });
  });

const mostPlaces = 5;
const placesOf = (examples: readonly Example[]): string => {
  const more = examples.length - mostPlaces;
  return examples.slice(0, mostPlaces).map(placeOf).join(', ') + (more > 0 ? ` and ${more} more` : '');
};

/** Values by what they have in common, in the order they come. */
export const grouped = <T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
};
