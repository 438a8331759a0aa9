import { linesOf } from './json-lines.ts';

/** One record of a CSV or TSV file, or what is wrong with it, and the line it begins at, from 1. */
export type Delimited =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly problem: string };

/** A record whose end is not reached: its finished fields, which the next line adds to, and the quoted field that is open. */
interface Open {
  readonly fields: string[];
  readonly quoted: string;
}

/** No message is longer; a quote that is never closed shall hold neither the file in memory nor the reader up. */
const mostLines = 1_000;
const longestQuoted = 1_000_000;

/**
 * The records of a CSV or TSV file (RFC 4180: quoted fields may hold delimiters, line breaks and doubled quotes). A record that
 * is broken is told with its line and costs that line alone: reading goes on behind it. Blank lines are skipped. CSV has
 * semicolons where its first line has more of them than commas, as spreadsheets write it in much of Europe. Much TSV knows no
 * quotes, so where they make no sense there they are letters.
 */
export async function* delimitedLines(
  input: NodeJS.ReadableStream,
  format: 'csv' | 'tsv',
): AsyncGenerator<Delimited> {
  let reader: ReturnType<typeof createReader> | undefined;
  let line = 0;
  for await (const read of linesOf(input)) {
    line++;
    const text = (line === 1 ? read.replace(/^\uFEFF/, '') : read).replace(/\r$/, '');
    reader ??= createReader(format === 'tsv' ? '\t' : commaOf(text));
    yield* reader.read({ line, text });
  }
  if (reader) yield* reader.end();
}

const commaOf = (header: string): ',' | ';' =>
  header.split(';').length > header.split(',').length ? ';' : ',';

interface Line {
  readonly line: number;
  readonly text: string;
}

const createReader = (delimiter: string) => {
  let open: Open | undefined;
  /** The lines of the open record, to be read again where it turns out to be broken. */
  let held: Line[] = [];

  function* read(line: Line): Generator<Delimited> {
    if (open === undefined && line.text === '') return;
    held.push(line);
    const start = held[0]?.line ?? line.line;
    const found = scanLine(line.text, delimiter, open);
    if (typeof found === 'string') yield* leaveOut(start, found);
    else if (!('quoted' in found)) {
      [open, held] = [undefined, []];
      yield { line: start, fields: found.fields };
    } else if (held.length < mostLines && found.quoted.length < longestQuoted) open = found;
    else yield* leaveOut(start, 'a quote is opened and not closed within a thousand lines');
  }

  /** Tells a broken record, and reads the lines behind its first one anew. */
  function* leaveOut(line: number, problem: string): Generator<Delimited> {
    const [first, ...behind] = held;
    [open, held] = [undefined, []];
    yield delimiter === '\t' && first ? { line, fields: first.text.split('\t') } : { line, problem };
    for (const each of behind) yield* read(each);
  }

  function* end(): Generator<Delimited> {
    while (held[0] !== undefined) yield* leaveOut(held[0].line, 'a quote is opened and never closed');
  }

  return { read, end };
};

/** Reads one line: the whole record, or as much of it as is there, or what is wrong. */
const scanLine = (
  text: string,
  delimiter: string,
  open: Open | undefined,
): { readonly fields: readonly string[] } | Open | string => {
  const fields = open?.fields ?? [];
  let at = 0;
  let prefix = open && `${open.quoted}\n`;
  for (;;) {
    if (prefix !== undefined || text[at] === '"') {
      const found = quotedField(text, prefix === undefined ? at + 1 : at);
      if (found.end === undefined) return { fields, quoted: (prefix ?? '') + found.value };
      fields.push((prefix ?? '') + found.value);
      prefix = undefined;
      at = found.end;
      if (at < text.length && text[at] !== delimiter) {
        return 'text follows a closing quote; quotes inside a quoted field are written twice';
      }
    } else {
      const next = text.indexOf(delimiter, at);
      fields.push(text.slice(at, next === -1 ? text.length : next));
      at = next === -1 ? text.length : next;
    }
    if (at >= text.length) return { fields };
    at++;
  }
};

/** A quoted field from behind its opening quote; without an `end` it goes on in the next line. */
const quotedField = (text: string, from: number): { readonly value: string; readonly end?: number } => {
  let value = '';
  let start = from;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote === -1) return { value: value + text.slice(start) };
    value += text.slice(start, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    start = quote + 2;
  }
};
