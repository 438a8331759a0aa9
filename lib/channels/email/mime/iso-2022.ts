import iconv from 'iconv-lite';

/**
 * Seven-bit charsets that shift between alphabets: ISO-2022-JP and its extensions (RFC 1468, 1554), ISO-2022-KR (RFC 1557),
 * ISO-2022-CN (RFC 1922, its GB 2312 part) and HZ (RFC 1843). Each run of two-byte text is the EUC form less the high bit.
 */

type Alphabet = 'ascii' | 'jis-x-0208' | 'jis-x-0212' | 'kana' | 'ks-x-1001' | 'gb-2312';

const designations: readonly (readonly [string, Alphabet])[] = [
  ['(B', 'ascii'],
  ['(J', 'ascii'],
  ['(H', 'ascii'],
  ['(I', 'kana'],
  ['$@', 'jis-x-0208'],
  ['$B', 'jis-x-0208'],
  ['$(B', 'jis-x-0208'],
  ['$(D', 'jis-x-0212'],
  ['$A', 'gb-2312'],
  ['$(A', 'gb-2312'],
  ['$(C', 'ks-x-1001'],
];

/** Alphabets that shift-out selects once they were named. */
const shiftOutDesignations: readonly (readonly [string, Alphabet])[] = [
  ['$)C', 'ks-x-1001'],
  ['$)A', 'gb-2312'],
];

const withHighBits = (bytes: Buffer, prefix?: number): Buffer => {
  const raised: number[] = [];
  for (let index = 0; index < bytes.length; index++) {
    if (prefix !== undefined && (prefix === 0x8e || index % 2 === 0)) raised.push(prefix);
    raised.push((bytes[index] ?? 0) | 0x80);
  }
  return Buffer.from(raised);
};

const decodeRun = (bytes: Buffer, alphabet: Alphabet): string => {
  switch (alphabet) {
    case 'ascii':
      return iconv.decode(bytes, 'windows-1252');
    case 'jis-x-0208':
      return iconv.decode(withHighBits(bytes), 'euc-jp');
    case 'jis-x-0212':
      return iconv.decode(withHighBits(bytes, 0x8f), 'euc-jp');
    case 'kana':
      return iconv.decode(withHighBits(bytes, 0x8e), 'euc-jp');
    case 'ks-x-1001':
      return iconv.decode(withHighBits(bytes), 'cp949');
    case 'gb-2312':
      return iconv.decode(withHighBits(bytes), 'gb18030');
  }
};

/** Decodes text that shifts by escape sequences. Every line starts in ASCII, as the RFCs ask. */
export const decodeIso2022 = (bytes: Buffer): string => {
  let text = '';
  let alphabet: Alphabet = 'ascii';
  let shiftOut: Alphabet = 'kana';
  let runStart = 0;
  const change = (to: Alphabet, at: number, next: number): void => {
    text += decodeRun(bytes.subarray(runStart, at), alphabet);
    alphabet = to;
    runStart = next;
  };
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === 0x0a && alphabet !== 'ascii') change('ascii', index, index);
    else if (byte === 0x0e) change(shiftOut, index, index + 1);
    else if (byte === 0x0f) change('ascii', index, index + 1);
    else if (byte === 0x1b) {
      const sequence = bytes.toString('latin1', index + 1, index + 4);
      const shift = shiftOutDesignations.find(([name]) => sequence.startsWith(name));
      const designation = designations.find(([name]) => sequence.startsWith(name));
      if (shift !== undefined) shiftOut = shift[1];
      const length = (shift ?? designation)?.[0].length;
      if (length !== undefined) {
        change(designation?.[1] ?? alphabet, index, index + 1 + length);
        index += length;
      }
    }
  }
  change('ascii', bytes.length, bytes.length);
  return text;
};

/** Decodes HZ: `~{` … `~}` around GB 2312, `~~` for a tilde, `~` at a line's end joins lines. */
export const decodeHz = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/~\{((?:[!-w][!-~])*)(?:~\})?|~~|~\r?\n/g, (match, run: string | undefined) => {
      if (run !== undefined) return iconv.decode(withHighBits(Buffer.from(run, 'latin1')), 'gb18030');
      return match === '~~' ? '~' : '';
    });
