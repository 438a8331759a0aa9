/** Rich text as Outlook compresses it (MS-OXRTFCP): runs of literals and of references into the last 4,096 bytes. */

const initial = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbol' +
    'ArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
);
const windowSize = 4096;
const compressed = 0x75465a4c;
const uncompressed = 0x414c454d;
const headerLength = 16;
const longest = 8_000_000;

const decompress = (bytes: Buffer, size: number): Buffer => {
  const window = Buffer.alloc(windowSize, 0x20);
  initial.copy(window);
  const output = Buffer.alloc(size);
  let written = 0;
  let at = initial.length;
  const put = (byte: number): void => {
    if (written < size) output[written++] = byte;
    window[at] = byte;
    at = (at + 1) % windowSize;
  };
  let position = headerLength;
  while (position < bytes.length && written < size) {
    const control = bytes[position++] ?? 0;
    for (let bit = 0; bit < 8 && position < bytes.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[position++] ?? 0);
        continue;
      }
      const reference = position + 1 < bytes.length ? bytes.readUInt16BE(position) : at << 4;
      position += 2;
      const from = reference >> 4;
      // A reference to where the next byte goes ends the text.
      if (from === at) return output.subarray(0, written);
      for (let index = 0; index < (reference & 15) + 2; index++)
        put(window[(from + index) % windowSize] ?? 0);
    }
  }
  return output.subarray(0, written);
};

/** The rich text inside, or `undefined` when the bytes are something else. Never throws. */
export const decompressRtf = (bytes: Buffer): Buffer | undefined => {
  if (bytes.length < headerLength) return undefined;
  const size = Math.min(bytes.readUInt32LE(4), longest);
  const kind = bytes.readUInt32LE(8);
  if (kind === uncompressed) return bytes.subarray(headerLength, headerLength + size);
  // One reference of two bytes gives at most 17.
  return kind === compressed ? decompress(bytes, Math.min(size, bytes.length * 9)) : undefined;
};
