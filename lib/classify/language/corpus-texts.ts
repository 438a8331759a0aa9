import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One message of the corpus, told apart by scenario so that no scenario is both learned and judged. */
export interface CorpusText {
  readonly language: string;
  readonly text: string;
  readonly isForJudging: boolean;
}

const folder = fileURLToPath(new URL('../corpus/', import.meta.url));

const readLine = (language: string, line: string): readonly CorpusText[] => {
  const [intent = '', scenario = '', text = ''] = line.split('\t');
  if (text === '') return [];
  const isForJudging =
    ((createHash('sha256')
      .update(intent + scenario)
      .digest()[0] ?? 0) &
      1) ===
    1;
  return [{ language, text: text.replaceAll('\\n', '\n'), isForJudging }];
};

/** The files of a language, in the order of their names. */
export const corpusFiles = (language: string): readonly string[] =>
  readdirSync(`${folder}${language}`)
    .toSorted()
    .map((file) => `${folder}${language}/${file}`);

/** All messages of a language, in the order of file names and lines. */
export const corpusTexts = (language: string): readonly CorpusText[] =>
  corpusFiles(language)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .flatMap((line) => readLine(language, line));
