import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import {
  commonArabic,
  commonCyrillic,
  commonHangul,
  commonHebrew,
  commonThai,
  japaneseHan,
  simplifiedHan,
  traditionalHan,
} from './common-letters.ts';

/**
 * Guesses the charset of bytes that say nothing about themselves and are not UTF-8. Statistics need paragraphs, and subjects
 * are short, so first it is asked under which charset the text consists of letters people really use.
 */

const sampleBytes = 64 * 1024;

type IsUsual = (letter: string, previous: string) => boolean;

const isKana = (letter: string): boolean => /[\u3041-\u30ff]/.test(letter);
/** Inside a word Cyrillic stays lower case; read by the wrong charset of the two, it does not. */
const isUsualCyrillic: IsUsual = (letter, previous) =>
  commonCyrillic.has(letter.toLowerCase()) && (letter === letter.toLowerCase() || previous <= '\x7f');

/** Thai vowels and tone marks stand over or under a letter, never alone. */
const isUsualThai: IsUsual = (letter, previous) =>
  commonThai.has(letter) ||
  (/[\u0e31\u0e34-\u0e39\u0e47-\u0e4c]/.test(letter) && /[\u0e01-\u0e4c]/.test(previous));

const candidates: readonly (readonly [charset: string, isUsual: IsUsual])[] = [
  ['gb18030', (letter) => simplifiedHan.has(letter)],
  ['big5-hkscs', (letter) => traditionalHan.has(letter)],
  ['cp932', (letter) => isKana(letter) || japaneseHan.has(letter)],
  ['euc-jp', (letter) => isKana(letter) || japaneseHan.has(letter)],
  ['cp949', (letter) => commonHangul.has(letter)],
  ['windows-1251', isUsualCyrillic],
  ['koi8-u', isUsualCyrillic],
  ['windows-874', isUsualThai],
  ['windows-1255', (letter) => commonHebrew.has(letter)],
  ['windows-1256', (letter) => commonArabic.has(letter)],
];

/** The share of usual letters among all that are not ASCII; 0 where the bytes do not fit. Punctuation counts half. */
const shareOfUsual = (text: string, isUsual: IsUsual): number => {
  let foreign = 0;
  let usual = 0;
  let previous = '';
  for (const letter of text) {
    if (letter > '\x7f') {
      foreign++;
      if (isUsual(letter, previous)) usual++;
      else if (/[\u3000-\u303f\uff00-\uff5e]/.test(letter)) usual += 0.5;
    }
    previous = letter;
  }
  return foreign === 0 ? 0 : usual / foreign;
};

const fits = (bytes: Buffer, charset: string): boolean => !iconv.decode(bytes, charset).includes('\ufffd');

/** An alphabet that fills its code page must convince more than thousands of characters do. */
const leastShare = (charset: string): number =>
  charset.startsWith('windows') || charset.startsWith('koi') ? 0.7 : 0.5;

/** The charset under which most letters are usual ones. */
const byLetters = (sample: Buffer, whole: boolean): string | undefined => {
  let best = { charset: '', share: 0 };
  for (const [charset, isUsual] of candidates) {
    const text = iconv.decode(sample, charset);
    if (whole && text.includes('\ufffd')) continue;
    const share = shareOfUsual(text.slice(0, 2000), isUsual);
    if (share > best.share && share >= leastShare(charset)) best = { charset, share };
  }
  return best.charset === '' ? undefined : best.charset;
};

const names: Readonly<Record<string, string>> = {
  Shift_JIS: 'cp932',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'cp949',
  Big5: 'big5-hkscs',
  GB18030: 'gb18030',
  'ISO-8859-1': 'windows-1252',
};

const isMultibyte = (charset: string): boolean => /^(gb|big5|cp9|euc)/.test(charset);

const byStatistics = (sample: Buffer, whole: boolean): string | undefined => {
  for (const match of analyse(sample)) {
    const charset = names[match.name] ?? match.name.toLowerCase();
    if (/^(utf|iso-2022)/.test(charset) || !iconv.encodingExists(charset)) continue;
    if (!isMultibyte(charset) || !whole || fits(sample, charset)) return charset;
  }
  return undefined;
};

/**
 * Two high bytes in a row are usual outside the Latin charsets and rare between accented letters; a single such pair, as in
 * `Größe`, says nothing. The second byte of Shift_JIS and Big5 is often ASCII, so not every pair is high.
 */
const isLatin = (bytes: Buffer): boolean => {
  let high = 0;
  let paired = 0;
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) paired++;
  }
  return high <= 2 || paired / high <= 0.5;
};

/**
 * The charset the bytes most likely are: the hint where it fits, else the best match, else windows-1252. Always a name that
 * can be decoded.
 */
export const guessCharset = (bytes: Buffer, hint?: string): string => {
  const sample = bytes.subarray(0, sampleBytes);
  const whole = sample.length === bytes.length;
  const usable = hint !== undefined && hint !== 'utf-8' && iconv.encodingExists(hint);
  if (usable && (!whole || fits(sample, hint))) return hint;
  if (isLatin(sample)) return 'windows-1252';
  return byLetters(sample, whole) ?? byStatistics(sample, whole) ?? 'windows-1252';
};
