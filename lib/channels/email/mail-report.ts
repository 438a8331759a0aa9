import { comparableMailId } from '../../domain/mail-id.ts';
import { type MailReport, type MailVerdict, reasonLine } from '../../domain/mail-report.ts';
import { addressesOf, readMessageIds } from './mail-headers.ts';
import { type HeaderField, headerOf, readHeaderBlock } from './mime/header-block.ts';
import { ownIdIn } from './own-message-id.ts';
import type { MailFile, ParsedMail } from './parsed-mail.ts';

/**
 * Bounces and complaints that arrive as mail: delivery status notifications (RFC 3464), feedback reports (RFC 5965), and what
 * older mail systems write instead. What they claim is worth as much as the id of our mail they quote, which only its
 * receivers know.
 */

const mostIds = 8;
const quotedTypes = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
]);

const bufferOf = ({ content }: MailFile): Buffer =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength);

/** Header-like blocks of a part, with blank lines between them. */
const blocksOf = (file: MailFile | undefined): readonly (readonly HeaderField[])[] => {
  if (file === undefined) return [];
  const text = bufferOf(file).toString('latin1').slice(0, 200_000).replaceAll('\r', '');
  return text
    .split(/\n[ \t]*\n/)
    .slice(0, 100)
    .map((block) => Buffer.from(block.trimStart(), 'latin1'))
    .map((bytes) => readHeaderBlock(bytes, 0, bytes.length).fields)
    .filter((fields) => fields.length > 0);
};

/** The header of our mail as the report quotes it. */
const quotedHeader = (mail: ParsedMail): readonly HeaderField[] => {
  const quoted = mail.files.find(({ type }) => quotedTypes.has(type));
  if (quoted === undefined) return [];
  const bytes = bufferOf(quoted);
  return readHeaderBlock(bytes, 0, bytes.length, true).fields;
};

/** Old systems quote the header in the text itself. */
const quotedInText = ({ text }: ParsedMail): readonly string[] =>
  [...text.slice(0, 100_000).matchAll(/^[> \t]{0,8}message-id:[ \t]*<([^<>\s]{3,300})>/gim)].map(
    ([, id = '']) => id,
  );

/** An address of a status field: `rfc822; ana@mail.example`. Looked for where a word begins, so that it stays linear. */
const addressOf = (field: string | undefined): string | undefined =>
  /(?<![^\s<>;,])([^\s<>;,]+@[^\s<>;,]+)/.exec(field?.split(';').slice(-1)[0] ?? '')?.[1]?.toLowerCase();

const enhancedStatus = /\b[245]\.\d{1,3}\.\d{1,3}\b/;

/** Full mailboxes, refused contents and policies (RFC 3463) say nothing against the address. */
const isLasting = (status: string): boolean =>
  /^5\./.test(status) && !/^5\.(2\.[2-4]|3\.|6\.|7\.)/.test(status);

interface Finding {
  readonly verdict: MailVerdict;
  readonly reason: string;
  readonly permanent: boolean;
  readonly recipient?: string | undefined;
}

const byAction: Readonly<Record<string, MailVerdict>> = {
  failed: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'answered',
  expanded: 'answered',
};

const readRecipient = (fields: readonly HeaderField[]): Finding | undefined => {
  const action = headerOf(fields, 'action')?.trim().toLowerCase();
  if (action === undefined) return undefined;
  const status = enhancedStatus.exec(headerOf(fields, 'status') ?? '')?.[0] ?? '';
  const verdict =
    byAction[action.split(/[\s(;]/)[0] ?? ''] ?? (status.startsWith('5') ? 'failed' : 'answered');
  const recipient =
    addressOf(headerOf(fields, 'original-recipient')) ?? addressOf(headerOf(fields, 'final-recipient'));
  const diagnostic = headerOf(fields, 'diagnostic-code')?.replace(/^[a-z0-9-]+\s*;\s*/i, '');
  return { verdict, reason: reasonLine(status, diagnostic), permanent: isLasting(status), recipient };
};

/** The gravest word about any recipient: a mail of ours has one. */
const worstOf = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ verdict }) => verdict === 'failed') ?? findings[0];

const delaySubject =
  /delay|warning|still (being|trying)|verz(ö|oe)ger|retard|retras|atras|ritard|延迟|延遲|遅延|지연/i;

/** A bounce without a status part: its text has to do. */
const readPlainBounce = (mail: ParsedMail, failedRecipient: string | undefined): Finding => {
  const status = enhancedStatus.exec(mail.text.slice(0, 20_000))?.[0] ?? '';
  const isDelay = status.startsWith('4') || (status === '' && delaySubject.test(mail.subject ?? ''));
  return {
    verdict: isDelay ? 'delayed' : 'failed',
    reason: reasonLine(status === '' ? 'a bounce without a status' : status),
    permanent: isLasting(status),
    recipient: failedRecipient,
  };
};

/** Feedback reports also carry what is no complaint: a reader's "not spam", and failed sender checks (RFC 6591). */
const noComplaint = /^(not-spam|auth-failure)$/i;

const readComplaint = (mail: ParsedMail): Finding => {
  const [fields = []] = blocksOf(mail.files.find(({ type }) => type === 'message/feedback-report'));
  const type = headerOf(fields, 'feedback-type')?.trim() ?? 'abuse';
  const verdict = noComplaint.test(type) ? 'answered' : 'complained';
  const recipient = addressOf(headerOf(fields, 'original-rcpt-to'));
  return { verdict, reason: reasonLine(type), permanent: true, recipient };
};

const readBounce = (raw: Uint8Array, mail: ParsedMail): Finding => {
  const status = mail.files.find(({ type }) => /^message\/(global-)?delivery-status$/.test(type));
  const findings = blocksOf(status)
    .map(readRecipient)
    .filter((finding) => finding !== undefined);
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { fields } = readHeaderBlock(bytes, 0, bytes.length, true);
  return worstOf(findings) ?? readPlainBounce(mail, addressOf(headerOf(fields, 'x-failed-recipients')));
};

/** What a mail reports of a mail of ours; `undefined` for every other mail. Never throws and takes linear time. */
export const readMailReport = (raw: Uint8Array, mail: ParsedMail): MailReport | undefined => {
  if (!mail.flags.bounce && !mail.flags.feedback) return undefined;
  const { recipient, ...finding } = mail.flags.feedback ? readComplaint(mail) : readBounce(raw, mail);
  const quoted = quotedHeader(mail);
  const quotedIds = readMessageIds(headerOf(quoted, 'message-id'));
  const answered = [
    ...(mail.inReplyTo === undefined ? [] : [mail.inReplyTo]),
    ...mail.references.toReversed(),
  ];
  const mailIds = [...quotedIds, ...quotedInText(mail), ...answered];
  const ownMessageId = mailIds.map(ownIdIn).find((id) => id !== undefined);
  const replyTo = addressesOf(quoted, 'reply-to').flatMap(({ address }) => address ?? []);
  return {
    ...finding,
    mailIds: [...new Set(mailIds.map(comparableMailId))].slice(0, mostIds),
    quotedAddresses: [...mail.recipients, ...replyTo],
    ...(ownMessageId === undefined ? {} : { ownMessageId }),
    ...(recipient === undefined ? {} : { recipient }),
  };
};
