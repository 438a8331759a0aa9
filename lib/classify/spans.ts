import { address, boundary, foldedFirst, foldedLast, foldWhole } from './fold.ts';
import { readable } from './language/clean.ts';

const cluster = /\P{M}[\p{M}\uff9e\uff9f\u1160-\u11ff]*|\p{M}+/gu;
const asciiLetter = /[a-z0-9%$]/i;

const lettersOf = (piece: string): number => {
  if (piece.length === 1 && piece < '\u0080') return asciiLetter.test(piece) ? 1 : 0;
  return foldWhole(piece).replaceAll(' ', '').replaceAll(boundary, '').length;
};

/** Where each letter that the readers count stands in the text they were folded from. */
export const letterPositions = (text: string): readonly number[] => {
  const positions: number[] = [];
  // What is not read lies behind the first part; a line break stands for it.
  const left = Math.max(0, text.length - foldedFirst - foldedLast - 1);
  const known = new Map<string, number>();
  const countOf = (piece: string): number => {
    const count = known.get(piece) ?? lettersOf(piece);
    known.set(piece, count);
    return count;
  };
  const read = readable(text, foldedFirst, foldedLast).replace(address, (found) => ' '.repeat(found.length));
  for (const { 0: piece, index } of read.matchAll(cluster)) {
    for (let count = countOf(piece); count > 0; count--)
      positions.push(index <= foldedFirst ? index : index + left);
  }
  positions.push(text.length);
  return positions;
};

/** The part of the text between two letters, in UTF-16 units, without what follows the last of them. */
export const spanBetween = (
  positions: readonly number[],
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  const last = positions.length - 1;
  const from = positions[Math.min(start, last)] ?? 0;
  const final = positions[Math.min(Math.max(end - 1, start), last)] ?? from;
  const next = positions[Math.min(end, last)] ?? final + 1;
  return { start: from, end: Math.max(from, Math.min(next, final + 1)) };
};
