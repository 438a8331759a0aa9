/** Currency codes (ISO 4217) of the countries payments go to; PTS and BTC are none. */
const codes = (
  'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNH CNY COP CZK DKK DZD EGP EUR GBP GEL HKD HUF IDR ILS INR IQD JOD JPY KES KRW ' +
  'KWD KZT LBP LKR MAD MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD ' +
  'UYU VND ZAR'
).split(' ');

/** How people write them beside a number, in lower case; the longest form is read first. */
const spellings: Readonly<Record<string, string>> = {
  EUR: '€ euro euros eur. евро 欧元 歐元 ユーロ 유로 يورو ยูโร यूरो',
  USD: '$ ＄ us$ usd$ dollar dollars dollari dólar dólares dolares dolar bucks доллар доллара долларов баксов 美元 美金 米ドル ドル 달러 불 دولار دولارات دولارا ดอลลาร์ ดอลล่าร์ डॉलर đô đô-la',
  GBP: '£ pound pounds quid sterling libras фунтов 英镑 英鎊 ポンド 파운드 جنيه-إسترليني ปอนด์ bảng',
  JPY: '¥ ￥ 円 yen yens 日元 日圆 日圓 엔 иен เยน',
  CNY: '元 块 块钱 塊 人民币 人民幣 rmb cn¥ yuan 圆 위안 юаней หยวน nhân-dân-tệ',
  TWD: 'nt$ 台币 台幣 新台币 新台幣',
  HKD: 'hk$ 港币 港幣 港元 港纸 港紙',
  KRW: '₩ ￦ 원 won 韩元 韓元 ウォン',
  INR: '₹ rs rs. rupee rupees रुपये रुपए रुपया रुपयों रु रु. 卢比 ルピー',
  THB: '฿ บาท baht 泰铢 泰銖',
  VND: '₫ đ vnđ đồng dong 越南盾',
  IDR: 'rp rp. rupiah 印尼盾',
  MYR: 'rm ringgit 令吉 马币',
  TRY: '₺ tl lira liras lirası',
  BRL: 'r$ reais real',
  RUB: '₽ руб руб. р. рубль рубля рублей 卢布',
  UAH: '₴ гривень гривен грн',
  CHF: 'fr. sfr francs franken 瑞士法郎',
  PLN: 'zł zloty złotych',
  PHP: '₱',
  SGD: 's$ 新币 新幣 坡币',
  AUD: 'a$ au$ 澳元 澳币',
  CAD: 'c$ ca$ 加元 加币',
  NGN: '₦',
  ILS: '₪',
  SAR: 'ريال ريالات ريالا',
  AED: 'درهم دراهم درهما',
  EGP: 'جنيه جنيهات',
  KWD: 'دينار دنانير',
  MXN: 'mx$ pesos peso',
  KZT: '₸',
};

const currencyOf = new Map([
  ...codes.map((code) => [code.toLowerCase(), code] as const),
  ...Object.entries(spellings).flatMap(([code, forms]) =>
    forms.split(' ').map((form) => [form.replaceAll('-', ' '), code] as const),
  ),
]);

const escaped = (text: string): string => text.replace(/[.$*+?^()[\]{}|\\]/g, '\\$&');
const longestFirst = [...currencyOf.keys()].sort((one, other) => other.length - one.length);
const oneOf = (forms: readonly string[]): string => forms.map(escaped).join('|');
const gap = '[ \\n]{0,2}';
/** Words that stand before the number too; "dollars 50" is said by nobody. */
const prefixes = new Set(
  'rp rp. rs rs. rm tl rmb fr. sfr đ vnđ руб. руб रु रु. ريال درهم دينار 人民币 人民幣 美元 美金 日元 欧元 港币 港幣 台币 台幣 원'.split(
    ' ',
  ),
);
const leads = (form: string): boolean =>
  prefixes.has(form) || /\p{Sc}/u.test(form) || codes.includes(form.toUpperCase());

/** A currency that ends where a number begins; Latin words stand apart from the letters before. */
const before = new RegExp(
  `(?<![a-zà-ÿа-я\\u0900-\\u097f])(${oneOf(longestFirst.filter(leads))})[:.]?${gap}$`,
  'u',
);
/** A currency that begins where a number ends; a spelled word ends with itself. */
const after = new RegExp(`${gap}-?(?:of |de |d')?(${oneOf(longestFirst)})`, 'uy');
const spaced = /[a-zà-ÿа-яđ\u0600-\u06ff\u0900-\u097f.]$/u;
const letterFollows = /[a-zà-ɏḀ-ỹа-яđ\u0600-\u06ff\u0900-\u097f]/uy;

export interface FoundCurrency {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const longestName = 16;

/** The currency written before the number that starts here. */
export const currencyBefore = (lower: string, start: number): FoundCurrency | undefined => {
  const from = Math.max(0, start - longestName);
  const match = before.exec(lower.slice(from, start));
  const code = currencyOf.get(match?.[1] ?? '');
  return match && code ? { code, start: from + match.index, end: start } : undefined;
};

/** The currency written behind the number that ends here. */
export const currencyAfter = (lower: string, end: number): FoundCurrency | undefined => {
  after.lastIndex = end;
  const match = after.exec(lower);
  const code = currencyOf.get(match?.[1] ?? '');
  if (!match || !code) return undefined;
  const close = end + match[0].length;
  letterFollows.lastIndex = close;
  // "real" in "3 really" is no money.
  if (spaced.test(match[1] ?? '') && letterFollows.test(lower)) return undefined;
  return { code, start: end, end: close };
};
