/** A vocabulary of word pieces with the logarithm of how likely each is (a unigram language model). */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  readonly scores: Float32Array;
  readonly unknown: number;
  /** UTF-16 units of the longest piece. */
  readonly longest: number;
}

/** What a character outside the vocabulary costs: more than any piece. */
const unknownPenalty = 10;
/** Stands for a space, so that pieces know where words begin. */
const wordStart = '▁';

/** Compatibility forms composed, controls and lone surrogates away, runs of white space as one mark. */
const normalise = (text: string): string =>
  `${wordStart}${text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\ufffd\s]+/gu, (run) => (/\s/.test(run) ? ' ' : ''))
    .trim()
    .replace(/ +/g, wordStart)}`;

interface Best {
  readonly score: Float64Array;
  readonly from: Int32Array;
  readonly piece: Int32Array;
}

/** The pieces that begin at `start`, each offered to the place where it ends. */
const extend = (
  text: string,
  start: number,
  { ids, scores, unknown, longest }: Vocabulary,
  best: Best,
): void => {
  const here = best.score[start] ?? 0;
  const offer = (end: number, piece: number, score: number): void => {
    if (here + score <= (best.score[end] ?? 0)) return;
    best.score[end] = here + score;
    best.from[end] = start;
    best.piece[end] = piece;
  };
  const last = Math.min(text.length, start + longest);
  for (let end = start + 1; end <= last; end += 1) {
    const piece = ids.get(text.slice(start, end));
    if (piece !== undefined) offer(end, piece, scores[piece] ?? 0);
  }
  const step = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  offer(start + step, unknown, (scores[unknown] ?? 0) - unknownPenalty);
};

/**
 * The most likely pieces of a text (Viterbi over the unigram model, as SentencePiece does it), at most `most` of them.
 * Takes time in proportion to the text; a caller cuts texts longer than it can use.
 */
export const tokenise = (text: string, vocabulary: Vocabulary, most: number): readonly number[] => {
  const plain = normalise(text);
  const best: Best = {
    score: new Float64Array(plain.length + 1).fill(Number.NEGATIVE_INFINITY),
    from: new Int32Array(plain.length + 1),
    piece: new Int32Array(plain.length + 1),
  };
  best.score[0] = 0;
  for (let start = 0; start < plain.length; start += 1) {
    if (best.score[start] !== Number.NEGATIVE_INFINITY) extend(plain, start, vocabulary, best);
  }
  const pieces: number[] = [];
  for (let end = plain.length; end > 0; end = best.from[end] ?? 0) pieces.push(best.piece[end] ?? 0);
  return pieces.toReversed().slice(0, most);
};
