import { passesLuhn } from './checksums.ts';
import { type FindSpans, type Span, spansOf } from './replace.ts';

/** Where issuers' numbers begin, and how long they are (ISO/IEC 7812 ranges as the networks publish them). */
const issuers: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|3[689])/, [14, 16, 19]],
  [/^(?:6011|64[4-9]|65|62|81|82|35|60|508|353|356)/, [16, 17, 18, 19]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^9792/, [16]],
  [/^(?:5[0678]|6[0-9])/, [13, 14, 15, 16, 17, 18, 19]],
];

/** Whether figures are a payment card's number. The checksum comes first: it refuses nine of ten at once. */
export const isCardNumber = (digits: string): boolean =>
  digits.length >= 13 &&
  digits.length <= 19 &&
  passesLuhn(digits) &&
  !/^(\d)\1+$/.test(digits) &&
  issuers.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits));

const group = /\d+/g;
const gap = /^[ \t.\-_/*]{0,2}(?:\r?\n)?[ \t.-]{0,2}$/;
const longestCard = 19;

interface Group {
  readonly start: number;
  readonly end: number;
  /** Whether only what people put inside a number stands before it. */
  readonly continues: boolean;
}

const groupsOf = (flat: string): readonly Group[] => {
  let previous: number | undefined;
  return [...flat.matchAll(group)].map(({ index, 0: text }) => {
    const before = previous;
    previous = index + text.length;
    const continues = before !== undefined && index - before < 8 && gap.test(flat.slice(before, index));
    return { start: index, end: previous, continues };
  });
};

const shortestCard = 13;

/** The end of the longest card number that begins with this group. */
const cardEnd = (flat: string, groups: readonly Group[], first: number): number | undefined => {
  let end: number | undefined;
  let digits = '';
  for (let index = first; index < groups.length; index++) {
    const here = groups[index];
    if (!here || digits.length + here.end - here.start > longestCard) break;
    if (index > first && !here.continues) break;
    digits += flat.slice(here.start, here.end);
    if (digits.length >= shortestCard && isCardNumber(digits)) end = here.end;
  }
  return end;
};

/** Expiry and CVV written straight behind a card number. */
const behindCard =
  /^[\s,;:/|]{1,3}(?:(?:exp\w{0,10}|valid|thru)[\s:.]{0,3})?(?<expiry>(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?\d{2}(?!\d))?[\s,;:/|]{0,3}(?<cvv>(?<!\d)\d{3,4}(?![\d.,]?\d|\s?[%€$£¥]))?/;

const behind = (flat: string, end: number): Span[] => {
  const match = behindCard.exec(flat.slice(end, end + 40));
  const { expiry, cvv } = match?.groups ?? {};
  const spans: Span[] = [];
  if (!match || (!expiry && !cvv)) return spans;
  if (expiry) {
    const start = end + match[0].indexOf(expiry);
    spans.push({ start, end: start + expiry.length, token: '[expiry]' });
  }
  if (cvv)
    spans.push({ start: end + match[0].length - cvv.length, end: end + match[0].length, token: '[cvv]' });
  return spans;
};

/** A card number in flattened text, without what stands between its figures. */
export interface FoundCard {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Card numbers, grouped in whatever way and over line breaks. */
export const cardsIn = (flat: string): readonly FoundCard[] => {
  const groups = groupsOf(flat);
  const found: FoundCard[] = [];
  let after = 0;
  for (const [index, { start }] of groups.entries()) {
    const end = start < after ? undefined : cardEnd(flat, groups, index);
    if (end === undefined) continue;
    found.push({ start, end, digits: flat.slice(start, end).replace(/\D/g, '') });
    after = end;
  }
  return found;
};

/** Card numbers with expiry and CVV beside them. */
export const findCards: FindSpans = (flat) =>
  cardsIn(flat).flatMap(({ start, end, digits }) => [
    { start, end, token: `[card •••• ${digits.slice(-4)}]` },
    ...behind(flat, end),
  ]);

const cvvNames =
  'cvv2?|cvc2?|cvn|cid|security code|card code|安全码|安全碼|背面三位(?:数字|數字)?|背面末三碼|セキュリティコード|c[oó]digo de seguran[cçz]a|c[oó]digo de seguridad|c[oó]digo de seguretat|cryptogramme(?: visuel)?|code de s[eé]curit[eé]|pr[uü]fziffer|(?:karten)?pr[uü]fnummer|보안 ?코드|код безопасности|код с обратной стороны|codice di sicurezza|رمز الأمان|رمز الامان|الرقم السري للبطاقة|รหัสความปลอดภัย|รหัสหลังบัตร|m[aã] b[aả]o m[aậ]t|kode keamanan|kod keselamatan|g[uü]venlik kodu|सीवीवी|सुरक्षा कोड';
const namedCvv = new RegExp(`(?:${cvvNames})[^\\d\\n]{0,12}(?<value>\\d{3,4})(?!\\d)`, 'gi');

/** A CVV that is called one. */
export const findCvvs: FindSpans = (flat) => spansOf(flat, namedCvv, () => '[cvv]');
