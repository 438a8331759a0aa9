import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessCharset } from './charset-guess.ts';
import { decodeHz, decodeIso2022 } from './iso-2022.ts';

/**
 * Bytes to text by the charset a mail names. Tables come from iconv-lite rather than from the platform's decoder, which
 * differs between Node releases (windows-1252 in Node 20) and lacks cp949 and Big5-HKSCS. A label is widened to the superset
 * that mail programs really mean by it, as the WHATWG Encoding Standard does: gb2312 → GB18030, latin-1 → windows-1252.
 */

const supersets: Readonly<Record<string, string>> = {
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'ansi_x3.4-1968': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gb_2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'gb2312-80': 'gb18030',
  'euc-cn': 'gb18030',
  'x-gbk': 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  'windows-936': 'gb18030',
  'euc-kr': 'cp949',
  'ks_c_5601-1987': 'cp949',
  ksc5601: 'cp949',
  ksc_5601: 'cp949',
  ks_c_5601: 'cp949',
  'x-windows-949': 'cp949',
  uhc: 'cp949',
  ms949: 'cp949',
  big5: 'big5-hkscs',
  'x-x-big5': 'big5-hkscs',
  'cn-big5': 'big5-hkscs',
  'big5-eten': 'big5-hkscs',
  big5_hkscs: 'big5-hkscs',
  cp950: 'big5-hkscs',
  shift_jis: 'cp932',
  'shift-jis': 'cp932',
  sjis: 'cp932',
  'x-sjis': 'cp932',
  ms_kanji: 'cp932',
  'x-ms-cp932': 'cp932',
  'windows-31j': 'cp932',
  'x-euc-jp': 'euc-jp',
  eucjp: 'euc-jp',
  'utf-8-sig': 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  utf8mb4: 'utf-8',
  'unicode-1-1-utf-7': 'utf-7',
  'iso-8859-8-i': 'iso-8859-8',
  'iso-8859-8-e': 'iso-8859-8',
  'x-mac-roman': 'macintosh',
  'x-mac-cyrillic': 'maccyrillic',
};

const labelOf = (charset: string | undefined): string => {
  const bare = (charset ?? '')
    .slice(0, 100)
    .replace(/[\s"']/g, '')
    .replace(/^_+/, '')
    .toLowerCase();
  const label = bare.replace(/^win-?(?=\d)/, 'windows-');
  return supersets[label] ?? label;
};

const isAscii = (bytes: Buffer): boolean => {
  for (const byte of bytes) if (byte >= 0x80 || byte === 0x1b || byte === 0x0e) return false;
  return true;
};

const decodeGuessed = (bytes: Buffer, hint: string | undefined): string => {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return iconv.decode(bytes, guessCharset(bytes, hint === undefined ? undefined : labelOf(hint)));
};

/** A declared UTF-8 with a few damaged characters is still UTF-8; one where nothing fits is something else. */
const decodeUtf8 = (bytes: Buffer, hint: string | undefined): string => {
  const text = iconv.decode(bytes, 'utf-8');
  if (isUtf8(bytes)) return text;
  const damaged = text.split('\ufffd').length - 1;
  const whole = text.replace(/[\0-\x7f\ufffd]/g, '').length;
  return damaged > whole ? decodeGuessed(bytes, hint) : text;
};

const decodeNamed = (bytes: Buffer, label: string, hint: string | undefined): string => {
  const text = iconv.decode(bytes, label);
  // A multibyte charset that does not fit is a wrong label; a single-byte one fits everything.
  const misfits = /^(gb|big5|cp9|euc)/.test(label) && text.includes('\ufffd');
  return misfits && isUtf8(bytes) ? decodeGuessed(bytes, hint) : text;
};

/**
 * Decodes `bytes` by the declared `charset`. Where it is missing, unknown or plainly wrong, UTF-8 is tried strictly, then
 * `hint` (another charset seen in the same mail), then a guess. Never throws.
 */
export const decodeText = (bytes: Buffer, charset?: string, hint?: string): string => {
  const label = labelOf(charset);
  if (label.startsWith('hz')) return decodeHz(bytes);
  if (/^utf-?(7|16|32)|^ucs|^unicode$/.test(label) && iconv.encodingExists(label))
    return iconv.decode(bytes, label);
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (/^(iso-?2022|csiso2022|cp5022)/.test(label) || bytes.includes('\x1b$')) return decodeIso2022(bytes);
  if (label === 'utf-8' || label === 'utf8') return decodeUtf8(bytes, hint);
  const declared = (charset ?? '').trim().toLowerCase();
  const isAsciiLabel = declared === 'us-ascii' || declared === 'ascii' || declared.startsWith('ansi_x3');
  if (label === '' || isAsciiLabel || !iconv.encodingExists(label)) return decodeGuessed(bytes, hint);
  return decodeNamed(bytes, label, hint);
};
