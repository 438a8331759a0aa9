import { loadLayers, runLayer } from './layers.ts';
import { tokenise, type Vocabulary } from './tokenise.ts';
import { readWeights, type Weights } from './weights.ts';
import { withoutNumbers } from './without-numbers.ts';

/** Scores texts with a small transformer of the BERT kind. */
export interface Encoder {
  readonly description: Weights['description'];
  /** One score (logit) an intent, in the description's order. Of long texts only the first pieces are read. */
  readonly score: (text: string) => Float32Array;
}

/** Characters of a text worth cutting into pieces: a piece seldom holds more than four. */
const charactersAPiece = 6;
/** How much of a text may be numbers that are left out. */
const numbersShare = 2;

const vocabularyOf = ({ pieces, pieceScores, description }: Weights): Vocabulary => ({
  ids: new Map(pieces.map((piece, index) => [piece, index] as const).filter(([piece]) => piece !== '')),
  scores: pieceScores,
  unknown: description.unknown,
  longest: pieces.reduce((most, piece) => Math.max(most, piece.length), 1),
});

/** The encoder of a weights file. Throws if the file is none; keeps what it needs of the bytes. */
export const createEncoder = (file: Uint8Array): Encoder => {
  const weights = readWeights(file);
  const { description } = weights;
  const { hidden, positions, heads, epsilon, begin, end, intents } = description;
  const vocabulary = vocabularyOf(weights);
  const loaded = loadLayers(weights, positions);
  const { kernel, scratch, embedding, layers } = loaded;
  const places = weights.vector('pos');
  const headWeights = weights.vector('head.w');
  const headBias = weights.vector('head.b');
  const readWord = weights.rowReader('word', hidden);
  const word = new Float32Array(hidden);

  const embed = (pieces: readonly number[]): void => {
    const x = new Float32Array(kernel.memory.buffer, scratch.x, pieces.length * hidden);
    for (const [row, piece] of pieces.entries()) {
      readWord(piece, word);
      for (let i = 0; i < hidden; i += 1) {
        x[row * hidden + i] = (word[i] ?? 0) + (places[row * hidden + i] ?? 0);
      }
    }
    kernel.addAndNormalise(
      scratch.x,
      scratch.zeros,
      embedding.gain,
      embedding.bias,
      pieces.length,
      hidden,
      epsilon,
    );
  };

  /** The mean of all pieces' vectors. */
  const pool = (rows: number): Float32Array => {
    const x = new Float32Array(kernel.memory.buffer, scratch.x, rows * hidden);
    const mean = new Float32Array(hidden);
    for (let i = 0; i < x.length; i += 1) mean[i % hidden] = (mean[i % hidden] ?? 0) + (x[i] ?? 0) / rows;
    return mean;
  };

  const scoreIntents = (mean: Float32Array): Float32Array =>
    Float32Array.from(intents, (_, intent) => {
      let sum = headBias[intent] ?? 0;
      for (let i = 0; i < hidden; i += 1) sum += (headWeights[intent * hidden + i] ?? 0) * (mean[i] ?? 0);
      return sum;
    });

  return {
    description,
    score: (text) => {
      const read = withoutNumbers(text.slice(0, numbersShare * positions * charactersAPiece)).slice(
        0,
        positions * charactersAPiece,
      );
      const pieces = [begin, ...tokenise(read, vocabulary, positions - 2), end];
      embed(pieces);
      for (const layer of layers) runLayer(loaded, layer, pieces.length, heads, epsilon);
      return scoreIntents(pool(pieces.length));
    },
  };
};
