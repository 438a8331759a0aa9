import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../../domain/instant.ts';
import type { OutgoingFile } from '../channel.ts';

/** A mail to be sent. Ids are without angle brackets. */
export interface MailDraft {
  readonly from: { readonly name?: string; readonly address: string };
  readonly to: string;
  readonly replyTo?: string;
  readonly subject: string;
  /** Both forms say the same. */
  readonly text: string;
  readonly html: string;
  readonly files: readonly OutgoingFile[];
  /** Replaced by SES on sending, kept by other servers. */
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  readonly at: Instant;
  /** Written by a machine: says so, and asks machines not to answer (RFC 3834 §5). */
  readonly automatic: boolean;
}

/** What our automatic mail carries in X-Loop, so that it is recognised when it comes back. */
export const loopMark = 'meridian';

const mostReferences = 20;

const automaticHeaders = {
  'Auto-Submitted': 'auto-replied',
  'X-Auto-Response-Suppress': 'All',
  'X-Loop': loopMark,
};

/** Header text on one line: whatever a customer wrote into a subject or name, it cannot begin another header. */
const oneLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();

const bracketed = (id: string): string => `<${oneLine(id).replace(/[<>\s]/g, '')}>`;

/** The first id, which names the thread, and the newest others (RFC 5322 §3.6.4 lets long lists be cut in the middle). */
const threadOf = ({ references, inReplyTo }: MailDraft): readonly string[] => {
  const all = [...new Set([...references, ...(inReplyTo === undefined ? [] : [inReplyTo])])];
  return all.length <= mostReferences ? all : [...all.slice(0, 1), ...all.slice(1 - mostReferences)];
};

const attachmentOf = ({ name, type, content }: OutgoingFile) => ({
  filename: oneLine(name),
  contentType: type,
  contentDisposition: 'attachment' as const,
  content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
});

/** Builds the raw mail. Rejects when the text cannot be encoded, which no string does. */
export const composeMail = async (draft: MailDraft): Promise<Uint8Array> => {
  const references = threadOf(draft).map(bracketed);
  const composer = new MailComposer({
    from: { name: oneLine(draft.from.name ?? ''), address: oneLine(draft.from.address) },
    to: { name: '', address: oneLine(draft.to) },
    ...(draft.replyTo === undefined ? {} : { replyTo: oneLine(draft.replyTo) }),
    subject: oneLine(draft.subject),
    text: draft.text,
    html: draft.html,
    attachments: draft.files.map(attachmentOf),
    messageId: bracketed(draft.messageId),
    ...(draft.inReplyTo === undefined ? {} : { inReplyTo: bracketed(draft.inReplyTo) }),
    ...(references.length === 0 ? {} : { references }),
    date: new Date(draft.at),
    headers: draft.automatic ? automaticHeaders : {},
    // Lines end in CR LF (RFC 5322 §2.3); receivers refuse mail with others since they can smuggle in a second mail.
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
