import { deriveId } from '../../domain/ids.ts';
import { mask } from '../masking/mask.ts';
import type { Example, TaxonomyEntry } from './corpus.ts';
import { essence, saysSomething } from './essence.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { grouped, isCategory, leastExamples, placeOf, tooAlike } from './review.ts';

/** A message somebody wants to add, and the line of their file it begins at. */
export interface ProposedExample {
  readonly line: number;
  readonly intent: string;
  /** What they think the intent's category is, where they say so. */
  readonly category?: string;
  readonly language: string;
  readonly scenario?: string;
  readonly text: string;
}

/** Examples of intents that are there, or of a new one. */
export interface Addition {
  readonly entry?: TaxonomyEntry;
  readonly examples: readonly ProposedExample[];
}

export interface Corpus {
  readonly taxonomy: readonly TaxonomyEntry[];
  readonly examples: readonly Example[];
}

/** Everything that keeps an addition out of the corpus, a sentence each. */
export const reviewAddition = (addition: Addition, corpus: Corpus): readonly string[] => {
  const taxonomy = withEntry(corpus.taxonomy, addition.entry);
  return [
    ...(addition.entry ? entryProblems(addition.entry, corpus.taxonomy) : []),
    ...(addition.examples.length === 0 ? ['there is no example to add'] : []),
    ...addition.examples.flatMap((example) =>
      exampleProblems(example, { taxonomy, examples: corpus.examples }).map(
        (problem) => `line ${example.line}: ${problem}`,
      ),
    ),
    ...(addition.entry ? shortages(addition) : []),
    ...copies(addition, corpus),
  ];
};

/** What breaks lines and columns in some program or other, works on terminals, or is the rest of a wrong encoding. */
const unwritable = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\ufffd]/u;

const entryProblems = (
  { intent, category, definition, boundary }: TaxonomyEntry,
  taxonomy: readonly TaxonomyEntry[],
): readonly string[] => {
  const isOneLine = (text: string) => text.trim() !== '' && !/\n/.test(text) && !unwritable.test(text);
  return [
    ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(intent)
      ? []
      : [`"${intent}" is no name of an intent, which is like "lost-or-stolen-card"`]),
    ...(taxonomy.some((known) => known.intent === intent)
      ? [`there is an intent ${intent} already; examples for it are added without --category`]
      : []),
    ...(isCategory(category) ? [] : [`"${category}" is no category`]),
    ...(isOneLine(definition) ? [] : ['the definition is one line of text']),
    ...(isOneLine(boundary) ? [] : ['the boundary is one line of text']),
  ];
};

const exampleProblems = (
  { intent, category, language, scenario, text }: ProposedExample,
  { taxonomy, examples }: Corpus,
): readonly string[] => {
  const entry = taxonomy.find((known) => known.intent === intent);
  const isOther = entry && category !== undefined && category !== entry.category;
  return [
    ...(entry ? [] : [`there is no intent "${intent}"`]),
    ...(isOther ? [`${intent} is ${entry.category}, the line says ${category}`] : []),
    ...(examples.some((known) => known.language === language)
      ? []
      : [`"${language}" is no language of the corpus`]),
    ...(scenario === undefined || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(scenario)
      ? []
      : [`"${scenario}" is no scenario, which is like "card-lost-on-train"`]),
    ...(saysSomething(text) ? [] : ['the text has no letter or figure']),
    ...(unwritable.test(text) ? ['the text has a tab, a control character or a broken one'] : []),
    ...(mask(text) === text ? [] : ['the text has what masking hides: a number, a code or an address']),
  ];
};

/** A language that is begun has its number; those without any are for the review of the whole corpus. */
const shortages = ({ examples }: Addition): readonly string[] =>
  [...grouped(examples, ({ language }) => language)].flatMap(([language, those]) => {
    const least = leastExamples(language);
    return those.length < least ? [`${those.length} examples in ${language}, an intent wants ${least}`] : [];
  });

/** New messages that are there already, nearly so, or twice in the addition. */
const copies = ({ examples }: Addition, corpus: Corpus): readonly string[] =>
  [...grouped(examples, ({ language }) => language)].flatMap(([language, proposed]) => {
    const known = corpus.examples.filter((each) => each.language === language);
    const texts = [...known, ...proposed].map(({ text }) => text);
    return nearDuplicates(texts, tooAlike).flatMap(({ one, other }) => {
      const added = proposed[other - known.length];
      const first = known[one];
      const earlier = first ?? proposed[one - known.length];
      if (!added || !earlier) return [];
      const isSame = essence(earlier.text) === essence(added.text);
      const where = first ? placeOf(first) : `line ${earlier.line}`;
      return [
        `line ${added.line}: ${isSame ? 'the' : 'nearly the'} same message as ${where} (${earlier.intent})`,
      ];
    });
  });

const withEntry = (
  taxonomy: readonly TaxonomyEntry[],
  entry: TaxonomyEntry | undefined,
): readonly TaxonomyEntry[] => {
  if (!entry) return taxonomy;
  const last = taxonomy.findLastIndex(({ category }) => category === entry.category);
  return last === -1 ? [...taxonomy, entry] : taxonomy.toSpliced(last + 1, 0, entry);
};

/** What an addition without problems writes: the whole taxonomy, and lines behind those of each file. */
export interface Writing {
  readonly taxonomy: readonly TaxonomyEntry[];
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** The same addition always writes the same: a scenario nobody named is named after the text. */
export const writingOf = ({ entry, examples }: Addition, corpus: Corpus): Writing => {
  const taxonomy = withEntry(corpus.taxonomy, entry);
  const categoryOf = new Map(taxonomy.map(({ intent, category }) => [intent, category]));
  const files = grouped(
    examples,
    ({ language, intent }) => `${language}/${categoryOf.get(intent) ?? 'general'}.tsv`,
  );
  return { taxonomy, lines: new Map([...files].map(([file, those]) => [file, those.map(lineOf)])) };
};

const lineOf = ({ intent, scenario, text }: ProposedExample): string => {
  const named = scenario ?? `added-${deriveId(['scenario', intent, text], 8).toLowerCase()}`;
  return [intent, named, text.replaceAll(/\r?\n/g, '\\n')].join('\t');
};
