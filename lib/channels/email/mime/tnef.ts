import { decodeText } from './charset.ts';

/**
 * Outlook's winmail.dat (MS-OXTNEF): the files inside it, and the plain text where it carries one. No library on npm is kept
 * well enough to rely on; the format is a flat list of attributes, of which few matter here.
 */

export interface TnefFile {
  readonly name: string;
  readonly content: Buffer;
}

export interface TnefContent {
  readonly text: string | undefined;
  readonly files: readonly TnefFile[];
}

const signature = 0x223e9f78;
const headerLength = 6;
const mostAttributes = 10_000;

const attributeIds = {
  body: 0x800c,
  codepage: 0x9007,
  renderData: 0x9002,
  title: 0x8010,
  data: 0x800f,
  properties: 0x9005,
};
const longFileName = 0x3707;

interface Attribute {
  readonly id: number;
  readonly value: Buffer;
}

/** Level (1 byte), id (4), length (4), value, checksum (2); all little-endian. A cut-off attribute ends the list. */
const readAttributes = (bytes: Buffer): readonly Attribute[] => {
  const attributes: Attribute[] = [];
  let position = headerLength;
  while (position + 9 <= bytes.length && attributes.length < mostAttributes) {
    const id = bytes.readUInt32LE(position + 1) & 0xffff;
    const start = position + 9;
    const end = start + bytes.readUInt32LE(position + 5);
    if (end > bytes.length) break;
    attributes.push({ id, value: bytes.subarray(start, end) });
    position = end + 2;
  }
  return attributes;
};

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
const unicodeString = 0x001f;
const byteString = 0x001e;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The attachment's long file name among its MAPI properties, if it can be reached: an unknown type ends the search. */
const longNameOf = (bytes: Buffer): string | undefined => {
  let position = 4;
  while (position + 8 <= bytes.length) {
    const type = bytes.readUInt16LE(position);
    const id = bytes.readUInt16LE(position + 2);
    position += 4;
    if (id >= 0x8000) return undefined;
    const fixed = fixedLengths[type];
    if (fixed !== undefined) {
      position += fixed;
      continue;
    }
    if (bytes.readUInt32LE(position) !== 1 || position + 8 > bytes.length) return undefined;
    const length = bytes.readUInt32LE(position + 4);
    const value = bytes.subarray(position + 8, position + 8 + length);
    if (id === longFileName && type === unicodeString) return value.toString('utf16le').replaceAll('\0', '');
    if (id === longFileName && type === byteString) return decodeText(value).replaceAll('\0', '');
    position += 8 + padded(length);
  }
  return undefined;
};

/** Text up to its terminating zero. */
const terminated = (value: Buffer, charset: string | undefined): string => {
  const end = value.indexOf(0);
  return decodeText(end === -1 ? value : value.subarray(0, end), charset);
};

const codepageOf = (attributes: readonly Attribute[]): string | undefined => {
  const value = attributes.find(({ id }) => id === attributeIds.codepage)?.value;
  return value === undefined || value.length < 4 ? undefined : `cp${value.readUInt32LE(0)}`;
};

/** Every `renderData` begins the next file. */
const readFiles = (attributes: readonly Attribute[], charset: string | undefined): readonly TnefFile[] => {
  const files: { name: string; content: Buffer }[] = [];
  for (const { id, value } of attributes) {
    if (id === attributeIds.renderData) files.push({ name: '', content: Buffer.alloc(0) });
    const file = files.at(-1);
    if (file === undefined) continue;
    if (id === attributeIds.title) file.name ||= terminated(value, charset);
    if (id === attributeIds.data) file.content = value;
    if (id === attributeIds.properties) file.name = longNameOf(value) ?? file.name;
  }
  return files.filter(({ content }) => content.length > 0);
};

/** Unpacks winmail.dat; `undefined` when the bytes are something else. Never throws. */
export const readTnef = (bytes: Buffer): TnefContent | undefined => {
  if (bytes.length < headerLength || bytes.readUInt32LE(0) !== signature) return undefined;
  const attributes = readAttributes(bytes);
  const charset = codepageOf(attributes);
  const body = attributes.find(({ id }) => id === attributeIds.body)?.value;
  return {
    text: body === undefined ? undefined : terminated(body, charset).replace(/\r\n?/g, '\n'),
    files: readFiles(attributes, charset),
  };
};
