import type { ClassifyRequest } from '../../domain/classification.ts';
import type { PaymentFact } from '../../domain/payment-fact.ts';
import { findAmounts } from './amount.ts';
import { findBics } from './bic.ts';
import { findCardFacts } from './card.ts';
import { findDates } from './date.ts';
import { factText } from './fact.ts';
import { findIbanFacts } from './iban.ts';
import { momentOf } from './moment.ts';
import { findReferences } from './reference.ts';
import { findUetrs } from './uetr.ts';

const mostFacts = 40;
const figures = /\p{Nd}/u;
const sure = ({ confidence }: PaymentFact): boolean => confidence >= 0.9;
const unsure = (fact: PaymentFact): boolean => !sure(fact);

/** Keeps of overlapping facts the one listed first, and puts them in the order of the text. */
const withoutOverlaps = (facts: readonly PaymentFact[]): readonly PaymentFact[] => {
  const taken: { start: number; end: number }[] = [];
  const kept = facts.slice(0, 4 * mostFacts).filter(({ start, end }) => {
    const isFree = taken.every((span) => end <= span.start || start >= span.end);
    if (isFree) taken.push({ start, end });
    return isFree;
  });
  return kept.sort((one, other) => one.start - other.start).slice(0, mostFacts);
};

/**
 * What a text states about payments: IBANs, BICs, UETRs, cards, references, amounts, dates. Dates need the instant the
 * message was written at; the customer's zone is UTC unless told. Reads the first 20,000 units; never throws.
 */
export const findFacts = (
  whole: string,
  language: string,
  { at, timeZone, locale, country }: Pick<ClassifyRequest, 'at' | 'timeZone' | 'locale' | 'country'>,
): readonly PaymentFact[] => {
  const text = factText(whole, language);
  const hasFigures = figures.test(text.flat);
  const amounts = findAmounts(text);
  const moment = at === undefined ? undefined : momentOf(at, { timeZone, locale, country }, language);
  return withoutOverlaps([
    ...(hasFigures ? [...findUetrs(text), ...findIbanFacts(text), ...findCardFacts(text)] : []),
    ...findBics(text),
    ...amounts.filter(sure),
    ...(hasFigures ? findReferences(text) : []),
    ...(moment === undefined ? [] : findDates(text, moment)),
    ...amounts.filter(unsure),
  ]);
};
