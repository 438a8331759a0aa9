import type { FactText, FindFacts } from './fact.ts';

/** ISO 3166-1 alpha-2, and XK as SWIFT uses it for Kosovo. */
const countries = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
    'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
    'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
    'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
    'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
    'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
    'UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
  ).split(' '),
);

const shape = /(?<![A-Za-z0-9])[A-Z]{4}([A-Z]{2})[A-Z0-9][A-NP-Z0-9](?:[A-Z0-9]{3})?(?![A-Za-z0-9])/g;
const named = /(?:swift|bic|银行代码|銀行代碼|код банка)[^\n]{0,16}$/;
const nearBank = /(?:bank|banque|banco|banca|банк|银行|銀行|은행|बैंक|بنك|البنك|ธนาคาร|ngân hàng)[^\n]{0,16}$/;
const shouting = /[A-Z]{2,}[^A-Za-z0-9]{0,3}$/;
const shoutingOn = /^[^A-Za-z0-9]{0,3}[A-Z]{2,}/;

/** 0 where it is more likely a word in capitals: CUSTOMER has the shape of a bank in Oman. */
const confidenceOf = ({ flat, lower }: FactText, start: number, bic: string): number => {
  const before = lower.slice(Math.max(0, start - 30), start);
  if (named.test(before)) return 0.98;
  if (/\d|XXX$/.test(bic)) return 0.8;
  const end = start + bic.length;
  const isShouted =
    shouting.test(flat.slice(Math.max(0, start - 24), start)) || shoutingOn.test(flat.slice(end, end + 6));
  return !isShouted && nearBank.test(before) ? 0.7 : 0;
};

const sixCapitals = /[A-Z]{6}/;

/** Banks' identifier codes (ISO 9362): called so, or unmistakable by their figures. */
export const findBics: FindFacts = (text) => (sixCapitals.test(text.flat) ? bicsIn(text) : []);

const bicsIn: FindFacts = (text) =>
  [...text.flat.matchAll(shape)].flatMap(({ 0: value, 1: country = '', index }) => {
    const confidence = countries.has(country) ? confidenceOf(text, index, value) : 0;
    const end = index + value.length;
    return confidence === 0 ? [] : [{ kind: 'bic', start: index, end, value, shown: value, confidence }];
  });
