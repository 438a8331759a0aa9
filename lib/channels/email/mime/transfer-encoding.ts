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

const decodeUuLine = (line: string): Buffer => {
  const size = (line.charCodeAt(0) - 32) & 63;
  const bytes = Buffer.alloc(Math.ceil(size / 3) * 3);
  for (let group = 0; group * 3 < size; group++) {
    let bits = 0;
    for (let index = 0; index < 4; index++) {
      const code = line.charCodeAt(1 + group * 4 + index);
      bits = (bits << 6) | (Number.isNaN(code) ? 0 : (code - 32) & 63);
    }
    bytes.writeUIntBE(bits & 0xffffff, group * 3, 3);
  }
  return bytes.subarray(0, size);
};

/** Decodes a uuencoded file (POSIX `uuencode`); text outside `begin` and `end` is dropped. */
export const decodeUuencode = (bytes: Buffer): Buffer => {
  const lines = bytes.toString('latin1').split(/\r?\n/);
  const first = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line)) + 1;
  const last = lines.findIndex((line, index) => index >= first && line === 'end');
  const body = lines.slice(first, last === -1 ? undefined : last).filter((line) => line !== '');
  return Buffer.concat(body.map(decodeUuLine));
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
