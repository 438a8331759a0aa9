import { decodeText } from './charset.ts';
import { decompressRtf } from './compressed-rtf.ts';
import { type MapiProperties, mapiIds, readMapiProperties } from './mapi-properties.ts';
import { readRtf } from './rtf-text.ts';

/**
 * Outlook's winmail.dat (MS-OXTNEF): the files inside it, and the plain text where it carries one. No library on npm is kept
 * well enough to rely on; the format is a flat list of attributes, of which few matter here.
 */

export interface TnefFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What it says: plain text, or HTML where the mail had nothing else. */
export interface TnefContent {
  readonly text: string | undefined;
  readonly html: string | undefined;
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
  mailProperties: 0x9003,
};

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
    if (id === attributeIds.properties) {
      const name = readMapiProperties(value, charset).get(mapiIds.longFileName);
      if (typeof name === 'string' && name !== '') file.name = name;
    }
  }
  return files.filter(({ content }) => content.length > 0);
};

const textIn = (properties: MapiProperties, id: number, charset: string | undefined): string | undefined => {
  const value = properties.get(id);
  const text = Buffer.isBuffer(value) ? decodeText(value, charset) : value;
  return text === undefined || text.trim() === '' ? undefined : text;
};

type Body = Pick<TnefContent, 'text' | 'html'>;

const richBody = (properties: MapiProperties): Body => {
  const value = properties.get(mapiIds.compressedRtf);
  const rtf = Buffer.isBuffer(value) ? decompressRtf(value) : undefined;
  const content = rtf === undefined ? undefined : readRtf(rtf);
  return content?.kind === 'html'
    ? { text: undefined, html: content.text }
    : { text: content?.text, html: undefined };
};

/** Plain text where there is any, else HTML, else what the rich text says. */
const bodyOf = (attributes: readonly Attribute[], charset: string | undefined): Body => {
  const body = attributes.find(({ id }) => id === attributeIds.body)?.value;
  const plain = body === undefined ? '' : terminated(body, charset);
  const list = attributes.find(({ id }) => id === attributeIds.mailProperties)?.value;
  const properties = readMapiProperties(list ?? Buffer.alloc(0), charset);
  const text = plain.trim() === '' ? textIn(properties, mapiIds.body, charset) : plain;
  if (text !== undefined) return { text: text.replace(/\r\n?/g, '\n'), html: undefined };
  const html = textIn(properties, mapiIds.html, charset);
  return html === undefined ? richBody(properties) : { text: undefined, html };
};

/** Unpacks winmail.dat; `undefined` when the bytes are something else. Never throws. */
export const readTnef = (bytes: Buffer): TnefContent | undefined => {
  if (bytes.length < headerLength || bytes.readUInt32LE(0) !== signature) return undefined;
  const attributes = readAttributes(bytes);
  const charset = codepageOf(attributes);
  return { ...bodyOf(attributes, charset), files: readFiles(attributes, charset) };
};
