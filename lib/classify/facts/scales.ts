/** Words that multiply the number before them, by language; those that mean money even without a currency come apart. */
const plain: readonly (readonly [number, string])[] = [
  [
    1e3,
    'k thousand grand tsd tausend mil mila mille thousand тыс тыс. тысяч тысячи тысяча ألف آلاف الف พัน हज़ार हजार bin nghìn ngàn ribu',
  ],
  [1e4, 'หมื่น'],
  [1e5, 'แสน लाख'],
  [
    1e6,
    'm mn mio mio. million millions millionen milione milioni millón millones millon milhão milhões milhoes миллион миллиона миллионов млн مليون ملايين ล้าน milyon triệu triệu juta',
  ],
  [1e7, 'करोड़'],
  [1e9, 'bn billion mrd milliarden milliard milliards млрд مليار tỷ tỉ miliar milyar'],
];
const colloquial: readonly (readonly [number, string])[] = [
  [1e3, 'rb'],
  [1e5, 'lakh lakhs lac lacs'],
  [1e6, 'jt tr'],
  [1e7, 'crore crores cr'],
];

const tableOf = (entries: readonly (readonly [number, string])[]): [string, number][] =>
  entries.flatMap(([factor, words]) => words.split(' ').map((word): [string, number] => [word, factor]));
const moneyWords = new Map(tableOf(colloquial));
const factorOf = new Map([...tableOf(plain), ...moneyWords]);

const alternatives = [...factorOf.keys()]
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replace('.', '\\.'))
  .join('|');
const scale = new RegExp(` ?(${alternatives})(?![a-zà-ɏḀ-ỹа-яđ\\u0600-\\u06ff\\u0900-\\u0963])`, 'uy');

export interface FoundScale {
  readonly factor: number;
  readonly end: number;
  /** Said of money and hardly of anything else. */
  readonly isMoney: boolean;
}

/** The word of scale behind the number that ends here. */
export const scaleAfter = (lower: string, end: number): FoundScale | undefined => {
  scale.lastIndex = end;
  const match = scale.exec(lower);
  const word = match?.[1] ?? '';
  const factor = factorOf.get(word);
  return match && factor ? { factor, end: end + match[0].length, isMoney: moneyWords.has(word) } : undefined;
};
