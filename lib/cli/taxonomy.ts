import { corpusFolder, readExamples, readTaxonomy } from '../classify/training/corpus.ts';
import { reviewCorpus } from '../classify/training/review.ts';
import type { CommandIo, RunCommand } from './command.ts';

const usage = `Usage: npm run -s meridian -- taxonomy list [category]
       npm run -s meridian -- taxonomy check

list   every intent with its category, definition and boundary, and how many examples it has in how many languages
check  what is wrong with the corpus: missing definitions, strays, too few examples, the same message twice; exit code 1`;

/** Shows and reviews what the classifier learns from. */
export const run: RunCommand = async ([command, category, ...more], io) => {
  if (command === 'list' && more.length === 0) return list(category, io);
  if (command === 'check' && category === undefined) return check(io);
  io.stderr(usage);
  return command === '--help' ? 0 : 2;
};

const list = (category: string | undefined, { stdout }: CommandIo): number => {
  const examples = readExamples(corpusFolder);
  for (const entry of readTaxonomy(corpusFolder)) {
    if (category !== undefined && entry.category !== category) continue;
    const own = examples.filter(({ intent }) => intent === entry.intent);
    const languages = new Set(own.map(({ language }) => language)).size;
    stdout(`${entry.category}  ${entry.intent}  (${own.length} examples in ${languages} languages)`);
    stdout(`    ${entry.definition}`);
    stdout(`    Boundary: ${entry.boundary}`);
  }
  return 0;
};

const check = ({ stdout }: CommandIo): number => {
  const examples = readExamples(corpusFolder);
  const taxonomy = readTaxonomy(corpusFolder);
  const problems = reviewCorpus(taxonomy, examples);
  for (const problem of problems) stdout(problem);
  stdout(`${taxonomy.length} intents, ${examples.length} examples, ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
};
