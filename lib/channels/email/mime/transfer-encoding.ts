/** Content-Transfer-Encodings (RFC 2045 §6), forgiving and linear. */

const hexValue = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
};

/** Length of a soft line break after `=` at `start` (`=`, blanks, line end), or 0. */
const softBreakLength = (bytes: Buffer, start: number): number => {
  let position = start + 1;
  while (bytes[position] === 0x20 || bytes[position] === 0x09) position++;
  if (bytes[position] === 0x0d && bytes[position + 1] === 0x0a) return position + 2 - start;
  if (bytes[position] === 0x0a || position >= bytes.length) return position + 1 - start;
  return 0;
};

/** Decodes quoted-printable; an `=` that starts no escape is kept as it stands. */
export const decodeQuotedPrintable = (bytes: Buffer): Buffer => {
  if (!bytes.includes(0x3d)) return bytes;
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let position = 0;
  while (position < bytes.length) {
    const byte = bytes[position] ?? 0;
    const high = byte === 0x3d ? hexValue(bytes[position + 1] ?? 0) : -1;
    const low = high === -1 ? -1 : hexValue(bytes[position + 2] ?? 0);
    const soft = byte === 0x3d && low === -1 ? softBreakLength(bytes, position) : 0;
    if (soft > 0) {
      position += soft;
      continue;
    }
    decoded[length++] = low === -1 ? byte : high * 16 + low;
    position += low === -1 ? 1 : 3;
  }
  return decoded.subarray(0, length);
};

const isBase64Byte = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x61 && byte <= 0x7a) ||
  (byte >= 0x2f && byte <= 0x39) ||
  byte === 0x2b;

/** Whether padding stands at the very end only: then the platform's decoder reads the whole. */
const isOnePiece = (bytes: Buffer): boolean => {
  const padding = bytes.indexOf(0x3d);
  return (
    padding === -1 || (bytes.length - padding < 100 && /^[=\s]*$/.test(bytes.toString('latin1', padding)))
  );
};

/** Decodes base64, passing over whatever is not of its alphabet; padding may stand between joined pieces. */
export const decodeBase64 = (bytes: Buffer): Buffer => {
  if (isOnePiece(bytes)) return Buffer.from(bytes.toString('latin1'), 'base64');
  const decoded = Buffer.allocUnsafe(Math.ceil((bytes.length * 3) / 4) + 3);
  const quantum = Buffer.allocUnsafe(bytes.length + 4);
  let held = 0;
  let length = 0;
  const flush = (): void => {
    length += decoded.write(quantum.toString('latin1', 0, held), length, 'base64');
    held = 0;
  };
  for (const byte of bytes) {
    if (isBase64Byte(byte)) quantum[held++] = byte;
    else if (byte === 0x3d && held > 0) flush();
  }
  flush();
  return decoded.subarray(0, length);
};

/** Writes what one line holds and answers how many bytes it is; a character that was cut off counts as a blank. */
const decodeUuLine = (line: string, target: Buffer, start: number): number => {
  const size = (line.charCodeAt(0) - 32) & 63;
  for (let index = 0; index < size; index++) {
    const at = 1 + Math.floor((index * 4) / 3);
    const shift = 2 + 2 * (index % 3);
    const high = ((line.charCodeAt(at) || 32) - 32) & 63;
    const low = ((line.charCodeAt(at + 1) || 32) - 32) & 63;
    target[start + index] = (high << shift) | (low >> (6 - shift));
  }
  return size;
};

/** Decodes a uuencoded file (POSIX `uuencode`); text outside `begin` and `end` is dropped. */
export const decodeUuencode = (bytes: Buffer): Buffer => {
  const source = bytes.toString('latin1');
  const begun = /^begin [0-7]{3,4} [^\n]*\n?/m.exec(source);
  let position = begun === null ? 0 : begun.index + begun[0].length;
  // Short lines claim up to 63 bytes, and a line ends with its line break.
  const decoded = Buffer.alloc(bytes.length + 64);
  let length = 0;
  while (position < source.length) {
    const found = source.indexOf('\n', position);
    const end = found === -1 ? source.length : found;
    const line = source.slice(position, end).replace(/\r$/, '');
    position = end + 1;
    if (line === 'end') break;
    if (line !== '' && length + 63 <= decoded.length) length += decodeUuLine(line, decoded, length);
  }
  return Buffer.from(decoded.subarray(0, length));
};

/** The name of an encoding as RFC 2045 §6.1 has it, without the comments and quotes some programs put around it. */
export const encodingName = (encoding: string): string =>
  encoding
    .replace(/\([^()]*\)/g, '')
    .replace(/["'\s;]/g, '')
    .toLowerCase();

/** Decodes a body by the name of its encoding; an unknown name means the bytes stand for themselves. */
export const decodeTransfer = (bytes: Buffer, encoding: string): Buffer => {
  const name = encodingName(encoding);
  if (name.startsWith('base64')) return decodeBase64(bytes);
  if (name.startsWith('quoted')) return decodeQuotedPrintable(bytes);
  if (/^(x-)?uu(e|encode)/.test(name)) return decodeUuencode(bytes);
  return bytes;
};
