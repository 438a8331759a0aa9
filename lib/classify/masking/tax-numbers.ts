const weightedSum = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);

const firstWeights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** Brazil's CNPJ, also with letters as issued since July 2026: a character counts as its code less 48. */
export const isCnpj = (text: string): boolean => {
  const values = [...text.toUpperCase()].map((character) => character.charCodeAt(0) - 48);
  const check = (weights: readonly number[]) => {
    const remainder = weightedSum(values, weights) % 11;
    return remainder < 2 ? 0 : 11 - remainder;
  };
  const isReal = new Set(values).size > 1;
  return isReal && check(firstWeights) === values[12] && check([6, ...firstWeights]) === values[13];
};

const oddValues = 'BAKPLCQDREVOSFTGUHMINJWZYX';
const oddOf = (character: string): number => {
  const index = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
  return oddValues.indexOf(String.fromCharCode(65 + index));
};
const evenOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;

/** Italy's codice fiscale: the last letter follows from the other fifteen characters. */
export const isCodiceFiscale = (text: string): boolean => {
  const characters = [...text.toUpperCase()];
  const sum = characters
    .slice(0, 15)
    .reduce((total, character, index) => total + (index % 2 === 0 ? oddOf(character) : evenOf(character)), 0);
  return String.fromCharCode(65 + (sum % 26)) === characters[15];
};
