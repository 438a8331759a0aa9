/** What carries no language: addresses, tags, references and figures. Linear: no pattern can back-track over a line. */
const noise =
  /https?:\/\/[!-~]+|www\.[!-~]+|<[^<>]{0,200}>|&[a-z]{2,8};|(?<![\w.%+-])[\w.%+-]{1,80}@[\w.-]{1,80}|[@#]\w+|(?<![a-z_-])[a-z_-]{0,30}\p{N}[a-z\p{N}_.,:/-]*/giu;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const loneSurrogate = /[\p{Surrogate}\ufffd]/gu;
const firstPart = 3_000;
const lastPart = 1_000;

/** The parts of a long text that are read: its beginning and its end. */
export const readable = (text: string, first = firstPart, last = lastPart): string =>
  text.length <= first + last ? text : `${text.slice(0, first)}\n${text.slice(-last)}`;

/** Unicode compatibility forms, invisible characters and invalid UTF-16 straightened out. */
export const normalise = (text: string): string =>
  text.replace(loneSurrogate, ' ').normalize('NFKC').replace(invisible, '');

/** The words of a text: lower case, without anything that says nothing about its language. */
export const cleanForLanguage = (text: string): string =>
  normalise(readable(text)).replace(noise, ' ').toLowerCase();
