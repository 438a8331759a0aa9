import { decodeText } from './charset.ts';
import { type Entity, readEntity } from './entity.ts';
import { typeOfName } from './file-type.ts';
import { unflow } from './flowed-text.ts';
import { headerOf } from './header-block.ts';
import { charsetOfHtml, htmlToText } from './html-text.ts';
import { type InlineFile, takeUuencoded } from './inline-uuencode.ts';
import { type ParameterizedValue, readParameterized } from './parameters.ts';
import { isPlaceholder } from './placeholder-text.ts';
import { readSignedContent } from './signed-content.ts';
import { decodeTransfer, encodingName } from './transfer-encoding.ts';

/** One piece of what the sender wrote: the same text as plain, as HTML, or both. */
export interface TextPiece {
  readonly plain?: string;
  readonly html?: string;
}

/** What a tree of parts holds: text to read, and files. */
export interface Reading {
  readonly pieces: readonly TextPiece[];
  readonly files: readonly Entity[];
}

const empty: Reading = { pieces: [], files: [] };

export const dispositionOf = (entity: Entity, hint?: string): ParameterizedValue =>
  readParameterized(headerOf(entity.fields, 'content-disposition') ?? '', hint);

const readableTypes = new Set(['text/plain', 'text/html', 'text/enriched', 'text/richtext', 'text/markdown']);

/** A text part is a file when it says so, or when it has a file name and the mail's text came before it. */
const isFile = (entity: Entity, textSeen: boolean): boolean => {
  if (!readableTypes.has(entity.type.value)) return true;
  const { value, parameters } = dispositionOf(entity);
  if (value === 'attachment') return true;
  // Some programs name the text of the mail itself, to be shown inline.
  if (value === 'inline' && !textSeen) return false;
  return 'filename' in parameters || ('name' in entity.type.parameters && textSeen);
};

const chunkLength = 1_000_000;

/** One kind of line end, no zeros, no mark. In chunks: a replacement lists all its matches first. */
const tidyLines = (text: string): string => {
  const chunks: string[] = [];
  let position = text.startsWith('\ufeff') ? 1 : 0;
  while (position < text.length) {
    let end = Math.min(position + chunkLength, text.length);
    if (text[end - 1] === '\r' && end < text.length) end++;
    chunks.push(text.slice(position, end).replace(/\r\n?/g, '\n').replaceAll('\0', ''));
    position = end;
  }
  return chunks.join('');
};

/** Rich text of RFC 1896 is close enough to HTML; its `<param>` is not for reading. */
const enrichedToText = (text: string): string =>
  htmlToText(
    text
      .replace(/<param>[^<]*<\/param>/gi, '')
      .replaceAll('<<', '&lt;')
      .replace(/\n/g, '<br>'),
  );

const readText = (entity: Entity, hint: string | undefined): TextPiece => {
  const { value, parameters } = entity.type;
  const bytes = decodeBody(entity);
  const isHtml = value === 'text/html';
  const charset = parameters.charset ?? (isHtml ? charsetOfHtml(bytes) : undefined);
  const text = tidyLines(decodeText(bytes, charset, hint));
  if (isHtml) return { html: text };
  if (value === 'text/enriched') return { plain: enrichedToText(text) };
  const flowed = parameters.format?.toLowerCase() === 'flowed';
  return { plain: flowed ? unflow(text, parameters.delsp?.toLowerCase() === 'yes') : text };
};

/** Text that was labelled base64 and never encoded: decoding would destroy it. */
const isNeverEncoded = (text: string): boolean => /[^\sA-Za-z0-9+/=]/.test(text) && /\S[ \t]\S/.test(text);

/** A list may add its footer, in the clear, below text that is encoded. */
const footerStart = (body: Buffer): number => {
  const first = body.subarray(0, 4).toString('latin1').search(/\S/);
  const found = [body.indexOf('\r\n\r\n', Math.max(first, 0)), body.indexOf('\n\n', Math.max(first, 0))];
  const start = Math.min(...found.map((at) => (at === -1 ? body.length : at)));
  return isNeverEncoded(body.toString('latin1', start, start + 400)) ? start : body.length;
};

