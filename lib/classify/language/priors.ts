/** What is known of the sender beside the text. */
export interface PriorHints {
  /** BCP 47, e.g. `pt-BR`, `zh-TW`. */
  readonly locale?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** The language the sender wrote before, as Meridian writes it. */
  readonly earlier?: string | undefined;
}

const byCountry = new Map(
  (
    'AE:ar AR:es AT:de AU:en BN:ms BR:pt CA:en,fr CH:de,fr,it CL:es CN:zh-Hans CO:es DE:de EG:ar ES:es FR:fr GB:en ' +
    'HK:zh-Hant ID:id IE:en IN:hi,en IT:it JP:ja KR:ko MO:zh-Hant MX:es MY:ms NZ:en PE:es PT:pt RU:ru SA:ar ' +
    'SG:zh-Hans,en TH:th TR:tr TW:zh-Hant UA:uk,ru US:en,es VN:vi ZA:en'
  )
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([country = '', languages = '']) => [country, languages.split(',')] as const),
);

const traditional = /hant|-tw|-hk|-mo/i;

const ofLocale = (locale: string): string => {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  if (language === 'zh') return traditional.test(locale.replace('_', '-')) ? 'zh-Hant' : 'zh-Hans';
  if (language === 'yue') return 'zh-Hant';
  return language === 'in' ? 'id' : language;
};

/** Languages to prefer in a tie, best first. */
export const languagePriors = ({ locale, country, earlier }: PriorHints): readonly string[] => [
  ...(earlier ? [earlier] : []),
  ...(locale ? [ofLocale(locale)] : []),
  ...(country ? (byCountry.get(country.toUpperCase()) ?? []) : []),
];
