import { quoted } from './quoted.ts';

/**
 * The columns of a table.
 * @throws when one is there twice, or one that is wanted is not there.
 */
export const readHeader = (fields: readonly string[], wanted: readonly string[]): readonly string[] => {
  const header = fields.map((name) => name.trim());
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`The header has two columns ${quoted(twice)}.`);
  const missing = [...new Set(wanted)].filter((name) => !header.includes(name));
  if (missing.length === 0) return header;
  const list = (names: readonly string[]) => names.map(quoted).join(', ');
  throw new Error(
    `There is no column ${list(missing)} in the header, which has ${list(header)}. (Files are read as UTF-8.)`,
  );
};

/** One record by the names of its columns. */
export const byColumn = (header: readonly string[], fields: readonly string[]) =>
  fields.length === header.length
    ? { value: Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ''])) }
    : { problem: `has ${fields.length} fields; the header has ${header.length}` };
