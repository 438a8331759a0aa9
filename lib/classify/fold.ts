import { bareText, writeBare } from './bare.ts';
import {
  boundaryMark,
  figure,
  kindOfCharacter,
  kindOfUnit,
  latinLetter,
  otherLetter,
  otherNumber,
  sentenceEnd,
  separator,
  surrogate,
} from './characters.ts';
import { readable } from './language/clean.ts';

/** How much is read of a long text, of its beginning and of its end. */
export const foldedFirst = 12_000;
export const foldedLast = 4_000;

/** Sentences end with this in folded text. */
export const boundary = '¶';
const boundaryUnit = boundary.charCodeAt(0);
const space = 32;
const dot = 46;
const comma = 44;

/** Two rows of units to write to: the text without accents, and the words of it. */
const roomFor = (length: number) => ({
  bare: new Uint16Array(2 * length + 32),
  words: new Uint16Array(4 * length + 80),
});
type Room = ReturnType<typeof roomFor>;
const ownRoom = roomFor(foldedFirst + foldedLast + 1);

/** What stands at a place: of a surrogate pair both halves together. */
const kindAt = (units: Uint16Array, at: number, end: number): number => {
  if (at < 0 || at >= end) return separator;
  const unit = units[at] ?? space;
  const kind = kindOfUnit(unit);
  if (kind !== surrogate) return kind;
  const isSecond = unit >= 0xdc00;
  const [high = 0, low = 0] = isSecond ? [units[at - 1], unit] : [unit, units[at + 1]];
  return kindOfCharacter(String.fromCharCode(high, low));
};

const isNumber = (kind: number): boolean => kind === figure || kind === otherNumber;
const isLetter = (kind: number): boolean => kind === latinLetter || kind === otherLetter;
const apostrophes = new Set(["'", '’', '`', '´'].map((sign) => sign.charCodeAt(0)));
const shortEndings = new Set(['t', 's', 'm', 'd'].map((letter) => letter.charCodeAt(0)));
const longEndings = new Set(
  ['re', 've', 'll'].map(([one = '', two = '']) => (one.charCodeAt(0) << 8) | two.charCodeAt(0)),
);

/** Whether n't, 's, 'm, 're, 've, 'll or 'd goes on behind an apostrophe and ends its word. */
const isContraction = (units: Uint16Array, at: number, end: number): boolean => {
  const next = units[at + 1] ?? 0;
  if (shortEndings.has(next)) return !isLetter(kindAt(units, at + 2, end));
  return (
    longEndings.has((next << 8) | (units[at + 2] ?? 0)) &&
    at + 2 < end &&
    !isLetter(kindAt(units, at + 3, end))
  );
};

/** Signs inside words and numbers, which are left out: can't, 1.250,00. */
const joins = (units: Uint16Array, at: number, end: number): boolean => {
  const unit = units[at] ?? 0;
  if (unit === dot || unit === comma)
    return isNumber(kindAt(units, at + 1, end)) && isNumber(kindAt(units, at - 1, end));
  return apostrophes.has(unit) && at + 1 < end && isContraction(units, at, end);
};

/** Which of the scripts that words are kept apart by a kind belongs to: 0 for none. */
const sideOf = (kind: number): number => {
  if (kind === latinLetter || kind === figure) return 1;
  return kind === boundaryMark || kind === separator ? 0 : 2;
};

/** Writes words between single spaces and a boundary for each end of a sentence; answers how many units. */
const writeWords = (units: Uint16Array, end: number, into: Uint16Array): number => {
  let count = 0;
  let side = 0;
  into[count++] = space;
  for (let at = 0; at < end; at++) {
    const unit = units[at] ?? space;
    const kind = kindAt(units, at, end);
    if (kind === separator || kind === sentenceEnd) {
      if (joins(units, at, end)) continue;
      if (into[count - 1] !== space) into[count++] = space;
      side = 0;
      if (kind === separator) continue;
      while (at + 1 < end && kindOfUnit(units[at + 1] ?? 0) === sentenceEnd) at++;
      into[count++] = boundaryUnit;
      into[count++] = space;
      continue;
    }
    const own = sideOf(kind);
    if (own + side === 3) into[count++] = space;
    side = own;
    into[count++] = unit;
  }
  if (into[count - 1] !== space) into[count++] = space;
  return count;
};

const bareUnits = (text: string, { bare }: Room): Uint16Array => {
  const written = writeBare(text, bare);
  if (written >= 0) return bare.subarray(0, written);
  const ruled = bareText(text);
  return Uint16Array.from({ length: ruled.length }, (_, at) => ruled.charCodeAt(at));
};

/** `fold` for texts of our own, however long. */
export const foldWhole = (text: string): string => {
  const room = text.length <= foldedFirst + foldedLast + 1 ? ownRoom : roomFor(text.length);
  const units = bareUnits(text, room);
  const words = 2 * units.length + 2 > room.words.length ? new Uint16Array(2 * units.length + 2) : room.words;
  const count = writeWords(units, units.length, words);
  return Buffer.from(words.buffer, 0, 2 * count).toString('utf16le');
};

/**
 * A text as lexicons read it: lower case, no accents, words between single spaces, sentences between boundaries, Latin
 * words apart from the script around them. Of long texts the beginning and the end.
 */
export const fold = (text: string): string => foldWhole(readable(text, foldedFirst, foldedLast));

/** Folded text of a script that is written without spaces, or with spaces nobody relies on. */
export const unspaced = (folded: string): string => folded.replaceAll(' ', '');
