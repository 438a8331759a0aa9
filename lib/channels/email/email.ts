import { isAutomatic } from '../../domain/purpose.ts';
import type { Channel, InboxCredentials, Outgoing, SendResult, Transport } from '../channel.ts';
import { htmlBody, type MailContent } from './body/html-body.ts';
import { textBody } from './body/text-body.ts';
import { composeMail, type MailDraft } from './compose-mail.ts';
import { readVerdicts } from './mail-headers.ts';
import { readHeaderBlock } from './mime/header-block.ts';
import { readMailForIntake } from './read-mail-for-intake.ts';
import { signedReplyAddress } from './reply-address.ts';
import { sendFailure } from './send-failure.ts';

/**
 * Mail through SES. A request's body is the raw mail as SES stored it. The inbox's `account` is its address; its secret
 * `replyKey` (one or several, newest first) signs reply addresses.
 */

const newestKey = (value: InboxCredentials['secrets'][string]): string | undefined => {
  const key = typeof value === 'object' ? value[0] : value;
  return typeof key === 'string' && key !== '' ? key : undefined;
};

const contentOf = ({ subject = '', text, language, quoted = [] }: Outgoing['message']): MailContent => ({
  subject,
  text,
  language,
  quoted,
});

const draftOf = (
  { message, to, at, files = [] }: Outgoing,
  inbox: InboxCredentials,
  address: string,
): MailDraft => {
  const { caseId, inReplyTo, references, messageId } = message;
  const key = newestKey(inbox.secrets.replyKey);
  const replyTo =
    caseId === undefined || key === undefined ? undefined : signedReplyAddress(address, caseId, key);
  return {
    from: { address, ...(inbox.displayName === undefined ? {} : { name: inbox.displayName }) },
    to: to.to,
    subject: message.subject ?? '',
    text: textBody(contentOf(message)),
    html: htmlBody(contentOf(message)),
    files,
    messageId: `${messageId}@${address.slice(address.lastIndexOf('@') + 1)}`,
    references: references ?? [],
    at,
    automatic: isAutomatic(message.purpose),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
};

const send = async (
  outgoing: Outgoing,
  inbox: InboxCredentials,
  transport: Transport,
): Promise<SendResult> => {
  const address = inbox.account;
  if (address === undefined) {
    const reason = `Inbox "${inbox.inboxId}" has no mail address to send from; give it one in the configuration.`;
    return { sent: false, problem: 'permanent', reason };
  }
  const raw = await composeMail(draftOf(outgoing, inbox, address));
  if (raw.length > largestMail) {
    const reason = `The mail has ${raw.length} bytes, and SES takes ${largestMail}: send fewer or smaller files.`;
    return { sent: false, problem: 'permanent', reason };
  }
  try {
    const providerMessageId = await transport.sendRawEmail({ from: address, to: outgoing.to.to, raw });
    return { sent: true, providerMessageId };
  } catch (error) {
    return sendFailure(error);
  }
};

/** SES v1 takes 10 MB with all files encoded: https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
const largestMail = 10_000_000;

export const email: Channel<'email'> = {
  name: 'email',
  // Written twice, as text and as HTML, and base64 needs its share.
  limits: { textLength: 1_000_000, carriesFiles: true, repeatableSend: false },

  verify({ body }) {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const { virus } = readVerdicts(readHeaderBlock(bytes, 0, bytes.length, true).fields);
    return virus === 'FAIL'
      ? { verified: false, reason: 'The receiving service found a virus in this mail.' }
      : { verified: true };
  },

  parse({ body }, inbox) {
    const addresses = inbox.account === undefined ? [] : [inbox.account];
    return { items: [readMailForIntake(body, { addresses }).item] };
  },

  send,
};
