import { isAddressLabel } from './header-block.ts';
import {
  couldEnd,
  hasAddress,
  hasDate,
  hasYear,
  numbers,
  opensLikeOne,
  strengthOf,
} from './introduction-strength.ts';
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

/** `Ana <ana@example.org> 於 2026年3月2日 週一` above a line that has the time: the day is still missing there. */
const isDatedMailbox = (words: string): boolean =>
  /<[^<>\s]{1,200}@[^<>\s]{1,200}>/.test(words) && hasYear(words) && !/[.!?。]$/.test(words);

const belongsAbove = (words: string, joined: string): boolean =>
  (isDated(words) && !hasDate(joined)) ||
  (isMailbox(words) && !hasAddress(joined)) ||
  (isDatedMailbox(words) && !hasAddress(joined) && !hasYear(joined));

/** Takes in a line above that gives the date or the name, when the lines already matched do not. */
const extendBack = (lines: readonly Line[], start: number, end: number): number => {
  let first = start;
  for (let index = start - 1; index >= Math.max(0, end - mostLines); index--) {
    const line = lines[index];
    if (line === undefined || isBlank(line) || line.quoted === 'yes') break;
    const joined = joinLines(lines, first, end);
    const words = wordsOf(line);
    if (belongsAbove(words, joined) || (first === index + 1 && isAddressLabel(words))) first = index;
  }
  return first;
};

/** Whether a wrapped introduction may begin with this line: an answer's last line must not be taken for part of it. */
const mayBegin = (text: string): boolean => opensLikeOne.test(text) || hasAddress(text) || /<\s*$/.test(text);

/** The introduction the mail program marked as one, by its last line. */
const markedIntroduction = (lines: readonly Line[], last: number): Introduction | undefined => {
  if (lines[last]?.introduces !== true || lines[last + 1]?.introduces === true) return undefined;
  let start = last;
  while (lines[start - 1]?.introduces === true) start--;
  return { start, end: last + 1, certain: false };
};

/**
 * The introduction whose last line is `last`: the shortest run of lines that surely reads as one, else the shortest that may
 * be one.
 */
export const introductionEndingAt = (lines: readonly Line[], last: number): Introduction | undefined => {
  const final = lines[last];
  if (final?.introduces === true) return markedIntroduction(lines, last);
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
