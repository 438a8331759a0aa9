import type { PaymentFact } from '../../domain/payment-fact.ts';
import { flatten } from '../masking/replace.ts';

/** Finds facts of one kind; unit for unit the places are those of the customer's text. */
export type FindFacts = (text: FactText) => readonly PaymentFact[];

/** One text in the forms that finders read, all of the same length. */
export interface FactText {
  /** ASCII figures, spaces, hyphens and separators. */
  readonly flat: string;
  /** The same in lower case. */
  readonly lower: string;
  readonly language: string;
}

/** Facts stand in what people write themselves; beyond this lies pasted material. */
const longest = 20_000;

/** Lower case of the same length: the Turkish capital I with a dot would become two units. */
const lowerCase = (flat: string): string => flat.replaceAll('İ', 'I').toLowerCase();

export const factText = (text: string, language: string): FactText => {
  const flat = flatten(text.slice(0, longest))
    .replace(/[٫．]/g, '.')
    .replace(/[٬，](?=\d)/g, ',');
  const lower = lowerCase(flat);
  return { flat, lower: lower.length === flat.length ? lower : flat, language };
};
