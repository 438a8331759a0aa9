import { decodeUuencode } from './transfer-encoding.ts';

/** Files that old programs put into the text itself, between `begin 644 name` and `end` (POSIX `uuencode`). */

export interface InlineFile {
  readonly name: string;
  readonly content: Buffer;
}

export interface UuencodedText {
  /** What stands around the files. */
  readonly text: string;
  readonly files: readonly InlineFile[];
}

const beginning = /^begin [0-7]{3,4} (\S.{0,200})$/;
const mostFiles = 100;

/** A full line says its length in its first character; blanks at its end may have been cut off. */
const isEncoded = (line: string): boolean => {
  const size = (line.charCodeAt(0) - 32) & 63;
  const needed = 1 + Math.ceil((size * 4) / 3);
  return (
    /^[ -`]+$/.test(line) &&
    line.length <= 86 &&
    line.length >= Math.min(needed, 2) &&
    needed <= line.length + 4
  );
};

/** Where the file that begins at `start` ends: its `end` line, if everything between is encoded. */
const endOfFile = (lines: readonly string[], start: number): number | undefined => {
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === 'end') return index > start + 1 ? index : undefined;
    if (line !== '' && !isEncoded(line)) return undefined;
  }
  return undefined;
};

/** Takes the files out of a text; what only looks like one stays. Linear: a file that does not end is looked at once. */
export const takeUuencoded = (text: string): UuencodedText => {
  if (!/^begin [0-7]{3,4} /m.test(text)) return { text, files: [] };
  const lines = text.split('\n');
  const kept: string[] = [];
  const files: InlineFile[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const name = files.length < mostFiles ? beginning.exec(line.trimEnd())?.[1] : undefined;
    const end = name === undefined ? undefined : endOfFile(lines, index);
    if (name === undefined || end === undefined) {
      kept.push(line);
      continue;
    }
    const source = lines.slice(index, end + 1).join('\n');
    files.push({ name: name.trim(), content: decodeUuencode(Buffer.from(source, 'latin1')) });
    index = end;
  }
  return files.length === 0 ? { text, files } : { text: kept.join('\n').replace(/\n{3,}/g, '\n\n'), files };
};
