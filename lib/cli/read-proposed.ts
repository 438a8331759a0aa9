import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { ProposedExample } from '../classify/training/addition.ts';
import { delimitedLines } from './delimited-lines.ts';
import { textOfCell } from './plain-cell.ts';
import { byColumn, readHeader } from './read-header.ts';

const optional = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || undefined);

const Row = z.object({
  language: z.string().trim(),
  text: z.string().transform((cell) => textOfCell(cell.trim()).trim()),
  scenario: optional,
  intent: optional,
  category: optional,
});

export interface Proposed {
  readonly examples: readonly ProposedExample[];
  /** Lines that name no intent where none is named for all. */
  readonly unnamed: number;
  readonly problems: readonly string[];
}

/**
 * The messages of a TSV or CSV file with the columns language and text, and scenario, intent and category where it has them.
 * `\n` in a text is a line break, as in the corpus.
 * @throws when the file cannot be opened or has no such columns.
 */
export const readProposed = async (file: string, intent: string | undefined): Promise<Proposed> => {
  const examples: ProposedExample[] = [];
  const problems: string[] = [];
  let unnamed = 0;
  let header: readonly string[] | undefined;
  const format = file.toLowerCase().endsWith('.csv') ? 'csv' : 'tsv';
  for await (const record of delimitedLines(createReadStream(file), format)) {
    const { line } = record;
    if ('problem' in record) problems.push(`line ${line}: ${record.problem}`);
    else if (!header) header = readHeader(record.fields, ['language', 'text']);
    else {
      const row = byColumn(header, record.fields);
      if ('problem' in row) problems.push(`line ${line}: ${row.problem}`);
      else {
        const example = exampleOf(line, Row.parse(row.value), intent);
        if (example) examples.push(example);
        else unnamed++;
      }
    }
  }
  return { examples, unnamed, problems };
};

const exampleOf = (
  line: number,
  { language, text, scenario, intent, category }: z.output<typeof Row>,
  forAll: string | undefined,
): ProposedExample | undefined => {
  const named = intent ?? forAll;
  if (named === undefined) return undefined;
  return {
    ...{ line, intent: named, language, text: text.replaceAll('\\n', '\n') },
    ...(scenario === undefined ? {} : { scenario }),
    ...(category === undefined ? {} : { category }),
  };
};
