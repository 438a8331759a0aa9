import type { Columns } from './classify-options.ts';

/**
 * The columns of a table with messages.
 * @throws when one is there twice, or one that was named, or the one with the text, is not there.
 */
export const readHeader = (fields: readonly string[], columns: Columns): readonly string[] => {
  const header = fields.map((name) => name.trim());
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`The header has two columns "${twice}".`);
  const wanted = [columns.text ?? 'text', ...Object.values(columns)].filter((name) => name !== '');
  const missing = [...new Set(wanted)].filter((name) => !header.includes(name));
  if (missing.length === 0) return header;
  throw new Error(
    `There is no column "${missing.join('", "')}" in the header, which has "${header.join('", "')}". Name columns by --text, --label …; files are read as UTF-8.`,
  );
};

/** One record by the names of its columns. */
export const byColumn = (header: readonly string[], fields: readonly string[]) =>
  fields.length === header.length
    ? { value: Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ''])) }
    : { problem: `has ${fields.length} fields; the header has ${header.length}` };
