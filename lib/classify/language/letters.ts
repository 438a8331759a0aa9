import { letterModel } from './letters.generated.ts';
import { letterRowsOf, mostRows } from './letters-hash.ts';

/** Languages in Latin letters whose customers' way of writing was learned. */
export const letterLanguages: readonly string[] = letterModel.languages.split(' ');

const width = letterLanguages.length;
const weights = new Int8Array(Buffer.from(letterModel.weights, 'base64'));
const rows = new Uint16Array(mostRows);

const logShares = (totals: Float64Array): Float64Array => {
  const highest = totals.reduce((most, total) => Math.max(most, total), Number.NEGATIVE_INFINITY);
  const sum = totals.reduce((all, total) => all + Math.exp(total - highest), 0);
  return totals.map((total) => total - highest - Math.log(sum));
};

/** The natural logarithm of each language's share in a text, in the order of `letterLanguages`. */
export const scoreLetters = (words: readonly string[]): Float64Array => {
  const count = letterRowsOf(` ${words.join(' ')} `, rows);
  const sums = new Int32Array(width);
  for (let index = 0; index < count; index++) {
    const first = (rows[index] ?? 0) * width;
    for (let language = 0; language < width; language++) {
      sums[language] = (sums[language] ?? 0) + (weights[first + language] ?? 0);
    }
  }
  const scale = letterModel.scale / Math.sqrt(Math.max(count, 1));
  return logShares(Float64Array.from(sums, (sum) => sum * scale));
};
