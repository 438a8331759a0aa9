import { introductions } from './introductions.ts';
import { isBlank, type Line } from './quoted-line.ts';

/** Finds the introduction of a quoted mail, whichever way its program wrapped it. */

export interface Introduction {
  /** Index of its first line. */
  readonly start: number;
  /** Index of the line after its last. */
  readonly end: number;
  /** Sure by itself; else only when quoted lines follow. */
  readonly certain: boolean;
}

const mostLines = 5;
const longest = 500;

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
const opensLikeOne = new RegExp(
  `^[\\s*_]*(${spacedOpener}|${unspacedOpener}|${weekday}|\\d{1,4}[\\s./年년-]|在|于|於)`,
  'iu',
);

const hasAddress = (text: string): boolean =>
  /[\w.+'-]{1,64}(@|\s*\[?at\]?\s+)[\w-]{1,63}\.[\w.-]{2,100}/i.test(text);
const hasTime = (text: string): boolean => /(^|\D)\d{1,2}\s?[:.h時시點点]\s?\d{2}(\D|$)/iu.test(text);
const numbers = (text: string): number => text.match(/[\d๐-๙٠-٩]{1,4}/g)?.length ?? 0;
const hasYear = (text: string): boolean => /(19|20|25)\d{2}|[١٢][٠-٩]{3}|๒[๐-๙]{3}/.test(text);
const hasDate = (text: string): boolean => numbers(text) >= 2 && (hasTime(text) || hasYear(text));

const endsWithColon = (text: string): boolean => /[:：]\s*[>*_]*\s*$/u.test(text);

type Strength = 'none' | 'weak' | 'certain';

/** How much a joined candidate looks like an introduction. */
const strengthOf = (joined: string, unspaced: string): Strength => {
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
  return (colon && address && date) || datedMailbox.test(joined) ? 'weak' : 'none';
};

/** Old Gmail: `2026/3/2 Ana <ana@example.org>`, without verb or colon. */
const datedMailbox = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\s[^<>]{1,100}<[^<>\s]+@[^<>\s]+>$/u;

const couldEnd = (text: string): boolean =>
  endsWithColon(text) || verbLast.test(text) || unspacedVerbLast.test(text) || datedMailbox.test(text);

/** `Ana <ana@example.org>`, which some programs put on a line of its own. */
const isMailbox = (text: string): boolean =>
  /^[^\s<>]{0,80}(\s[^\s<>]{1,80}){0,6}\s*<[^<>\s]+@[^<>\s]+>[,，]?\s*$/u.test(text);

const isDated = (text: string): boolean => {
  const endsSentence = /[.!?。！？]\s*$/.test(text.replace(/(\s|^)(г|р|h|kl|d)\.\s*$/iu, ''));
  return text.length <= 160 && !endsSentence && opensLikeOne.test(text) && numbers(text) >= 2;
};

/** Direction marks, which Hebrew and Arabic programs write around addresses, say nothing here, nor do dashes around it all. */
const wordsOf = ({ text }: Line): string =>
  text
    .slice(0, longest + 1)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .replace(/^-{2,}\s*|\s*-{2,}$/g, '');

const joinLines = (lines: readonly Line[], start: number, end: number): string =>
  lines.slice(start, end).map(wordsOf).join(' ');

/** Takes in a line above that gives the date or the name, when the lines already matched do not. */
const extendBack = (lines: readonly Line[], start: number, end: number): number => {
  let first = start;
  for (let index = start - 1; index >= Math.max(0, end - mostLines); index--) {
    const line = lines[index];
    if (line === undefined || isBlank(line) || line.quoted !== 'no') break;
    const joined = joinLines(lines, first, end);
    const words = wordsOf(line);
    if ((isDated(words) && !hasDate(joined)) || (isMailbox(words) && !hasAddress(joined))) first = index;
  }
  return first;
};

/** Whether a wrapped introduction may begin with this line: an answer's last line must not be taken for part of it. */
const mayBegin = (text: string): boolean => opensLikeOne.test(text) || hasAddress(text) || /<\s*$/.test(text);

/**
 * The introduction whose last line is `last`: the shortest run of lines that surely reads as one, else the shortest that may
 * be one.
 */
export const introductionEndingAt = (lines: readonly Line[], last: number): Introduction | undefined => {
  const final = lines[last];
  if (final === undefined || final.text.length > longest || !couldEnd(wordsOf(final))) return undefined;
  let doubtful: Introduction | undefined;
  for (let start = last; start > last - mostLines && start >= 0; start--) {
    const line = lines[start];
    if (line === undefined || isBlank(line) || line.quoted === 'yes') break;
    if (start < last && !mayBegin(wordsOf(line))) continue;
    const joined = joinLines(lines, start, last + 1);
    if (joined.length > longest) break;
    const strength = strengthOf(joined, joined.replace(/\s/g, ''));
    if (strength === 'none') continue;
    const found = { start: extendBack(lines, start, last + 1), end: last + 1 };
    if (strength === 'certain') return { ...found, certain: true };
    doubtful ??= { ...found, certain: false };
  }
  return doubtful;
};
