import { lastResortLocale } from './templates.ts';

/**
 * Languages whose readers are better served by a related one than by English. Everything else falls back by shortening
 * the tag (pt-BR → pt) and then to English.
 */
const kin: Readonly<Record<string, string>> = {
  'zh-Hant': 'zh-Hans',
  'zh-Hans': 'zh-Hant',
  yue: 'zh-Hant',
  ca: 'es',
  eu: 'es',
  gl: 'es',
  gsw: 'de',
  lb: 'de',
};

/** A tag in canonical form, or `und` when it is none; some channels write `pt_BR`. */
const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'und';
  } catch {
    return 'und';
  }
};

/**
 * Locales to look for, best first: the tag itself, its language in its script (zh-TW → zh-Hant, RFC 4647 lookup with
 * CLDR likely subtags), the bare language, its kin, English.
 */
export const localeChain = (language: string): readonly string[] => {
  const tag = canonical(language);
  if (tag === 'und' || tag.startsWith('und-')) return [lastResortLocale];
  const { language: base, script } = new Intl.Locale(tag).maximize();
  const own = [tag, ...(script ? [`${base}-${script}`] : []), base];
  const related = own.flatMap((each) => kin[each] ?? []);
  return [...new Set([...own, ...related, lastResortLocale])];
};

/**
 * The locale whose date and number forms suit text in `locale` for somebody who speaks `language`: their own variant
 * (en-GB) where it is the same language in the same script, else the text's.
 */
export const formatLocale = (language: string, locale: string): string => {
  const tag = canonical(language);
  const wanted = new Intl.Locale(tag).maximize();
  const written = new Intl.Locale(locale).maximize();
  return wanted.language === written.language && wanted.script === written.script ? tag : locale;
};
