import { disclaimers, footers, quoteHeads, signOffs } from './sign-offs.ts';

interface Line {
  readonly text: string;
  readonly start: number;
}

const longestName = 60;
const signatureLines = 8;
const longestLine = 400;

const linesOf = (text: string): readonly Line[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
};

const blank = (text: string): string => ' '.repeat(text.length);

/** Where the letter ends: at an earlier letter, a signature mark, or a farewell with nothing but names behind it. */
const endOf = (lines: readonly Line[]): number => {
  for (const [index, { text }] of lines.entries()) {
    if (text.length > longestLine) continue;
    if (quoteHeads.test(text) || /^\s*(?:--|__+|—)\s*$/.test(text)) return index;
    if (text.length > longestName || !signOffs.test(text)) continue;
    const rest = lines.slice(index + 1).filter((line) => line.text.trim() !== '');
    const names = rest.findIndex(
      (line) => line.text.length > longestName || /[.?!。？！]\s*$/.test(line.text),
    );
    if (rest.length === 0 || names === -1 || names >= signatureLines) return index;
  }
  return lines.length;
};

const isAside = ({ text }: Line): boolean =>
  /^\s*>/.test(text) ||
  (text.length <= longestLine && footers.test(text)) ||
  disclaimers.test(text.slice(0, 600));

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * A message without what is not the writer's point: quoted letters, farewell and signature, legal notices. They are blanked,
 * so that every other letter keeps its place. A message of nothing else is left as it is.
 */
export const bodyOf = (text: string): string => {
  if (!text.includes('\n')) return text;
  const lines = linesOf(text);
  const end = endOf(lines);
  const kept = lines
    .map((line, index) => (index >= end || isAside(line) ? blank(line.text) : line.text))
    .join('\n');
  return hasWords(kept) ? kept : text;
};
