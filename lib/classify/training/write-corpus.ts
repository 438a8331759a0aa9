import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writing } from './addition.ts';

/**
 * Writes an addition into the corpus's files. Everything is written beside them first, so that a disk that is full leaves them
 * as they were.
 */
export const writeCorpus = (folder: string, { taxonomy, lines }: Writing): void => {
  const header = ['intent', 'category', 'definition', 'boundary'];
  const rows = taxonomy.map(({ intent, category, definition, boundary }) => [
    ...[intent, category, definition, boundary],
  ]);
  const files = new Map([...lines].map(([name, added]) => [name, appended(join(folder, name), added)]));
  files.set('taxonomy.tsv', [header, ...rows].map((row) => `${row.join('\t')}\n`).join(''));
  for (const [name, text] of files) writeFileSync(join(folder, `${name}.new`), text);
  for (const name of files.keys()) renameSync(join(folder, `${name}.new`), join(folder, name));
};

const appended = (file: string, lines: readonly string[]): string => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const ended = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return ended + lines.map((line) => `${line}\n`).join('');
};
