import { flatten } from './masking/replace.ts';

const number = /(?<![\p{N}.,])\d{2,9}(?![\p{N}])/gu;
const longNumber = /\d\d/;
const fewest = 10;
const leastShare = 0.7;
const mostNumbers = 40;

/** Whether a text tells of an amount and a somewhat smaller one after or before it: money that shrank on its way. */
export const tellsOfShrinking = (folded: string): boolean => {
  if (!longNumber.test(folded)) return false;
  const amounts = [...folded.matchAll(number)]
    .slice(0, mostNumbers)
    .map(([text]) => Number(flatten(text)))
    .filter((amount) => amount >= fewest && !(amount >= 1990 && amount <= 2035));
  return amounts.some((first, index) =>
    amounts
      .slice(index + 1, index + 3)
      .some((second) => first !== second && Math.min(first, second) >= leastShare * Math.max(first, second)),
  );
};
