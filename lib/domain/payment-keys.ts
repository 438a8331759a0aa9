import { deriveId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { PaymentFact } from './payment-fact.ts';

/** What two messages share when they are about one payment. */
export interface PaymentKey {
  /** A digest: neither account nor order number can be read from it. */
  readonly key: string;
  /** In words for agents, without the number itself. */
  readonly because: string;
}

/** A case in whose messages a payment key was stated. */
export interface PaymentMention {
  readonly key: string;
  readonly caseId: string;
  readonly contactId: string;
  readonly at: Instant;
}

/** A key stated in more cases than this is a sample, a shop's number or an attack, and says nothing. */
export const mostMentions = 8;
const mostKeys = 6;

const keyOf = (because: string, ...parts: readonly string[]): PaymentKey => ({
  key: deriveId(['payment', ...parts], 40),
  because,
});

const aloneFrom = 33;
const withAmountFrom = 19;
const datePart = /20[12]\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?/;

/**
 * How hard a reference is to hit by chance, in bits. A leading word, a date and counted or repeated figures add nothing:
 * `INV-2026-001` and `12345678` belong to everybody.
 */
export const bitsOf = (reference: string): number => {
  const own = reference
    .replace(/^[A-Za-z]{1,6}[-_/]/, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .replace(datePart, '');
  const isPlain =
    new Set(own).size < 4 || '01234567890123456789'.includes(own) || '98765432109876543210'.includes(own);
  if (isPlain || reference.startsWith('MR-')) return 0;
  const letters = own.replace(/\d/g, '').length;
  return 3.3 * (own.length - letters) + 4.7 * letters;
};

/** What identifies payments in one message's facts: UETRs, unmistakable references, else an account or order with its amount. */
export const paymentKeysOf = (facts: readonly PaymentFact[]): readonly PaymentKey[] => {
  const valuesOf = (kind: PaymentFact['kind']) => [
    ...new Set(facts.filter((fact) => fact.kind === kind).map(({ value }) => value)),
  ];
  const amounts = valuesOf('amount').filter((value) => value.includes(' '));
  const references = valuesOf('reference').map((value) => ({ value, bits: bitsOf(value) }));
  const strong = references.filter(({ bits }) => bits >= aloneFrom);
  const weak = references.filter(({ bits }) => bits >= withAmountFrom && bits < aloneFrom);
  const pair = (kind: string, because: string) => (value: string) =>
    amounts.map((amount) => keyOf(because, kind, value, amount));
  return [
    ...valuesOf('uetr').map((value) => keyOf('the same UETR', 'uetr', value)),
    ...strong.map(({ value }) => keyOf('the same reference', 'reference', value)),
    ...valuesOf('iban').flatMap(pair('iban', 'the same account and amount')),
    ...weak.map(({ value }) => value).flatMap(pair('reference', 'the same order number and amount')),
  ].slice(0, mostKeys);
};
