import { parseArgs } from 'node:util';
import { type Addition, reviewAddition, type Writing, writingOf } from '../classify/training/addition.ts';
import { corpusFolder, readExamples, readTaxonomy } from '../classify/training/corpus.ts';
import { writeCorpus } from '../classify/training/write-corpus.ts';
import type { CommandIo } from './command.ts';
import { type Proposed, readProposed } from './read-proposed.ts';

const text = { type: 'string' } as const;
const options = {
  ...{ intent: text, category: text, definition: text, boundary: text, examples: text, corpus: text },
};

/** Adds a new intent with its examples, or examples to intents there are. Nothing is written where anything is wrong. */
export const addToTaxonomy = async (args: string[], io: CommandIo, usage: string): Promise<number> => {
  let values: Partial<Record<keyof typeof options, string>>;
  try {
    values = parseArgs({ args, options }).values;
  } catch (error) {
    return misused(`${error instanceof Error ? error.message : error}\n\n${usage}`, io);
  }
  const { examples: file, corpus: folder = corpusFolder } = values;
  if (file === undefined) return misused(usage, io);
  const isNew =
    values.category !== undefined || values.definition !== undefined || values.boundary !== undefined;
  if (isNew && values.intent === undefined)
    return misused(`Name the new intent by --intent.\n\n${usage}`, io);
  const proposed = await readProposed(file, values.intent);
  const { intent = '', category = '', definition = '', boundary = '' } = values;
  const addition: Addition = {
    ...(isNew ? { entry: { intent, category, definition, boundary } } : {}),
    examples: proposed.examples,
  };
  return add(addition, proposed, { folder, io });
};

const misused = (problem: string, { stderr }: CommandIo): number => {
  stderr(problem);
  return 2;
};

const add = (
  addition: Addition,
  { problems: unread, unnamed }: Proposed,
  { folder, io }: { readonly folder: string; readonly io: CommandIo },
): number => {
  const corpus = { taxonomy: readTaxonomy(folder), examples: readExamples(folder) };
  const problems = [...unread, ...strangers(addition), ...reviewAddition(addition, corpus)].sort(
    (one, other) => lineOf(one) - lineOf(other),
  );
  if (problems.length > 0) {
    for (const problem of problems) io.stdout(problem);
    io.stdout(`Nothing was written. Problems: ${problems.length}`);
    return 1;
  }
  const writing = writingOf(addition, corpus);
  writeCorpus(folder, writing);
  tell(addition, writing, io);
  if (unnamed > 0) io.stdout(`Left out, without an intent: ${unnamed}`);
  return 0;
};

/** What concerns no line comes first. */
const lineOf = (problem: string): number => Number(/^line (\d+)/.exec(problem)?.[1] ?? 0);

/** Of a new intent all examples are its own. */
const strangers = ({ entry, examples }: Addition): readonly string[] =>
  examples
    .filter(({ intent }) => entry !== undefined && intent !== entry.intent)
    .map(({ line, intent }) => `line ${line}: is an example of ${intent}`);

const tell = ({ entry, examples }: Addition, { lines }: Writing, { stdout }: CommandIo): void => {
  if (entry) stdout(`taxonomy.tsv: ${entry.intent} (${entry.category})`);
  for (const [file, added] of lines) stdout(`${file}: ${added.length} more`);
  stdout(`Examples added: ${examples.length}. Next: taxonomy check, then npm run train, which learns them.`);
};
