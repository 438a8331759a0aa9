import { automaticFlags, type OwnMail } from './automatic-mail.ts';
import { readFiles, readProtection } from './mail-files.ts';
import {
  addressesOf,
  charsetHint,
  derivedMessageId,
  readMessageId,
  readMessageIds,
  readRecipients,
  readSubject,
  readVerdicts,
} from './mail-headers.ts';
import type { MailAddress } from './mime/address-list.ts';
import { decodeText } from './mime/charset.ts';
import { readMailDate } from './mime/date.ts';
import { type Entity, readEntity } from './mime/entity.ts';
import { headerOf, readHeaderBlock } from './mime/header-block.ts';
import { readBody, type TextPiece, textOf } from './mime/readable-body.ts';
import type { MailFile, MailProtection, ParsedMail } from './parsed-mail.ts';
import { withoutPgpArmour } from './pgp-armour.ts';
import type { ReplyContext } from './visible-reply/stretches.ts';
import { visibleReply } from './visible-reply/visible-reply.ts';

const nobody: OwnMail = { addresses: [] };

/** Mail saved by desktop programs comes as UTF-16 or with bare carriage returns; both become plain bytes with line feeds. */
const normalizeBytes = (raw: Uint8Array): Buffer => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const mark = bytes.toString('latin1', 0, 3);
  if (mark.startsWith('\xff\xfe') || mark.startsWith('\xfe\xff'))
    return Buffer.from(decodeText(bytes, 'utf-16'), 'utf8');
  if (mark === '\xef\xbb\xbf') return bytes.subarray(3);
  const oldMac = bytes.includes(0x0d) && !bytes.includes(0x0a);
  return oldMac ? Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1') : bytes;
};

/** The sender with an address, whichever header has one; else whoever From names. */
const senderOf = (root: Entity, hint: string | undefined): MailAddress | undefined => {
  const senders = ['from', 'sender', 'resent-from', 'x-sender', 'return-path'].flatMap((name) =>
    addressesOf(root.fields, name, hint),
  );
  return senders.find(({ address }) => address !== undefined && address !== '') ?? senders[0];
};

/** A mail that says nothing itself but carries another one is read by what it carries. */
const nestedText = (files: readonly MailFile[], depth: number): string => {
  const nested = depth < 3 ? files.find(({ type }) => type === 'message/rfc822') : undefined;
  return nested === undefined ? '' : readMail(nested.content, nobody, depth + 1).text;
};

/** Nobody writes more by hand; of a longer text only this much is searched for quotes. */
const longestReply = 1_000_000;

/** A piece with its text, which for HTML is too dear to be made twice. */
interface ReadPiece {
  readonly text: string;
  readonly html: string | undefined;
}

const readPiece = (piece: TextPiece): ReadPiece => ({ text: textOf(piece), html: piece.html });

const replyOf = (pieces: readonly ReadPiece[], context: ReplyContext): string =>
  pieces
    .map(({ text, html }) => {
      const structure = html !== undefined && html.length <= 4 * longestReply ? html : undefined;
      return visibleReply(withoutPgpArmour(text.slice(0, longestReply)), structure, context);
    })
    .filter((reply) => reply !== '')
    .join('\n\n');

const problemOf = (root: Entity, protection: MailProtection | undefined): string | undefined => {
  if (root.fields.length === 0)
    return root.body.length === 0 ? 'The mail is empty.' : 'The mail has no header.';
  if (protection === 'smime-encrypted')
    return 'Encrypted with S/MIME: only the holder of the key can read it.';
  if (protection === 'pgp-encrypted') return 'Encrypted with PGP: only the holder of the key can read it.';
  return undefined;
};

const readMail = (raw: Uint8Array, own: OwnMail, depth: number): ParsedMail => {
  const root = readEntity(normalizeBytes(raw));
  const { fields } = root;
  const hint = charsetHint(root);
  const body = readBody(root, hint);
  const unpacked = body.files.map((entity) => readFiles(entity, hint));
  const files = unpacked.flatMap((part) => part.files);
  const packed = unpacked.map(({ text }) => ({ text, html: undefined }));
  const shown = body.pieces.map(readPiece).filter((piece) => piece.text.trim() !== '');
  const pieces = shown.length > 0 ? shown : packed.filter(({ text }) => text !== '');
  const text = pieces.length > 0 ? pieces.map((piece) => piece.text).join('\n\n') : nestedText(files, depth);
  const subject = readSubject(fields, hint);
  const from = senderOf(root, hint);
  const messageId = readMessageId(headerOf(fields, 'message-id'));
  const answers = ['in-reply-to', 'references'].some((name) => headerOf(fields, name) !== undefined);
  const protection = readProtection(root, text);
  return {
    messageId: messageId ?? derivedMessageId(raw),
    messageIdDerived: messageId === undefined,
    to: addressesOf(fields, 'to', hint),
    cc: addressesOf(fields, 'cc', hint),
    replyTo: addressesOf(fields, 'reply-to', hint),
    text,
    reply: replyOf(pieces, { answers, ...(subject === undefined ? {} : { subject }) }) || text,
    files,
    flags: automaticFlags({ root, subject: subject ?? '', fromAddress: from?.address ?? '', messageId, own }),
    references: readMessageIds(headerOf(fields, 'references')),
    verdicts: readVerdicts(fields),
    recipients: readRecipients(fields),
    from,
    subject,
    sentAt: readMailDate(headerOf(fields, 'date') ?? ''),
    inReplyTo: readMessageIds(headerOf(fields, 'in-reply-to'))[0],
    protection,
    problem: problemOf(root, protection),
  };
};

/** The header, and the rest as it stands: for a mail no other reading got through. */
const readRoughly = (raw: Uint8Array, own: OwnMail, error: unknown): ParsedMail => {
  const bytes = normalizeBytes(raw);
  const { bodyStart } = readHeaderBlock(bytes, 0, bytes.length, true);
  const text = decodeText(bytes.subarray(bodyStart, bodyStart + longestReply)).trim();
  const reason = error instanceof Error ? error.message : String(error);
  const problem = `Only the header and the raw text could be read: ${reason}`;
  const header = readMail(bytes.subarray(0, bodyStart), own, 0);
  return {
    ...header,
    messageId: header.messageIdDerived ? derivedMessageId(raw) : header.messageId,
    text,
    reply: text,
    problem,
  };
};

/**
 * Reads a raw mail. Never throws and takes linear time; what cannot be read is named in `problem`. `own` is needed for the
 * `loop` flag alone.
 */
export const parseMail = (raw: Uint8Array, own: OwnMail = nobody): ParsedMail => {
  try {
    return readMail(raw, own, 0);
  } catch (error) {
    return readRoughly(raw, own, error);
  }
};
