import { readFileSync, writeFileSync } from 'node:fs';
import { tokenise, type Vocabulary } from '../encoder/tokenise.ts';

/** A piece and the logarithm of how likely the teacher finds it. */
export type Piece = readonly [piece: string, score: number];

export const readPieces = (file: string): readonly Piece[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const tab = line.lastIndexOf('\t');
      return [line.slice(0, tab), Number(line.slice(tab + 1))];
    });

export const writePieces = (file: string, pieces: readonly Piece[]): void =>
  writeFileSync(file, pieces.map(([piece, score]) => `${piece}\t${score}\n`).join(''));

/** The vocabulary as the weights file will have it: four marks, then the pieces. */
export const vocabularyOf = (pieces: readonly Piece[]): Vocabulary => {
  const least = pieces.reduce((lowest, [, score]) => Math.min(lowest, score), 0);
  return {
    ids: new Map(pieces.map(([piece], index) => [piece, index + 4])),
    scores: Float32Array.from([least, least, least, least, ...pieces.map(([, score]) => score)]),
    unknown: 3,
    longest: pieces.reduce((longest, [piece]) => Math.max(longest, piece.length), 0),
  };
};

/** Scripts whose words the first choice of pieces was poor in, and the score above which their pieces are frequent. */
const frequent: readonly (readonly [letters: RegExp, above: number])[] = [
  [/^▁?[а-яё]+$/iu, -12.3],
  [/^▁?[ء-غف-ي]+$/u, -13.1],
  [/^▁?[\u0900-\u0963]+$/u, -13.3],
];

/** Times a piece stands in the texts before it is worth its place. */
const leastUses = 2;

/**
 * The pieces and those of the teacher's that they lack: the ones that `texts` use more than once, and the frequent ones of
 * some scripts. Widened again with the same texts, nothing changes.
 */
export const widen = (
  pieces: readonly Piece[],
  teacher: readonly Piece[],
  texts: readonly string[],
): readonly Piece[] => {
  const whole = vocabularyOf(teacher);
  const uses = new Uint32Array(teacher.length + 4);
  for (const text of texts) {
    for (const id of tokenise(text, whole, Number.POSITIVE_INFINITY)) uses[id] = (uses[id] ?? 0) + 1;
  }
  const known = new Set(pieces.map(([piece]) => piece));
  const isWanted = ([piece, score]: Piece, index: number): boolean =>
    known.has(piece) ||
    (uses[index + 4] ?? 0) >= leastUses ||
    frequent.some(([letters, above]) => score > above && letters.test(piece));
  return teacher.filter(isWanted);
};
