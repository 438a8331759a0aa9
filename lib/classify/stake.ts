import type { PaymentFact } from '../domain/payment-fact.ts';

/** How many units of a currency are about one euro: orders of magnitude, to tell much money from little. */
const perEuro: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1,
  GBP: 1,
  CHF: 1,
  AUD: 1.7,
  CAD: 1.5,
  SGD: 1.5,
  MYR: 5,
  BRL: 6,
  CNY: 8,
  TWD: 35,
  HKD: 9,
  AED: 4,
  SAR: 4,
  EGP: 50,
  MXN: 20,
  TRY: 40,
  THB: 38,
  INR: 95,
  RUB: 95,
  JPY: 165,
  KRW: 1_500,
  IDR: 18_000,
  VND: 28_000,
};
/** So much money, in euros, that a case about it does not wait. */
const much = 5_000;

/** Amounts of a message that are so large that what goes wrong with them is urgent. */
export const largeAmounts = (facts: readonly PaymentFact[]): readonly PaymentFact[] =>
  facts.filter(({ kind, value }) => {
    if (kind !== 'amount') return false;
    const [amount, currency = ''] = value.split(' ');
    return Number(amount) / (perEuro[currency] ?? Number.POSITIVE_INFINITY) >= much;
  });
