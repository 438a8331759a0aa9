import type { PaymentFact } from '../../domain/payment-fact.ts';
import { currencyAfter, currencyBefore } from './currencies.ts';
import type { FactText, FindFacts } from './fact.ts';
import { numberPattern, parseNumber } from './number.ts';
import { type FoundScale, scaleAfter } from './scales.ts';
import { endsLarge, parseSino, sinoPattern } from './sino-number.ts';

interface Written {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const named =
  /(?:amount|total|sum|price|fee|betrag|summe|montant|importe|monto|valor|importo|сумм\p{L}|金额|金額|금액|المبلغ|مبلغ|राशि|ยอด|จำนวนเงิน|số tiền|jumlah|nominal|tutar\p{L}*)[ :=]{0,3}$/u;
const notMoney =
  /^(?: ?(?:%|人|个|個|次|天|年|月|分|件|火|字|步|位|名|倍|回|日|時|时|歳|명|번|개|년|일|시간|days?|hours?|h\b|min))/u;

const figure = /\d/;
const most = 1e15;
const sinoOf = /[十百千万萬億亿兆만억천백십조]/u;

const amountOf = (
  { start, end }: { start: number; end: number },
  value: number | undefined,
  { currency, confidence }: { currency: string | undefined; confidence: number },
): readonly PaymentFact[] => {
  if (value === undefined || !(value > 0 && value < most)) return [];
  const rounded = Math.round(value * 1000) / 1000;
  const shown = currency === undefined ? String(rounded) : `${rounded} ${currency}`;
  return [{ kind: 'amount', start, end, value: shown, shown, confidence }];
};

const currencyAround = ({ lower }: FactText, start: number, end: number) =>
  currencyAfter(lower, end) ?? currencyBefore(lower, start);

/** Western figures, with a word of scale where there is one. */
const plainAmount = (text: FactText, { start, end, text: written }: Written): readonly PaymentFact[] => {
  const scale = scaleAfter(text.lower, end);
  const close = scale?.end ?? end;
  const currency = currencyAround(text, start, close);
  const confidence = currency ? 0.95 : confidenceWithout(text, { start, close, scale });
  // Of "A50" the letter belongs to the number, unless it is a currency.
  const isPartOfWord = /[a-zà-ÿа-я]/.test(text.lower.charAt(start - 1)) && currency?.end !== start;
  if (confidence === 0 || isPartOfWord) return [];
  const number = parseNumber(written, currency?.code);
  const value = number === undefined ? undefined : number * (scale?.factor ?? 1);
  const span = {
    start: Math.min(start, currency?.start ?? start),
    end: Math.max(close, currency?.end ?? close),
  };
  return amountOf(span, value, { currency: currency?.code, confidence });
};

/** 0 where nothing but figures is there. */
const confidenceWithout = (
  { lower }: FactText,
  { start, close, scale }: { start: number; close: number; scale: FoundScale | undefined },
): number => {
  if (scale?.isMoney || named.test(lower.slice(Math.max(0, start - 24), start))) return 0.6;
  const counts = notMoney.test(lower.slice(close, close + 8)) || lower.slice(close - 1, close) === 'm';
  return scale === undefined || counts ? 0 : 0.5;
};

const sinoAmount = (text: FactText, { start, end, text: written }: Written): readonly PaymentFact[] => {
  const currency = currencyAround(text, start, end);
  if (!currency && (!endsLarge(written) || notMoney.test(text.lower.slice(end, end + 6)))) return [];
  const span = { start: Math.min(start, currency?.start ?? start), end: Math.max(end, currency?.end ?? end) };
  return amountOf(span, parseSino(written), { currency: currency?.code, confidence: currency ? 0.95 : 0.5 });
};

const writtenIn = (lower: string, pattern: RegExp): readonly Written[] =>
  [...lower.matchAll(pattern)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));

/** Sums of money in the formats of eighteen languages, with their currency where one is told. */
export const findAmounts: FindFacts = (text) => {
  const sino = sinoOf.test(text.lower) ? writtenIn(text.lower, sinoPattern) : [];
  return [
    ...sino.flatMap((written) => sinoAmount(text, written)),
    ...(figure.test(text.lower) ? writtenIn(text.lower, numberPattern) : []).flatMap((written) =>
      plainAmount(text, written),
    ),
  ];
};
