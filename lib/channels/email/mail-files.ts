import { calendarText } from './mime/calendar-text.ts';
import { decodeText } from './mime/charset.ts';
import { decodeHeader } from './mime/encoded-word.ts';
import type { Entity } from './mime/entity.ts';
import { typeOfName } from './mime/file-type.ts';
import { headerOf } from './mime/header-block.ts';
import { htmlToText } from './mime/html-text.ts';
import { readParameterized } from './mime/parameters.ts';
import { decodeBody, dispositionOf } from './mime/readable-body.ts';
import { readSignedContent } from './mime/signed-content.ts';
import { readTnef } from './mime/tnef.ts';
import type { MailFile, MailProtection } from './parsed-mail.ts';

/** The last path segment without control characters: a name can neither climb out of a folder nor break a line. */
export const safeFileName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(0, 250);

const fileName = (entity: Entity, hint: string | undefined): string => {
  const fromDisposition = dispositionOf(entity, hint).parameters.filename;
  const type = readParameterized(headerOf(entity.fields, 'content-type') ?? '', hint);
  return safeFileName(fromDisposition ?? type.parameters.name ?? type.parameters.filename ?? '');
};

const readFile = (entity: Entity, hint: string | undefined): MailFile => {
  const name = fileName(entity, hint);
  const content = decodeBody(entity);
  const contentId = /<?([^<>\s]+)>?/.exec(headerOf(entity.fields, 'content-id') ?? '')?.[1];
  const disposition = dispositionOf(entity).value;
  return {
    ...(name === '' ? {} : { name }),
    type: entity.type.value,
    bytes: content.length,
    content,
    inline: disposition === 'inline' || (disposition === '' && contentId !== undefined),
    ...(contentId === undefined ? {} : { contentId: decodeHeader(contentId) }),
  };
};

/** What a part that is no text holds: one file, or the files and the text packed into it. */
export interface Unpacked {
  readonly files: readonly MailFile[];
  /** Read where the mail itself says nothing. */
  readonly text: string;
}

const unpackTnef = (packed: MailFile): Unpacked => {
  const content = readTnef(Buffer.from(packed.content));
  const files = (content?.files ?? []).map(({ name, content: bytes }): MailFile => {
    const safe = safeFileName(name);
    const type = typeOfName(safe);
    return {
      ...(safe === '' ? {} : { name: safe }),
      type,
      bytes: bytes.length,
      content: bytes,
      inline: false,
    };
  });
  const text = content?.text ?? htmlToText(content?.html ?? '');
  // What could not be unpacked stays as it came.
  return files.length === 0 && text.trim() === ''
    ? { files: [packed], text: '' }
    : { files, text: text.trim() };
};

/** Decodes a part that is kept as a file; opens it when it is Outlook's winmail.dat, reads it when it is an invitation. */
export const readFiles = (entity: Entity, hint?: string): Unpacked => {
  const file = readFile(entity, hint);
  if (/ms-tnef$/.test(file.type) || file.name?.toLowerCase() === 'winmail.dat') return unpackTnef(file);
  if (file.type !== 'text/calendar') return { files: [file], text: '' };
  const source = decodeText(Buffer.from(file.content), entity.type.parameters.charset, hint);
  return { files: [file], text: calendarText(source) };
};

const smimeProtection = (entity: Entity): MailProtection | undefined => {
  if (!/^application\/(x-)?pkcs7-mime$/.test(entity.type.value)) return undefined;
  const kind = entity.type.parameters['smime-type']?.toLowerCase() ?? '';
  const signed = kind === 'signed-data' || kind === 'certs-only';
  return signed || readSignedContent(decodeBody(entity)) !== undefined ? 'smime-signed' : 'smime-encrypted';
};

const multipartProtection = ({ type }: Entity): MailProtection | undefined => {
  const protocol = type.parameters.protocol?.toLowerCase() ?? '';
  if (type.value === 'multipart/encrypted')
    return protocol.includes('pkcs7') ? 'smime-encrypted' : 'pgp-encrypted';
  if (type.value !== 'multipart/signed') return undefined;
  return protocol.includes('pgp') ? 'pgp-signed' : 'smime-signed';
};

/** How the mail is protected, by its parts or by PGP armour inside its text. */
export const readProtection = (root: Entity, text: string): MailProtection | undefined => {
  const byType = smimeProtection(root) ?? multipartProtection(root);
  const nested = root.children.map((child) => smimeProtection(child) ?? multipartProtection(child));
  const found = byType ?? nested.find((protection) => protection !== undefined);
  if (found !== undefined) return found;
  if (/^-----BEGIN PGP MESSAGE-----/m.test(text)) return 'pgp-encrypted';
  return /^-----BEGIN PGP SIGNED MESSAGE-----/m.test(text) ? 'pgp-signed' : undefined;
};