/** The part's bytes without their transfer encoding. */
export const decodeBody = (entity: Entity): Buffer => {
  const encoding = headerOf(entity.fields, 'content-transfer-encoding') ?? '';
  const isBase64Text = entity.type.value.startsWith('text/') && encodingName(encoding).startsWith('base64');
  if (!isBase64Text) return decodeTransfer(entity.body, encoding);
  const end = footerStart(entity.body);
  if (isNeverEncoded(entity.body.toString('latin1', 0, Math.min(400, end)))) return entity.body;
  return Buffer.concat([decodeTransfer(entity.body.subarray(0, end), encoding), entity.body.subarray(end)]);
};

const join = (readings: readonly Reading[]): Reading => ({
  pieces: readings.flatMap(({ pieces }) => pieces),
  files: readings.flatMap(({ files }) => files),
});

const joinTexts = (texts: readonly (string | undefined)[]): string | undefined => {
  const present = texts.filter((text) => text !== undefined && text.trim() !== '');
  return present.length === 0 ? undefined : present.join('\n');
};

/** Further forms of the same text, for programs we are not. */
const otherForms = new Set(['text/x-amp-html', 'text/watch-html']);

/** The parts of multipart/alternative say the same; they become one piece. */
const mergeAlternatives = ({ pieces, files }: Reading): Reading => {
  const plain = joinTexts(pieces.map((piece) => piece.plain));
  const html = joinTexts(pieces.map((piece) => piece.html));
  const piece = { ...(plain === undefined ? {} : { plain }), ...(html === undefined ? {} : { html }) };
  return { pieces: [piece], files: files.filter(({ type }) => !otherForms.has(type.value)) };
};

/** How often a signature around a signature is opened. */
const mostSignatures = 5;

/** The mail inside an opaquely signed part. */
const signedEntity = (entity: Entity, depth: number): Entity | undefined => {
  if (depth >= mostSignatures || !/^application\/(x-)?pkcs7-mime$/.test(entity.type.value)) return undefined;
  const content = readSignedContent(decodeBody(entity));
  return content === undefined ? undefined : readEntity(content);
};

/** A file inside a text, as if it had come as a part of its own. */
const toEntity = ({ name, content }: InlineFile): Entity => ({
  fields: [{ name: 'content-disposition', raw: `attachment; filename="${name.replace(/["\\]/g, '')}"` }],
  type: { value: typeOfName(name), parameters: {} },
  body: content,
  children: [],
});

const withoutInlineFiles = (piece: TextPiece): Reading => {
  const taken = takeUuencoded(piece.plain ?? '');
  if (taken.files.length === 0) return { pieces: [piece], files: [] };
  return { pieces: [{ ...piece, plain: taken.text }], files: taken.files.map(toEntity) };
};

const readChildren = (entity: Entity, hint: string | undefined, depth: number): Reading => {
  const readings: Reading[] = [];
  let textSeen = false;
  for (const child of entity.children) {
    const reading = readEntityText(child, hint, textSeen, depth);
    textSeen ||= reading.pieces.length > 0;
    readings.push(reading);
  }
  return join(readings);
};

const readEntityText = (
  entity: Entity,
  hint: string | undefined,
  textSeen: boolean,
  depth: number,
): Reading => {
  const { value } = entity.type;
  if (entity.children.length > 0) {
    const reading = readChildren(entity, hint, depth);
    return value === 'multipart/alternative' ? mergeAlternatives(reading) : reading;
  }
  if (value.startsWith('multipart/')) {
    // No part was ever begun: whatever stands there is all there is to read.
    const plain = tidyLines(decodeText(entity.body, undefined, hint)).trim();
    const isClosed = /^--\S{1,200}--$/.test(plain);
    return plain === '' || isClosed ? empty : { pieces: [{ plain }], files: [] };
  }
  const signed = signedEntity(entity, depth);
  if (signed !== undefined) return readEntityText(signed, hint, textSeen, depth + 1);
  if (isFile(entity, textSeen)) return { pieces: [], files: [entity] };
  return withoutInlineFiles(readText(entity, hint));
};

/** Separates what is to be read from what is to be kept as files, in the order of the mail. */
export const readBody = (entity: Entity, hint?: string): Reading => readEntityText(entity, hint, false, 0);

/** The readable text of one piece: the plain form where it says anything, else the HTML as text. */
export const textOf = ({ plain, html }: TextPiece): string => {
  const written = (plain ?? '').trimEnd().replace(/^\n+/, '');
  if (html === undefined || (written.trim() !== '' && !isPlaceholder(written, html))) return written;
  return htmlToText(html) || written;
};
