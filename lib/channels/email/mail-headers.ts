import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { type MailAddress, readAddressList } from './mime/address-list.ts';
import { guessCharset } from './mime/charset-guess.ts';
import { charsetOfWords, decodeHeader } from './mime/encoded-word.ts';
import type { Entity } from './mime/entity.ts';
import { type HeaderField, headerOf, headersOf } from './mime/header-block.ts';
import { decodeBody } from './mime/readable-body.ts';
import type { MailVerdicts } from './parsed-mail.ts';

/** What the header of a mail says, beyond what RFC 5322 calls structured text. */

/** Ids are told apart by their brackets; a mail without brackets has them separated by blanks. */
export const readMessageIds = (raw: string | undefined): readonly string[] => {
  if (raw === undefined) return [];
  const bracketed = [...raw.matchAll(/<([^<>]{1,1000})>/g)].map((match) =>
    (match[1] ?? '').replace(/\s+/g, ''),
  );
  const ids = bracketed.length > 0 ? bracketed : raw.split(/[\s,<>]+/).filter((word) => word.includes('@'));
  return ids.filter((id) => id !== '');
};

/** The mail's own id. A single word counts even without brackets and `@`, as some programs write it. */
export const readMessageId = (raw: string | undefined): string | undefined =>
  readMessageIds(raw)[0] ?? (/^[^\s<>]{3,}$/.test(raw ?? '') ? raw : undefined);

/** A stable id for a mail that has none: the same bytes always give the same id. */
export const derivedMessageId = (raw: Uint8Array): string =>
  `sha256-${createHash('sha256').update(raw).digest('hex')}@meridian.invalid`;

/** Every address of all headers of that name. */
export const addressesOf = (
  fields: readonly HeaderField[],
  name: string,
  hint?: string,
): readonly MailAddress[] => headersOf(fields, name).flatMap((raw) => readAddressList(raw, hint));

const serviceFields = /^(return-path|received|received-spf|authentication-results|dkim-filter|x-ses-.*)$/;

/**
 * The fields the receiving service put on top: nothing below the second Received, or below the first field the service does
 * not write, was added by it, and a sender can forge whatever is there.
 */
export const serviceBlock = (fields: readonly HeaderField[]): readonly HeaderField[] => {
  let received = 0;
  const end = fields.findIndex(({ name }) => {
    if (name === 'received') received++;
    return received > 1 || !serviceFields.test(name);
  });
  return end === -1 ? fields : fields.slice(0, end);
};

const verdictOf = (fields: readonly HeaderField[], name: string): string | undefined =>
  headerOf(fields, name)?.trim().toUpperCase();

/** Spam and virus verdicts of the receiving service only. */
export const readVerdicts = (fields: readonly HeaderField[]): MailVerdicts => {
  const block = serviceBlock(fields);
  const spam = verdictOf(block, 'x-ses-spam-verdict');
  const virus = verdictOf(block, 'x-ses-virus-verdict');
  return { ...(spam === undefined ? {} : { spam }), ...(virus === undefined ? {} : { virus }) };
};

const envelopeFields = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to'];

/** For whom the mail was delivered: the newest `Received … for`, then what forwarders noted, then To and Cc. */
export const readRecipients = (fields: readonly HeaderField[]): readonly string[] => {
  const received = headersOf(fields, 'received').map(
    (raw) => /\sfor\s+<?([^\s<>;]+@[^\s<>;]+)>?/i.exec(raw)?.[1],
  );
  const listed = [...envelopeFields, 'to', 'cc'].flatMap((name) => addressesOf(fields, name));
  const all = [...received, ...listed.map(({ address }) => address)];
  return [...new Set(all.filter((address) => address !== undefined).map((address) => address.toLowerCase()))];
};

const plainCharsets = /^(us-ascii|ascii|utf-?8|unknown.*)?$/i;

const textParts = (entity: Entity): readonly Entity[] =>
  entity.children.length > 0
    ? entity.children.flatMap(textParts)
    : [entity].filter(({ type }) => type.value.startsWith('text/'));

/** What the charset of an unlabelled text seems to be; a body tells more than a subject. */
const guessOfBody = (parts: readonly Entity[]): string | undefined => {
  const unlabelled = parts.find(({ type }) => plainCharsets.test(type.parameters.charset ?? ''));
  if (unlabelled === undefined) return undefined;
  const bytes = decodeBody(unlabelled);
  return isUtf8(bytes) ? undefined : guessCharset(bytes);
};

/** A charset the mail names somewhere, or its body seems to have: the best guess for text in it that names none. */
export const charsetHint = (root: Entity): string | undefined => {
  const parts = textParts(root);
  const words = ['subject', 'from', 'to'].map((name) => charsetOfWords(headerOf(root.fields, name) ?? ''));
  const named = [...parts.map(({ type }) => type.parameters.charset), ...words];
  return named.find((charset) => charset !== undefined && !plainCharsets.test(charset)) ?? guessOfBody(parts);
};

/** The decoded subject on one line. */
export const readSubject = (fields: readonly HeaderField[], hint?: string): string | undefined => {
  const raw = headerOf(fields, 'subject');
  return raw === undefined
    ? undefined
    : decodeHeader(raw, hint)
        .replace(/[\r\n\t]+/g, ' ')
        .trim();
};
