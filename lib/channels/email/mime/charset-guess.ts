import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Guesses the charset of bytes that say nothing about themselves and are not UTF-8. */

const sampleBytes = 64 * 1024;

const fits = (bytes: Buffer, charset: string): boolean =>
  iconv.encodingExists(charset) && !iconv.decode(bytes, charset).includes('\ufffd');

const names: Readonly<Record<string, string>> = {
  Shift_JIS: 'cp932',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'cp949',
  Big5: 'big5-hkscs',
  GB18030: 'gb18030',
};

const isMultibyte = (charset: string): boolean => /^(gb|big5|cp9|euc)/.test(charset);

/** Two high bytes in a row are usual in the two-byte charsets and rare between accented Latin letters. */
const shareOfPairs = (bytes: Buffer): number => {
  let high = 0;
  let paired = 0;
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) paired++;
  }
  return high === 0 ? 0 : paired / high;
};

/**
 * The charset the bytes most likely are: the hint where it fits, else the best statistical match, else windows-1252.
 * Always a name that can be decoded.
 */
export const guessCharset = (bytes: Buffer, hint?: string): string => {
  const sample = bytes.subarray(0, sampleBytes);
  const whole = sample.length === bytes.length;
  if (hint !== undefined && hint !== 'utf-8' && (!whole || fits(sample, hint)) && iconv.encodingExists(hint))
    return hint;
  if (shareOfPairs(sample) < 0.5) return 'windows-1252';
  for (const match of analyse(sample)) {
    const charset = names[match.name] ?? match.name.toLowerCase();
    if (charset.startsWith('utf') || charset.startsWith('iso-2022') || !iconv.encodingExists(charset))
      continue;
    if (isMultibyte(charset) && whole && !fits(sample, charset)) continue;
    return charset === 'iso-8859-1' ? 'windows-1252' : charset;
  }
  return 'windows-1252';
};
