import { Busboy } from '@fastify/busboy';
import { sha256Hex } from '../hmac.ts';

/** A file that came inside a form. */
export interface PostedFile {
  /** The sender's name for it, without any path. */
  readonly name: string;
  /** The type the sender claims. */
  readonly type: string;
  readonly content: Uint8Array;
  /** Of the content, lower-case hexadecimal. */
  readonly sha256: string;
}

export interface MultipartForm {
  /** A field that came several times has all its values. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly files: readonly PostedFile[];
}

/** More parts than any form has: whoever sends them wants to keep us busy. */
const limits = {
  fields: 50,
  fieldSize: 64 * 1024,
  fieldNameSize: 100,
  files: 20,
  parts: 70,
  headerPairs: 20,
};

/** Browsers send an unused file input as a file without a name and content (RFC 7578 §4.2). */
const isUnused = ({ name, content }: PostedFile): boolean => name === '' && content.byteLength === 0;

const fileName = (name: string | undefined): string =>
  (name ?? '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')
    .slice(0, 200)
    .toWellFormed();

type Part = { readonly field: readonly [name: string, value: string] } | { readonly file: PostedFile };

const collect = (parts: readonly Part[]): MultipartForm => {
  const fields = new Map<string, string | readonly string[]>();
  for (const part of parts) {
    if (!('field' in part)) continue;
    const [name, value] = part.field;
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [before, value].flat());
  }
  const files = parts.flatMap((part) => ('file' in part ? [part.file] : []));
  return { fields: Object.fromEntries(fields), files: files.filter((file) => !isUnused(file)) };
};

/** Reads a whole `multipart/form-data` body (RFC 7578). @throws Error saying in what way it is broken or too large. */
export const readMultipart = (body: Uint8Array, contentType: string): Promise<MultipartForm> =>
  new Promise((resolve, reject) => {
    const parser = new Busboy({ headers: { 'content-type': contentType }, limits });
    const parts: Part[] = [];
    const refuse = (what: string) => () => reject(new Error(`the form has too many ${what}`));
    parser.on('field', (name, value, nameCut, valueCut) => {
      if (nameCut || valueCut) reject(new Error('a field of the form is too long'));
      else if (name !== '__proto__') parts.push({ field: [name, value] });
    });
    parser.on('file', (_field, stream, name, _encoding, type) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => {
        const content = Buffer.concat(chunks);
        parts.push({ file: { name: fileName(name), type, content, sha256: sha256Hex(content) } });
      });
    });
    parser.on('fieldsLimit', refuse('fields'));
    parser.on('filesLimit', refuse('files'));
    parser.on('partsLimit', refuse('parts'));
    parser.on('error', (error) => reject(error instanceof Error ? error : new Error('the form is broken')));
    parser.on('finish', () => resolve(collect(parts)));
    parser.end(Buffer.from(body));
  });
