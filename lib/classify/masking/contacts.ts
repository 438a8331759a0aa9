import { type FindSpans, spansOf } from './replace.ts';

const mail =
  /(?<![A-Za-z0-9._%+•-])(?<value>[A-Za-z0-9_%+-][A-Za-z0-9._%+-]{0,63})(?=@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+)/g;

/** Mail addresses keep their first letter and their domain. */
export const findMails: FindSpans = (flat) => spansOf(flat, mail, (value) => `${value.charAt(0)}•••`);

const international = /(?<![\p{L}\p{N}+])(?<value>(?:\+|00)[1-9]\d{0,3}(?:[ ().-]{0,3}\d){6,12})(?!\d)/gu;
const mobile =
  /(?<![\p{N}A-Za-z-])(?<value>1[3-9]\d[ -]?\d{4}[ -]?\d{4}|01[016-9]-\d{3,4}-\d{4}|0[5789]0-\d{4}-\d{4}|09\d{2}-?\d{3}-?\d{3})(?![\d-])/gu;
const phoneNames =
  'phone(?: number)?|tel(?:ephone|\\.)?|mobile(?: number)?|cell(?: phone)?|whatsapp|call me (?:at|on)|手机号?码?|手機號?碼?|电话号?码?|電話番?號?号?碼?|携帯|전화(?:번호)?|휴대폰|핸드폰|' +
  'телефон\\p{L}*|тел\\.?|номер телефона|هاتف\\p{L}*|جوال\\p{L}*|موبايل\\p{L}*|เบอร์\\p{L}*|โทร|s[dđ]t|s[oố] [dđ]i[eệ]n tho[aạ]i|no\\.? hp|nomor hp|no\\.? tel(?:efon)?|' +
  'celular|m[oó]vil|tel[eé]fono|telefone|t[eé]l[eé]phone|handy(?:nummer)?|telefon(?:nummer|um|u)?|cellulare|फ़?ोन|फोन|मोबाइल';
const namedPhone = new RegExp(
  `(?<![\\p{L}])(?:${phoneNames})[^\\d\\n\\[•]{0,14}(?<value>\\(?\\d(?:[ ().-]{0,2}\\d){6,13})(?!\\d)`,
  'giu',
);

const phoneToken = (value: string): string => `[phone •••• ${value.replace(/\D/g, '').slice(-2)}]`;

/** Phone numbers keep their last two figures. */
export const findPhones: FindSpans = (flat) => [
  ...spansOf(flat, international, phoneToken),
  ...spansOf(flat, mobile, phoneToken),
  ...spansOf(flat, namedPhone, phoneToken),
];
