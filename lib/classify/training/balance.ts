import type { Example, TaxonomyEntry } from './corpus.ts';
import { saysSomething } from './essence.ts';
import { grouped, placeOf } from './review.ts';

/** How many examples a language has, over its intents, and how long they are, in characters. */
export interface LanguageBalance {
  readonly language: string;
  readonly examples: number;
  readonly fewest: { readonly intent: string; readonly examples: number };
  readonly most: { readonly intent: string; readonly examples: number };
  readonly shortest: number;
  readonly median: number;
  readonly longest: number;
}

/** The balance of each language, by its name. */
export const balanceOf = (
  taxonomy: readonly TaxonomyEntry[],
  examples: readonly Example[],
): readonly LanguageBalance[] =>
  [...grouped(examples, ({ language }) => language)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([language, those]) => {
      const byIntent = grouped(those, ({ intent }) => intent);
      const counts = taxonomy
        .map(({ intent }) => ({ intent, examples: byIntent.get(intent)?.length ?? 0 }))
        .sort((one, other) => one.examples - other.examples);
      const lengths = those.map(({ text }) => [...text].length).sort((one, other) => one - other);
      const none = { intent: 'none', examples: 0 };
      return {
        ...{ language, examples: those.length },
        ...{ fewest: counts[0] ?? none, most: counts.at(-1) ?? none },
        ...{ shortest: lengths[0] ?? 0, longest: lengths.at(-1) ?? 0 },
        median: lengths[Math.floor(lengths.length / 2)] ?? 0,
      };
    });

/** Places of messages without a letter or a figure; customers send such, but they teach little. */
export const wordless = (examples: readonly Example[]): readonly string[] =>
  examples.filter(({ text }) => !saysSomething(text)).map(placeOf);
