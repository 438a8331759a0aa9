import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of authored messages: `taxonomy.tsv`, and `<language>/<category>.tsv` for each language. */
export const corpusFolder = fileURLToPath(new URL('../corpus', import.meta.url));

export interface TaxonomyEntry {
  readonly intent: string;
  readonly category: string;
  readonly definition: string;
  readonly boundary: string;
}

export interface Example {
  readonly language: string;
  readonly intent: string;
  readonly category: string;
  readonly scenario: string;
  readonly text: string;
  /** Its line in its language's and category's file, from 1, where it was read from one. */
  readonly line?: number;
}

const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const numberedLines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line !== '');

export const readTaxonomy = (folder: string): readonly TaxonomyEntry[] =>
  linesOf(join(folder, 'taxonomy.tsv'))
    .slice(1)
    .map((line) => {
      const [intent = '', category = '', definition = '', boundary = ''] = line.split('\t');
      return { intent, category, definition, boundary };
    });

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsv'))
    .toSorted();

/** Every example, by language and category. Throws with file and line if a line has not three columns. */
export const readExamples = (folder: string): readonly Example[] =>
  filesOf(folder)
    .filter((name) => name.includes('/'))
    .flatMap((name) => {
      const [language = '', file = ''] = name.split('/');
      return numberedLines(join(folder, name)).map(({ number, line }) => {
        const [intent, scenario, text, ...rest] = line.split('\t');
        if (!intent || !scenario || !text || rest.length > 0) {
          throw new Error(
            `${join(folder, name)}:${number}: want intent, scenario and text between tabs, got "${line.slice(0, 60)}"`,
          );
        }
        const category = file.replace('.tsv', '');
        return { language, intent, category, scenario, text: text.replaceAll('\\n', '\n'), line: number };
      });
    });

/** A digest of what training reads, which are intents with their categories and all examples: weights name the one they know. */
export const corpusDigest = (folder: string): string => {
  const hash = createHash('sha256');
  for (const { intent, category } of readTaxonomy(folder)) hash.update(`${intent}\0${category}\0`);
  for (const { language, intent, scenario, text } of readExamples(folder)) {
    hash.update(`${language}\0${intent}\0${scenario}\0${text}\0`);
  }
  return hash.digest('hex');
};

/** Which of five parts a scenario is in; the examples of one scenario, in all languages, are in one part. */
export const foldOf = ({ intent, scenario }: Example): number =>
  (createHash('md5').update(`${intent}|${scenario}`).digest()[0] ?? 0) % 5;
