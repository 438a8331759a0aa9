import { withoutHomoglyphs } from '../homoglyphs.ts';

/** What carries no language: addresses, tags, references and figures. Linear: no pattern can back-track over a line. */
const noise =
  /https?:\/\/[!-~\u00c0-\u024f]+|www\.[!-~]+|<[^<>]{0,200}>|&[a-z]{2,8};|(?<![\w.%+-])[\w.%+-]{1,80}@[\w.-]{1,80}|[@#]\w+|(?<![a-z_-])[a-z_-]{0,30}\p{N}[a-z\p{N}_.,:/-]*/giu;
/** Without one of these no noise is there; most texts have none. */
const mayBeNoise = /[@#<&\p{N}]|:\/\/|www\./iu;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const loneSurrogate = /[\p{Surrogate}\ufffd]/gu;
const firstPart = 3_000;
const lastPart = 1_000;

/** The parts of a long text that are read: its beginning and its end. */
export const readable = (text: string, first = firstPart, last = lastPart): string =>
  text.length <= first + last ? text : `${text.slice(0, first)}\n${text.slice(-last)}`;

const beyondAscii = /[^\0-\x7f]/;

/** Unicode compatibility forms, invisible characters and invalid UTF-16 straightened out. */
export const normalise = (text: string): string => {
  if (!beyondAscii.test(text)) return text;
  const wellFormed =
    text.isWellFormed() && !text.includes('\ufffd') ? text : text.replace(loneSurrogate, ' ');
  return wellFormed.normalize('NFKC').replace(invisible, '');
};

/** The words of a text: lower case, without anything that says nothing about its language. */
export const cleanForLanguage = (text: string): string => {
  const plain = normalise(readable(text));
  return withoutHomoglyphs((mayBeNoise.test(plain) ? plain.replace(noise, ' ') : plain).toLowerCase());
};
