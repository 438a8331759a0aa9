import { withoutHomoglyphs } from './homoglyphs.ts';
import { normalise, readable } from './language/clean.ts';

/** Addresses and tags: they are not read. */
export const address =
  /https?:\/\/[!-~]+|www\.[!-~]+|(?<![\w.%+-])[\w.%+-]{1,80}@[\w.-]{1,80}|<[^<>]{0,200}>/gi;
const marks = /[\u0300-\u036f\u064b-\u0655\u0640\u093c]/g;
const variants = new Map(
  ['đd', 'ıi', 'ßss', 'øo', 'łl', 'æae', 'œoe', 'ىي', 'ةه', 'یي', 'کك', '\u0901\u0902'].map((pair) => [
    pair.charAt(0),
    pair.slice(1),
  ]),
);
const variantPattern = new RegExp(`[${[...variants.keys()].join('')}]`, 'g');
const contraction = /['’`´](?=(?:t|s|m|re|ve|ll|d)(?![\p{L}]))/gu;
const sentenceEnd = /[.!?。！？；;…\n\r।؟|]+/g;
const separator = /[^\p{L}\p{M}\p{N}¶%€$£¥₹₩]+/gu;

/** How much is read of a long text, of its beginning and of its end. */
export const foldedFirst = 12_000;
export const foldedLast = 4_000;

/** Sentences end with this in folded text. */
export const boundary = '¶';

/** `fold` for texts of our own, however long. */
export const foldWhole = (text: string): string => {
  const plain = withoutHomoglyphs(normalise(text).toLowerCase()).replace(address, ' ');
  const bare = plain.normalize('NFD').replace(marks, '').normalize('NFC');
  const words = bare
    .replace(variantPattern, (letter) => variants.get(letter) ?? letter)
    .replace(contraction, '')
    .replace(/(\p{N})[.,](?=\p{N})/gu, '$1')
    .replace(sentenceEnd, ` ${boundary} `)
    .replace(separator, ' ')
    .replace(/([a-z0-9])(?=[^\sa-z0-9¶])/g, '$1 ')
    .replace(/([^\sa-z0-9¶])(?=[a-z0-9])/g, '$1 ');
  return ` ${words} `.replace(/ {2,}/g, ' ');
};

/**
 * A text as lexicons read it: lower case, no accents, words between single spaces, sentences between boundaries, Latin
 * words apart from the script around them. Of long texts the beginning and the end.
 */
export const fold = (text: string): string => foldWhole(readable(text, foldedFirst, foldedLast));

/** Folded text of a script that is written without spaces, or with spaces nobody relies on. */
export const unspaced = (folded: string): string => folded.replaceAll(' ', '');
