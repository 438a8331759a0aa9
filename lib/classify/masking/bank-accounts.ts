import { passesMod97 } from './checksums.ts';
import { type FindSpans, spansOf } from './replace.ts';

/** IBAN lengths by country (SWIFT IBAN registry). */
const ibanLength = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 ' +
    'FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 ' +
    'LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 ' +
    'SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

const ibanStart = /(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d{2}/g;
const alphanumeric = /[A-Za-z0-9]/;

/** Reads `length` letters and figures from `start`, over single spaces and hyphens. */
const readIban = (flat: string, start: number, length: number): { text: string; end: number } | undefined => {
  let text = '';
  let at = start;
  for (; at < flat.length && text.length < length; at++) {
    const character = flat.charAt(at);
    if (alphanumeric.test(character)) text += character.toUpperCase();
    else if (!/[ \-\n]/.test(character) || /[ \-\n]{2}/.test(flat.slice(at - 1, at + 1))) return undefined;
  }
  const complete = text.length === length && !/[A-Za-z0-9]/.test(flat.charAt(at));
  return complete ? { text, end: at } : undefined;
};

/** An IBAN in flattened text: what is called one may be mistyped. */
export interface FoundIban {
  readonly start: number;
  readonly end: number;
  readonly iban: string;
  readonly isValid: boolean;
}

const findIban = (flat: string, start: number): FoundIban | undefined => {
  const length = ibanLength.get(flat.slice(start, start + 2).toUpperCase());
  const read = length === undefined ? undefined : readIban(flat, start, length);
  if (!read) return undefined;
  // A mistyped IBAN is still somebody's: what is called one is hidden too.
  const isNamed = /iban[^a-z0-9]{0,10}$/i.test(flat.slice(Math.max(0, start - 14), start));
  const isValid = passesMod97(read.text);
  return isNamed || isValid ? { start, end: read.end, iban: read.text, isValid } : undefined;
};

export const ibansIn = (flat: string): readonly FoundIban[] =>
  [...flat.matchAll(ibanStart)]
    .map((match) => findIban(flat, match.index))
    .filter((found) => found !== undefined);

export const findIbans: FindSpans = (flat) =>
  ibansIn(flat).map(({ start, end, iban }) => ({
    start,
    end,
    token: `[iban ${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}]`,
  }));

const accountNames =
  'account (?:number|no\\.?|nr\\.?|#)|bank account|acc(?:oun)?t(?=[ :]{1,2}\\d{8})|帳戶號碼|账户号码?|賬號|银行账户|银行帐户|銀行帳戶|戶口號碼|konto-?nr\\.?|bankverbindung|compte n[°º]|conta (?:banc[aá]ria|n[º°])|hesap numara\\p{L}*|खाता (?:नंबर|नम्बर)|अकाउंट नंबर|banka hesab\\p{L}*|حسابي(?: البنكي)?|acct\\.? ?(?:no\\.?|number|#)|a/c(?: no\\.?)?|银行账号|銀行帳號|账号|帐号|帳號|银行卡号|卡号|卡號|card number|card no\\.?|카드 ?번호|カード番号|num[eé]ro de (?:ma )?carte|n[uú]mero de (?:mi )?tarjeta|n[uú]mero do (?:meu )?cart[aã]o|numero della (?:mia )?carta|kartennummer|номер карты|رقم البطاقة|เลขบัตร|s[oố] th[eẻ]|nomor kartu|nombor kad|kart numara\\p{L}*|' +
  '口座番号|계좌번호|계좌|kontonummer|kontonr\\.?|num[eé]ro de compte|n[uú]mero de cuenta|cuenta n[uú]mero|clabe|cbu|' +
  'n[uú]mero da conta|conta corrente|numero di conto|conto n\\.?|номер счета|номер счёта|р/с|رقم الحساب|เลขที่บัญชี|เลขบัญชี|' +
  's[oố] t[aà]i kho[aả]n|stk|nomor rekening|no\\.? rek(?:ening)?|nombor akaun|no\\.? akaun|hesap (?:no|numaras[ıi])|खाता संख्या|routing(?: (?:number|no\\.?))?|sort code';
const namedAccount = new RegExp(
  `(?:${accountNames})[^\\d\\n\\[]{0,12}(?<value>\\d(?:[ \\-]?\\d){5,29})(?!\\d)`,
  'giu',
);

/** Account numbers that are called so. */
export const findAccounts: FindSpans = (flat) =>
  spansOf(flat, namedAccount, (value) => `[account •••• ${value.replace(/\D/g, '').slice(-4)}]`);
