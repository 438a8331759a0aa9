import type { PaymentFact } from '../../domain/payment-fact.ts';
import { cardsIn } from '../masking/cards.ts';
import type { FindFacts } from './fact.ts';

/** Eight figures name the issuer of cards with sixteen and more, six of shorter ones (ISO/IEC 7812-1:2017, PCI DSS 3.4). */
const issuerFigures = (digits: string): string => digits.slice(0, digits.length >= 16 ? 8 : 6);

const wholeCard = (start: number, end: number, digits: string): PaymentFact => {
  const shown = `${issuerFigures(digits)}•••• ${digits.slice(-4)}`;
  return { kind: 'card', start, end, value: shown, shown, confidence: 1 };
};

/** Cards told by their last four figures, as receipts print them and customers quote them. */
const lastFour =
  /(?:ending(?: in| with)?|ends (?:in|with)|last (?:4|four)(?: digits)?(?: are| is)?|尾号|尾號|末尾|下4桁|끝자리|끝번호|terminada en|terminado em|final|terminant par|finit par|endet auf|endziffern?|che finisce con|заканчива\p{L}* на|المنتهية ب\p{L}*|ลงท้าย|đuôi|berakhiran|berakhir|sonu|[*•x×]{2,12})[ :.-]{0,3}(?<four>\d{4})(?![\d.,]?\d)/gu;

const fourFigures = /\d{4}/;

/** Payment cards: never more than issuer and last four figures of them. */
export const findCardFacts: FindFacts = ({ flat, lower }) => [
  ...cardsIn(flat).map(({ start, end, digits }) => wholeCard(start, end, digits)),
  ...(fourFigures.test(lower) ? [...lower.matchAll(lastFour)] : []).map(
    ({ 0: whole, index, groups }): PaymentFact => {
      const end = index + whole.length;
      const shown = `•••• ${groups?.four ?? ''}`;
      return { kind: 'card', start: end - 4, end, value: shown, shown, confidence: 0.7 };
    },
  ),
];
