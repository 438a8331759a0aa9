import { decodeText } from './charset.ts';

/** The MAPI properties Outlook packs into winmail.dat (MS-OXTNEF §2.1.3.4), of which only strings and bytes are kept. */
export type MapiProperties = ReadonlyMap<number, Buffer | string>;

export const mapiIds = {
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  longFileName: 0x3707,
  contentType: 0x370e,
  contentId: 0x3712,
} as const;

const fixedLengths: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const byteString = 0x001e;
const unicodeString = 0x001f;
const severalValues = 0x1000;
const mostProperties = 5_000;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Reads on from where it stands; reading past the end answers zero and stands still at the end. */
class Reader {
  position = 4;
  private readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get ended(): boolean {
    return this.position + 8 > this.bytes.length;
  }

  number16(): number {
    const at = this.position;
    this.position += 2;
    return at + 2 <= this.bytes.length ? this.bytes.readUInt16LE(at) : 0;
  }

  number32(): number {
    const at = this.position;
    this.position += 4;
    return at + 4 <= this.bytes.length ? this.bytes.readUInt32LE(at) : 0;
  }

  take(length: number): Buffer {
    const value = this.bytes.subarray(this.position, this.position + length);
    this.position += padded(length);
    return value;
  }

  /** A property named by its user carries a GUID and a number or a name before its value. */
  skipName(): void {
    this.position += 16;
    const isNumber = this.number32() === 0;
    this.position += isNumber ? 4 : padded(this.number32());
  }
}

const withoutZeros = (text: string): string => text.replaceAll('\0', '');

const readValue = (
  reader: Reader,
  type: number,
  charset: string | undefined,
): Buffer | string | undefined => {
  const fixed = fixedLengths[type & ~severalValues];
  const count = type & severalValues || fixed === undefined ? reader.number32() : 1;
  let first: Buffer | undefined;
  for (let index = 0; index < count && !(reader.ended && first !== undefined); index++) {
    const value = reader.take(fixed ?? reader.number32());
    first ??= value;
  }
  if (first === undefined || fixed !== undefined) return undefined;
  if ((type & ~severalValues) === unicodeString) return withoutZeros(first.toString('utf16le'));
  return (type & ~severalValues) === byteString ? withoutZeros(decodeText(first, charset)) : first;
};

/** Reads the list; what is cut off is left out. Never throws. */
export const readMapiProperties = (bytes: Buffer, charset: string | undefined): MapiProperties => {
  const found = new Map<number, Buffer | string>();
  const reader = new Reader(bytes);
  for (let count = 0; count < mostProperties && !reader.ended; count++) {
    const type = reader.number16();
    const id = reader.number16();
    if (id >= 0x8000) reader.skipName();
    const value = readValue(reader, type, charset);
    if (value !== undefined && !found.has(id)) found.set(id, value);
  }
  return found;
};
