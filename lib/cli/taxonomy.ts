import { parseArgs } from 'node:util';
import { corpusFolder, readExamples, readTaxonomy } from '../classify/training/corpus.ts';
import { grouped } from '../classify/training/review.ts';
import type { CommandIo, RunCommand } from './command.ts';
import { addToTaxonomy } from './taxonomy-add.ts';
import { checkTaxonomy } from './taxonomy-check.ts';

const usage = `Usage: npm run -s meridian -- taxonomy list [category]
       npm run -s meridian -- taxonomy check
       npm run -s meridian -- taxonomy add --intent ID --category CATEGORY --definition TEXT --boundary TEXT --examples FILE
       npm run -s meridian -- taxonomy add [--intent ID] --examples FILE

list   every intent with its category, definition and boundary, and how many examples it has in each language
check  what is wrong with the corpus: missing definitions, strays, too few examples, messages that are there twice or nearly
       twice, or under two intents; then its balance by language. Exit code 1 where something is wrong
add    a new intent with its examples, or, without --category, examples to intents there are. FILE is TSV (or .csv) with the
       columns language and text, and scenario, intent and category where it has them; lines without an intent, where --intent
       names none for all, are left out. Everything wrong is told at once, with its line, and then nothing is written

--corpus FOLDER  another corpus than lib/classify/corpus
npm run train learns what was added.`;

/** Shows, reviews and extends what the classifier learns from. */
export const run: RunCommand = async ([command = '', ...args], io) => {
  if (args.includes('--help') || command === '--help') {
    io.stderr(usage);
    return 0;
  }
  if (command === 'add') return addToTaxonomy(args, io, usage);
  const asked = read(args);
  if (command === 'list' && asked && asked.words.length < 2) return list(asked.folder, asked.words[0], io);
  if (command === 'check' && asked && asked.words.length === 0) return checkTaxonomy(asked.folder, io);
  io.stderr(usage);
  return 2;
};

const read = (args: string[]) => {
  try {
    const options = { corpus: { type: 'string', default: corpusFolder } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { folder: values.corpus, words: positionals };
  } catch {
    return undefined;
  }
};

const list = (folder: string, category: string | undefined, { stdout }: CommandIo): number => {
  const byIntent = grouped(readExamples(folder), ({ intent }) => intent);
  for (const entry of readTaxonomy(folder)) {
    if (category !== undefined && entry.category !== category) continue;
    const own = byIntent.get(entry.intent) ?? [];
    const counts = [...grouped(own, ({ language }) => language)].map(
      ([language, those]) => `${language} ${those.length}`,
    );
    stdout(`${entry.category}  ${entry.intent}  ${own.length} examples: ${counts.join(', ') || 'none'}`);
    stdout(`    ${entry.definition}`);
    stdout(`    Boundary: ${entry.boundary}`);
  }
  return 0;
};
