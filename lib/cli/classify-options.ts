import { parseArgs } from 'node:util';
import { z } from 'zod';

export const usage = `Usage: npm run -s meridian -- classify [file] [options]          (standard input without a file)

What Meridian makes of recorded messages: language, category, urgency, tone, risks, issues, payment facts, and the words
that told it. Card numbers, accounts and secrets are masked in what it writes.

in       .jsonl  {"id","text","subject"?,"channel"?,"locale"?,"country"?,"category"?,"language"?}, one a line
         .csv, .tsv  with a header; quoted fields may hold line breaks; .txt  a message a line
         --input jsonl|csv|tsv|lines  where the name of the file does not tell; standard input is jsonl
columns  --text --id --subject --channel --locale --country NAME, each "text", "id" … unless told
labels   --label NAME  the right category ("category" unless told), --language NAME  the right language ("language");
         an empty NAME reads none
out      JSON lines for JSON lines, a table else; --json and --table choose
         --accuracy  instead: how many labelled messages are right, by category and language, and what is taken for
         what; no text of any message. With --json as one object

A line that cannot be read is told with its number, counted, and does not stop the rest.
Example: npm run -s meridian -- classify export.csv --text message --label category --accuracy`;

export const inputFormats = ['jsonl', 'csv', 'tsv', 'lines'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** Where a message's parts stand: the column or field of each. */
export const columnNames = [
  'id',
  'text',
  'subject',
  'channel',
  'locale',
  'country',
  'label',
  'language',
] as const;
export type ColumnName = (typeof columnNames)[number];
export type Columns = Readonly<Partial<Record<ColumnName, string>>>;

const formatOfEnding: Readonly<Record<string, InputFormat>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  txt: 'lines',
};

export interface ClassifyOptions {
  readonly file?: string;
  readonly format: InputFormat;
  readonly output: 'json' | 'table';
  readonly accuracy: boolean;
  /** Columns named by the user, which must be there; the others are read where they are. */
  readonly columns: Columns;
}

const Values = z.object({
  input: z.enum(inputFormats, { error: `--input is one of ${inputFormats.join(', ')}` }).optional(),
  json: z.boolean().default(false),
  table: z.boolean().default(false),
  accuracy: z.boolean().default(false),
  help: z.boolean().default(false),
});

/** @throws what is wrong with them, in words; the usage when it is asked for. */
export const readOptions = (args: string[]): ClassifyOptions => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const names = Object.fromEntries(columnNames.map((name) => [name, text]));
  const options = { ...names, input: text, json: flag, table: flag, accuracy: flag, help: flag };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const read = Values.safeParse(values);
  if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join('\n'));
  if (read.data.help) throw new Error(usage);
  const [file, another] = positionals;
  if (another !== undefined) throw new Error(`Name one file, not also ${another}.`);
  const format = read.data.input ?? formatOf(file);
  const { json, table, accuracy } = read.data;
  if (json && table) throw new Error('Choose --json or --table.');
  const output = table || (format !== 'jsonl' && !json) || (accuracy && !json) ? 'table' : 'json';
  return { ...(file === undefined ? {} : { file }), format, output, accuracy, columns: columnsOf(values) };
};

const formatOf = (file: string | undefined): InputFormat => {
  if (file === undefined) return 'jsonl';
  const format = formatOfEnding[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  if (format === undefined) throw new Error(`Say by --input what ${file} is: ${inputFormats.join(', ')}.`);
  return format;
};

const columnsOf = (values: Readonly<Record<string, unknown>>): Columns =>
  Object.fromEntries(
    columnNames.flatMap((name) => {
      const column = values[name];
      return typeof column === 'string' ? [[name, column]] : [];
    }),
  );
