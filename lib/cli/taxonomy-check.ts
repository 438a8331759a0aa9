import { balanceOf, type LanguageBalance, wordless } from '../classify/training/balance.ts';
import { readExamples, readTaxonomy } from '../classify/training/corpus.ts';
import { reviewCorpus } from '../classify/training/review.ts';
import type { CommandIo } from './command.ts';

/** Tells what is wrong with a corpus and how it is balanced; 1 where something is wrong. */
export const checkTaxonomy = (folder: string, { stdout }: CommandIo): number => {
  const taxonomy = readTaxonomy(folder);
  const examples = readExamples(folder);
  const problems = reviewCorpus(taxonomy, examples);
  for (const problem of problems) stdout(problem);
  if (problems.length > 0) stdout('');
  stdout(
    'language  examples  fewest of an intent               most of an intent                 characters',
  );
  for (const balance of balanceOf(taxonomy, examples)) stdout(rowOf(balance));
  const silent = wordless(examples);
  if (silent.length > 0) stdout(`\nWithout a letter or a figure: ${silent.join(', ')}`);
  stdout(`\n${taxonomy.length} intents, ${examples.length} examples, ${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
};

const rowOf = ({ language, examples, fewest, most, ...lengths }: LanguageBalance): string => {
  const count = (counted: LanguageBalance['most']) =>
    `${String(counted.examples).padStart(3)} ${counted.intent.slice(0, 28)}`.padEnd(32);
  const { shortest, median, longest } = lengths;
  return [
    language.padEnd(8),
    String(examples).padStart(8),
    ...[count(fewest), count(most), `${shortest}–${longest}, half below ${median}`],
  ].join('  ');
};
