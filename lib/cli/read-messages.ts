import { z } from 'zod';
import type { ClassifyRequest } from '../domain/classification.ts';
import { isLanguage, normaliseLanguage } from '../domain/languages.ts';
import { type Category, categories, undetermined } from '../domain/vocabulary.ts';
import { type ColumnName, type Columns, columnNames, type InputFormat } from './classify-options.ts';
import { delimitedLines } from './delimited-lines.ts';
import { linesOf } from './json-lines.ts';
import { quoted } from './quoted.ts';
import { byColumn, readHeader } from './read-header.ts';

/** A recorded message, with what a person says of it where it is labelled. */
export interface RecordedMessage {
  readonly id: string | number;
  readonly request: ClassifyRequest;
  readonly category?: Category;
  readonly language?: string;
}

/** One message of the input and its line, from 1, or why there is none. */
export type RecordedLine =
  | { readonly line: number; readonly message: RecordedMessage }
  | { readonly line: number; readonly id?: unknown; readonly problem: string };

/** Exports write absent values as null or nothing as often as not at all. */
const optionalText = z
  .string()
  .nullish()
  .transform((text) => text || undefined);

const Label = z.enum(categories, {
  error: ({ input }) => `${quoted(String(input))} is no category; there are ${categories.join(', ')}`,
});

const LanguageLabel = z.string().transform((tag, context) => {
  const language = normaliseLanguage(tag);
  if (tag !== undetermined && (language === undetermined || !isLanguage(language)))
    context.addIssue({
      code: 'custom',
      message: `${quoted(tag)} is no language tag such as "en" or "zh-Hant"`,
    });
  return language;
});

const blankToNull = (value: unknown): unknown => (value === '' ? null : value);
const Recorded = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  subject: optionalText,
  channel: optionalText,
  locale: optionalText,
  country: optionalText,
  label: z.preprocess(blankToNull, Label.nullish()),
  language: z.preprocess(blankToNull, LanguageLabel.nullish()),
});

/**
 * The messages of an input. A line that cannot be read is told and does not stop the rest.
 * @throws when a column that was named, or the one with the text, is not in the header.
 */
export async function* readMessages(
  input: NodeJS.ReadableStream,
  { format, columns }: { readonly format: InputFormat; readonly columns: Columns },
): AsyncGenerator<RecordedLine> {
  const rows =
    format === 'jsonl' || format === 'lines' ? rowsOf(input, format) : tableRows(input, { format, columns });
  for await (const { line, ...row } of rows) {
    yield 'problem' in row ? { line, problem: row.problem } : readRow(line, row.value, columns);
  }
}

type Row =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly problem: string };

async function* rowsOf(input: NodeJS.ReadableStream, format: 'jsonl' | 'lines'): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of linesOf(input)) {
    line++;
    if (text.trim() === '') continue;
    yield format === 'lines' ? { line, value: { text: text.replace(/\r$/, '') } } : { line, ...parsed(text) };
  }
}

const parsed = (text: string): { readonly value: unknown } | { readonly problem: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The parser's own words repeat what it read.
    return { problem: 'not valid JSON; write one object a line, or say by --input what the file is' };
  }
};

async function* tableRows(
  input: NodeJS.ReadableStream,
  { format, columns }: { readonly format: 'csv' | 'tsv'; readonly columns: Columns },
): AsyncGenerator<Row> {
  let header: readonly string[] | undefined;
  for await (const record of delimitedLines(input, format)) {
    if ('problem' in record) yield record;
    else if (header) yield { line: record.line, ...byColumn(header, record.fields) };
    else header = readHeader(record.fields, wantedOf(columns));
  }
}

const wantedOf = (columns: Columns): readonly string[] =>
  [columns.text ?? 'text', ...Object.values(columns)].filter((name) => name !== '');

const columnOf = (name: ColumnName, columns: Columns): string =>
  columns[name] ?? (name === 'label' ? 'category' : name);

/** An empty name reads nothing, also where a column has none. */
const cellOf = (cells: ReadonlyMap<string, unknown>, column: string): unknown =>
  column === '' ? undefined : cells.get(column);

const readRow = (line: number, value: unknown, columns: Columns): RecordedLine => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { line, problem: 'is no object with a text' };
  }
  const cells = new Map(Object.entries(value));
  const named = columnNames.map((name) => [name, cellOf(cells, columnOf(name, columns))]);
  const read = Recorded.safeParse(Object.fromEntries(named));
  if (read.success) return { line, message: messageOf(read.data, line) };
  const problem = read.error.issues
    .map(({ path, message }) => {
      const name = columnNames.find((known) => known === path[0]);
      return `${name === undefined ? 'line' : columnOf(name, columns)}: ${message}`;
    })
    .join('; ');
  const id = cellOf(cells, columnOf('id', columns));
  return { line, ...(id === undefined ? {} : { id }), problem };
};

const messageOf = (
  { id, label, language, ...said }: z.output<typeof Recorded>,
  line: number,
): RecordedMessage => {
  const { text, subject, channel, locale, country } = said;
  return {
    id: id ?? line,
    request: {
      text,
      ...(subject === undefined ? {} : { subject }),
      ...(channel === undefined ? {} : { channel }),
      ...(locale === undefined ? {} : { locale }),
      ...(country === undefined ? {} : { country }),
    },
    ...(label ? { category: label } : {}),
    ...(language ? { language } : {}),
  };
};
