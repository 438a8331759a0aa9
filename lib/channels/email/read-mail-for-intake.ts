import { createHash } from 'node:crypto';
import type { Attachment, ContentType } from '../../domain/message.ts';
import type { InboundItem } from '../channel.ts';
import type { OwnMail } from './automatic-mail.ts';
import { loopMark } from './compose-mail.ts';
import { parseMail } from './parse-mail.ts';
import type { MailFile, ParsedMail } from './parsed-mail.ts';

/** A mail and the item that becomes its message; `item.attachments` and `mail.files` are in the same order. */
export interface MailForIntake {
  readonly mail: ParsedMail;
  readonly item: InboundItem;
}

const extensions: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'message/delivery-status': 'txt',
  'message/feedback-report': 'txt',
  'text/plain': 'txt',
  'text/calendar': 'ics',
  'text/rfc822-headers': 'txt',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'application/ms-tnef': 'dat',
  'application/octet-stream': 'bin',
};

/** The file's own name, or one that tells its place and kind: `attachment-2.pdf`. */
export const fileNameOf = (file: MailFile, index: number): string => {
  if (file.name !== undefined) return file.name;
  const subtype = file.type.split('/')[1]?.replace(/^x-|[^a-z0-9].*$/g, '') ?? '';
  return `attachment-${index + 1}.${extensions[file.type] ?? (subtype || 'bin')}`;
};

const toAttachment = (file: MailFile, index: number): Attachment => ({
  name: fileNameOf(file, index),
  type: file.type,
  bytes: file.bytes,
});

const contentTypeOf = ({ text, files, problem }: ParsedMail): ContentType => {
  if (text !== '') return 'text';
  if (files.length > 0) return files.every(({ type }) => type.startsWith('image/')) ? 'image' : 'file';
  return problem === undefined ? 'text' : 'unsupported';
};

/**
 * Conversations are keyed by where answers go: whoever forges a sender to have the answers sent elsewhere talks about a
 * conversation of their own. Without any address nothing joins.
 */
const peerOf = (answerAddress: string | undefined, messageId: string): string =>
  answerAddress?.toLowerCase() ??
  `unknown-${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}`;

/** Where the sender wants the answer, unless that is ourselves. */
const answerTo = ({ from, replyTo, recipients }: ParsedMail, own: readonly string[]): string | undefined => {
  const ours = new Set([...own, ...recipients].map((address) => address.toLowerCase()));
  const wanted = replyTo.find(({ address }) => address !== undefined && !ours.has(address.toLowerCase()));
  return wanted?.address ?? from?.address;
};

/** Reads a raw mail as one inbound item, with the whole mail beside it. Never throws. */
export const readMailForIntake = (raw: Uint8Array, own: OwnMail): MailForIntake => {
  const mail = parseMail(raw, { loopMark, ...own });
  const { from, sentAt, problem } = mail;
  const to = answerTo(mail, own.addresses);
  const item: InboundItem = {
    kind: 'message',
    dedupe: mail.messageId,
    conversation: peerOf(to, mail.messageId),
    contentType: contentTypeOf(mail),
    text: mail.reply,
    attachments: mail.files.map(toAttachment),
    ...(from?.address === undefined
      ? {}
      : { from: { address: from.address, ...(from.name === undefined ? {} : { name: from.name }) } }),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(to === undefined ? {} : { reply: { to } }),
    ...(problem === undefined ? {} : { because: problem }),
  };
  return { mail, item };
};
