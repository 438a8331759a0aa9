import type { Example, TaxonomyEntry } from './corpus.ts';

/** Languages whose every intent wants twelve examples; five are enough in the others. */
const wellCovered = ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'es'];

/** Examples an intent needs in a language. */
export const leastExamples = (language: string): number => (wellCovered.includes(language) ? 12 : 5);

/** What the trainer would stumble over, in words; letter case and punctuation make no other message. */
const essence = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const counted = <T>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Everything wrong with a corpus, a sentence each: strays, too few examples, the same message twice, missing definitions. */
export const reviewCorpus = (
  taxonomy: readonly TaxonomyEntry[],
  examples: readonly Example[],
): readonly string[] => [
  ...undefinedIntents(taxonomy),
  ...strays(taxonomy, examples),
  ...shortages(taxonomy, examples),
  ...repeats(examples),
];

const undefinedIntents = (taxonomy: readonly TaxonomyEntry[]): readonly string[] => [
  ...taxonomy
    .filter(({ definition, boundary }) => !definition || !boundary)
    .map(({ intent }) => `${intent}: wants a definition and a boundary`),
  ...[...counted(taxonomy.map(({ intent }) => intent))]
    .filter(([, count]) => count > 1)
    .map(([intent]) => `${intent}: is in the taxonomy twice`),
];

const strays = (taxonomy: readonly TaxonomyEntry[], examples: readonly Example[]): readonly string[] => {
  const known = new Set(taxonomy.map(({ intent, category }) => `${intent} ${category}`));
  return [...new Set(examples.map(({ intent, category }) => `${intent} ${category}`))]
    .filter((pair) => !known.has(pair))
    .map(
      (pair) =>
        `${pair.split(' ')[0]}: has examples of ${pair.split(' ')[1]}, which the taxonomy does not say`,
    );
};

const shortages = (taxonomy: readonly TaxonomyEntry[], examples: readonly Example[]): readonly string[] => {
  const counts = counted(examples.map(({ language, intent }) => `${language} ${intent}`));
  return [...new Set(examples.map(({ language }) => language))].flatMap((language) =>
    taxonomy.flatMap(({ intent }) => {
      const count = counts.get(`${language} ${intent}`) ?? 0;
      const least = leastExamples(language);
      return count < least ? [`${intent}: ${count} examples in ${language}, wants ${least}`] : [];
    }),
  );
};

const repeats = (examples: readonly Example[]): readonly string[] =>
  [...counted(examples.map(({ language, text }) => `${language} ${essence(text)}`))]
    .filter(([, count]) => count > 1)
    .map(([text, count]) => `the same message ${count} times: ${text.slice(0, 80)}`);
