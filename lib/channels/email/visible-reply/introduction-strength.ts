import { introductions, quoters } from './introductions.ts';

/** How much a line, already joined with those it was wrapped into, looks like the introduction of a quoted mail. */

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const alternatives = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((left, right) => right.length - left.length)
    .map(escapeRegExp)
    .join('|');

const allWords = Object.values(introductions);
const isUnspaced = (word: string): boolean =>
  /[\p{scx=Han}\p{scx=Hangul}\p{scx=Hira}\p{scx=Thai}]/u.test(word);
const verbs = allWords.flatMap((words) => words.verbs);
const openers = allWords.flatMap((words) => words.openers);

/** Verbs that end the line, in scripts with blanks and in those without (compared with all blanks taken out). */
const verbLast = new RegExp(
  `(^|[\\s>)\\]"'*,，])(${alternatives(verbs.filter((verb) => !isUnspaced(verb)))})\\s*[:：]?\\s*[>*]*$`,
  'iu',
);
const unspacedVerbLast = new RegExp(
  `(${alternatives(verbs.filter(isUnspaced).map((verb) => verb.replace(/\s/g, '')))})[:：]?[*]*$`,
  'u',
);
const verbInside = new RegExp(
  `(^|[\\s,，])(${alternatives(verbs.filter((verb) => !isUnspaced(verb)))})[\\s:：,].*[:：]\\s*[>*]*$`,
  'iu',
);

const spacedOpener = `(${alternatives(openers.filter((opener) => !isUnspaced(opener)))})[\\s,]`;
const unspacedOpener = `(${alternatives(openers.filter(isUnspaced))})`;
const weekday =
  '(mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|lu[nf]?|mi[eé]|jue|vie|s[aá]b|dom|seg|ter|qua|qui|sex|gio|mo|di|mi|do|fr|sa|so|ma|wo|vr|zo|za|пн|вт|ср|чт|пт|сб|вс|нд|pon|wt|śr|czw|pt|sob|niedz|po|út|st|čt|pá|ne|pzt|sal|çar|per|cum|cmt|paz|ti|ke|to|pe|la|su|mån|tis|ons|tors|lör|sön|man|tir|fre|lør|søn)[a-zа-яçęéíě]{0,8}\\.?[\\s,]';
export const opensLikeOne = new RegExp(
  `^[\\s*_]*(${spacedOpener}|${unspacedOpener}|${weekday}|\\d{1,4}[\\s./年년-]|在|于|於)`,
  'iu',
);

export const quotesSomebody = new RegExp(`^[\\s*_]*(${alternatives(quoters)})\\s`, 'iu');
/** A verb between the date and the name, where the program forgot the colon. */
const verbBetween = new RegExp(
  `[\\s,，](${alternatives(verbs.filter((verb) => !isUnspaced(verb)))})\\s+[\\p{L}"'“]`,
  'iu',
);

export const hasAddress = (text: string): boolean =>
  /[\w.+'-]{1,64}(@|\s*\[?at\]?\s+)[\w-]{1,63}\.[\w.-]{2,100}/i.test(text);
const hasTime = (text: string): boolean => /(^|\D)\d{1,2}\s?[:.h時시點点]\s?\d{2}(\D|$)/iu.test(text);
export const numbers = (text: string): number => text.match(/[\d๐-๙٠-٩]{1,4}/g)?.length ?? 0;
export const hasYear = (text: string): boolean => /(19|20|25)\d{2}|[١٢][٠-٩]{3}|๒[๐-๙]{3}/.test(text);
export const hasDate = (text: string): boolean => numbers(text) >= 2 && (hasTime(text) || hasYear(text));

const endsWithColon = (text: string): boolean => /[:：]\s*[>*_]*\s*$/u.test(text);

export type Strength = 'none' | 'weak' | 'certain';

/** `Am 02.03.26 um 10:58 schrieb Ana`, as some webmail writes it. */
const lacksColon = (text: string): boolean =>
  text.length <= 160 &&
  opensLikeOne.test(text) &&
  hasTime(text) &&
  verbBetween.test(text) &&
  !/[.!?。]$/.test(text);

/** How much a joined candidate looks like an introduction. */
export const strengthOf = (joined: string, unspaced: string): Strength => {
  const address = hasAddress(joined);
  const date = hasDate(joined);
  const colon = endsWithColon(joined);
  const verb = verbLast.test(joined) || unspacedVerbLast.test(unspaced);
  if (verb && (colon || date) && (address || date)) return 'certain';
  if (colon && date && hasTime(joined) && address && /[>\])"'][^a-z]{0,12}$/iu.test(joined)) return 'certain';
  const inside = colon && verbInside.test(joined);
  if (inside && date && (address || opensLikeOne.test(joined) || (hasTime(joined) && hasYear(joined)))) {
    return 'certain';
  }
  if ((verb && colon) || (inside && address)) return 'weak';
  if (colon && address && quotesSomebody.test(joined)) return date ? 'certain' : 'weak';
  if (!colon && lacksColon(joined)) return 'weak';
  return (colon && address && date) || datedMailbox.test(joined) ? 'weak' : 'none';
};

/** Old Gmail: `2026/3/2 Ana <ana@example.org>`, without verb or colon. */
const datedMailbox = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\s[^<>]{1,100}<[^<>\s]+@[^<>\s]+>$/u;

export const couldEnd = (text: string): boolean =>
  endsWithColon(text) ||
  lacksColon(text) ||
  verbLast.test(text) ||
  unspacedVerbLast.test(text) ||
  datedMailbox.test(text);
