import { decodeText } from './charset.ts';
import { decodeQuotedPrintable } from './transfer-encoding.ts';

/**
 * Header text (RFC 2047). Neighbouring words of one charset are joined as bytes before they are decoded, because mail
 * programs cut words in the middle of a character.
 */

interface EncodedWord {
  readonly charset: string;
  readonly bytes: Buffer;
  readonly end: number;
}

const opening = /=\?([^?\s*=]{1,60})(?:\*[^?\s]{0,40})?\?([bBqQ])\?/y;

const decodeQ = (text: string): Buffer =>
  decodeQuotedPrintable(Buffer.from(text.replaceAll('_', ' '), 'latin1'));

/** Reads the encoded word that starts at `start`, if one does; `lastClose` is where the last `?=` of the value stands. */
const readWord = (raw: string, start: number, lastClose: number): EncodedWord | undefined => {
  opening.lastIndex = start;
  const found = opening.exec(raw);
  if (found === null) return undefined;
  const from = start + found[0].length;
  // A word that was never closed ends with the text, unless another word begins before.
  const closed = from <= lastClose;
  if (!closed && from <= raw.lastIndexOf('=?')) return undefined;
  const until = closed ? raw.indexOf('?=', from) : raw.length;
  const content = raw.slice(from, until);
  const bytes = found[2]?.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : decodeQ(content);
  return { charset: (found[1] ?? '').toLowerCase(), bytes, end: Math.min(until + 2, raw.length) };
};

const skipBlanks = (raw: string, start: number): number => {
  let position = start;
  while (raw[position] === ' ' || raw[position] === '\t') position++;
  return position;
};

/** Reads a run of words of one charset with nothing but blanks between them. */
const readRun = (raw: string, first: EncodedWord, lastClose: number): EncodedWord => {
  const pieces = [first.bytes];
  let end = first.end;
  for (;;) {
    const word = readWord(raw, skipBlanks(raw, end), lastClose);
    if (word?.charset !== first.charset) break;
    pieces.push(word.bytes);
    end = word.end;
  }
  return { charset: first.charset, bytes: Buffer.concat(pieces), end };
};

const decodePlain = (raw: string, hint: string | undefined): string =>
  decodeText(Buffer.from(raw, 'latin1'), undefined, hint);

/** Decodes a header value given as a byte string; `hint` is a charset seen elsewhere in the mail, for raw 8-bit text. */
export const decodeHeader = (raw: string, hint?: string): string => {
  let text = '';
  let plainFrom = 0;
  const lastClose = raw.lastIndexOf('?=');
  let position = raw.indexOf('=?');
  while (position !== -1) {
    const first = readWord(raw, position, lastClose);
    if (first === undefined) {
      position = raw.indexOf('=?', position + 2);
      continue;
    }
    const between = raw.slice(plainFrom, position);
    // Blanks between two words are no text (RFC 2047 §6.2).
    if (plainFrom === 0 || between.trim() !== '') text += decodePlain(between, hint);
    const run = readRun(raw, first, lastClose);
    text += decodeText(run.bytes, run.charset, hint);
    plainFrom = run.end;
    position = raw.indexOf('=?', run.end);
  }
  return text + decodePlain(raw.slice(plainFrom), hint);
};

/** The charset the value's first encoded word names. */
export const charsetOfWords = (raw: string): string | undefined =>
  /=\?([^?\s*=]{1,60})(?:\*[^?\s]{0,40})?\?[bBqQ]\?/.exec(raw)?.[1]?.toLowerCase();
