import { letterModel } from './letters.generated.ts';
import { letterRowsOf, mostRows } from './letters-hash.ts';

/** Languages in Latin letters whose customers' way of writing was learned. */
export const letterLanguages: readonly string[] = letterModel.languages.split(' ');

const width = letterLanguages.length;
const lanes = 6;
if (width > 2 * lanes)
  throw new RangeError(`The letters know ${width} languages; rows have room for ${2 * lanes}.`);

const halfBits = 16;

/** Two weights side by side in one number: they add up as one does, as long as no half overflows. */
const packWeights = (weights: Int8Array): Int32Array => {
  const packed = new Int32Array(Math.ceil(weights.length / width) * lanes);
  for (let row = 0; row * width < weights.length; row++) {
    for (let language = 0; language < width; language++) {
      const lane = row * lanes + (language >> 1);
      const weight = weights[row * width + language] ?? 0;
      packed[lane] = (packed[lane] ?? 0) + (language % 2 === 0 ? weight : weight << halfBits);
    }
  }
  return packed;
};
const weights = packWeights(new Int8Array(Buffer.from(letterModel.weights, 'base64')));
const rows = new Uint16Array(mostRows);
/** So many weights of eight bits fit a half of sixteen. */
const safeRows = 256;

const addHalves = (sums: Int32Array, lane: number, total: number): void => {
  const low = (total << halfBits) >> halfBits;
  sums[2 * lane] = (sums[2 * lane] ?? 0) + low;
  sums[2 * lane + 1] = (sums[2 * lane + 1] ?? 0) + ((total - low) >> halfBits);
};

const addRows = (from: number, to: number, sums: Int32Array): void => {
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (let index = from; index < to; index++) {
    const lane = (rows[index] ?? 0) * lanes;
    a += weights[lane] ?? 0;
    b += weights[lane + 1] ?? 0;
    c += weights[lane + 2] ?? 0;
    d += weights[lane + 3] ?? 0;
    e += weights[lane + 4] ?? 0;
    f += weights[lane + 5] ?? 0;
  }
  for (const [lane, total] of [a, b, c, d, e, f].entries()) addHalves(sums, lane, total | 0);
};

const logShares = (totals: Float64Array): Float64Array => {
  let highest = Number.NEGATIVE_INFINITY;
  for (const total of totals) highest = Math.max(highest, total);
  let sum = 0;
  for (const total of totals) sum += Math.exp(total - highest);
  const least = Math.log(sum);
  for (let index = 0; index < totals.length; index++) totals[index] = (totals[index] ?? 0) - highest - least;
  return totals;
};

/** The natural logarithm of each language's share in a text, in the order of `letterLanguages`. */
export const scoreLetters = (words: readonly string[]): Float64Array => {
  const count = letterRowsOf(` ${words.join(' ')} `, rows);
  const sums = new Int32Array(2 * lanes);
  for (let from = 0; from < count; from += safeRows) addRows(from, Math.min(count, from + safeRows), sums);
  const scale = letterModel.scale / Math.sqrt(Math.max(count, 1));
  const totals = new Float64Array(width);
  for (let index = 0; index < width; index++) totals[index] = (sums[index] ?? 0) * scale;
  return logShares(totals);
};
