import { letterRows, letterRowsOf, mostRows } from './letters-hash.ts';

/** A text as the table's rows, and the index of its language. */
export interface Example {
  readonly language: number;
  readonly rows: Uint16Array;
}

/** Table rows by language, row after row. */
export interface LetterWeights {
  readonly scale: number;
  readonly weights: Int8Array;
}

const rounds = 6;
const firstStep = 1.2;
/** Weights beyond this share of all are cut off, so that few outliers do not cost the others their precision. */
const keptShare = 0.9995;
const buffer = new Uint16Array(mostRows);

export const exampleOf = (language: number, words: readonly string[]): Example => ({
  language,
  rows: buffer.slice(0, letterRowsOf(` ${words.join(' ')} `, buffer)),
});

/** A repeatable source of numbers from 0 to 1 (linear congruential, Numerical Recipes). */
export const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = (examples: Example[], random: () => number): void => {
  for (let index = examples.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const [one, two] = [examples[index], examples[other]];
    if (one && two) [examples[index], examples[other]] = [two, one];
  }
};

/** Shares of the languages by the weights so far (softmax). */
const sharesOf = (weights: Float32Array, width: number, { rows }: Example): Float64Array => {
  const totals = new Float64Array(width);
  for (const row of rows) {
    for (let at = 0; at < width; at++) totals[at] = (totals[at] ?? 0) + (weights[row * width + at] ?? 0);
  }
  const scaled = totals.map((total) => total / Math.sqrt(rows.length));
  const highest = Math.max(...scaled);
  const powers = scaled.map((total) => Math.exp(total - highest));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
};

const learn = (weights: Float32Array, width: number, example: Example, step: number): void => {
  const shares = sharesOf(weights, width, example);
  const ownStep = step / Math.sqrt(example.rows.length);
  for (let at = 0; at < width; at++) {
    const change = ((shares[at] ?? 0) - (at === example.language ? 1 : 0)) * ownStep;
    if (Math.abs(change) < 1e-5) continue;
    for (const row of example.rows) weights[row * width + at] = (weights[row * width + at] ?? 0) - change;
  }
};

const inBytes = (weights: Float32Array): LetterWeights => {
  const sizes = weights.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * keptShare)] ?? 1) / 127;
  const rounded = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / scale)));
  return { scale, weights: Int8Array.from(weights, rounded) };
};

/** Multinomial logistic regression by stochastic gradient descent; the same examples give the same weights. */
export const trainLetters = (examples: readonly Example[], width: number): LetterWeights => {
  const weights = new Float32Array(letterRows * width);
  const order = [...examples];
  const random = seeded(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const step = firstStep * (1 - round / rounds);
    for (const example of order) learn(weights, width, example, step);
  }
  return inBytes(weights);
};
