import { email } from '../../lib/channels/email/email.ts';
import { inboxesOfMail } from '../../lib/channels/email/inbox-of-mail.ts';
import { filesAreSafe, quarantineReason } from '../../lib/channels/email/quarantine-reason.ts';
import { type MailForIntake, readMailForIntake } from '../../lib/channels/email/read-mail-for-intake.ts';
import { senderAuthentication } from '../../lib/channels/email/sender-authentication.ts';
import { inboundMessage } from '../../lib/channels/inbound-message.ts';
import type { Configuration, Inbox } from '../../lib/domain/configuration.ts';
import { attachmentFolder, deriveId } from '../../lib/domain/ids.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import { mailAddresses } from '../../lib/domain/mail-addresses.ts';
import type { Attachment, InboundMessage } from '../../lib/domain/message.ts';
import type { QuarantineReason } from '../../lib/domain/quarantined-mail.ts';
import { type Accepted, type AcceptPorts, acceptMessages } from '../../lib/flows/accept-messages.ts';
import { noteRecipients } from '../../lib/flows/note-recipients.ts';
import type { ObjectStore, Store } from '../../lib/flows/ports.ts';
import { threadMail } from '../../lib/flows/thread-mail.ts';
import { acceptReport } from './accept-report.ts';
import { arrivedMail } from './arrived-mail.ts';
import { type HeldMail, holdMail } from './hold-mail.ts';

export interface ReceiveEmailPorts extends AcceptPorts {
  readonly store: Store;
  readonly objects: ObjectStore;
  readonly configuration: Pick<Configuration, 'inboxes'>;
  readonly replyKeys: (at: Instant) => Promise<readonly string[]>;
}

export interface ReceivedMail extends Accepted {
  /** Absent when the mail was held before it was read. */
  readonly inboxId?: string;
  /** accepted = stored + duplicates + quarantined. */
  readonly quarantined: number;
  /** 1 when the sender writes faster than people do. */
  readonly floods: number;
  readonly because?: QuarantineReason;
}

/**
 * Takes one raw mail from the bucket to the inbound queue. The raw mail stays where it is and the message names it, so that
 * even what could not be read is on the case. What the receiving service warns of is held for a supervisor; once released it
 * comes in as any other mail, without its files where they may be harmful.
 */
export const receiveEmail = async (
  ports: ReceiveEmailPorts,
  rawKey: string,
  receivedAt: Instant,
  { released = false }: { readonly released?: boolean } = {},
): Promise<ReceivedMail> => {
  const raw = await ports.objects.get(rawKey);
  if (raw === undefined) throw new Error(`mail ${rawKey} is not in the bucket`);
  // Before anything of it is read: a file with a virus is nothing to unpack.
  const reason = quarantineReason(raw);
  if (reason !== undefined && !released) return hold(ports, { raw, rawKey, reason, receivedAt });
  const read = readMailForIntake(raw, { addresses: mailAddresses(ports.configuration) });
  const inboxes = inboxesOfMail(read.mail, ports.configuration.inboxes);
  const [inbox] = inboxes;
  if (inbox === undefined) throw new Error('no inbox of channel "email" is configured; add one and deploy');
  const isSafe = filesAreSafe(reason);
  const unthreaded = messageOf(read, { inboxes, receivedAt, raw, ...(isSafe ? { rawKey } : {}) });
  const message = await threaded(ports, read, unthreaded, inbox.id);
  const attachments = isSafe ? await storeFiles(ports.objects, read, message) : withheld(read);
  await acceptReport(ports, { raw, mail: read.mail, message });
  const books = await acceptMessages(ports, [{ ...message, attachments }]);
  if (books.duplicates > 0) await noteRecipients(ports.store, message);
  return { inboxId: inbox.id, quarantined: 0, floods: message.flags?.flood ? 1 : 0, ...books };
};

const hold = async (ports: ReceiveEmailPorts, held: HeldMail): Promise<ReceivedMail> => {
  const isNew = await holdMail(ports, held);
  const books = { accepted: 1, stored: 0, duplicates: isNew ? 0 : 1, quarantined: isNew ? 1 : 0, floods: 0 };
  return { ...books, because: held.reason };
};

const longestFullText = 60_000;

const messageOf = (
  { mail, item }: MailForIntake,
  facts: { inboxes: readonly Inbox[]; rawKey?: string; raw: Uint8Array; receivedAt: Instant },
): InboundMessage => {
  const { inboxes, rawKey, raw, receivedAt } = facts;
  const isForged = senderAuthentication(raw) === 'failed';
  const inboxId = inboxes[0]?.id ?? '';
  return {
    ...inboundMessage(item, { channel: email, inboxId, receivedAt }),
    // Some programs give every mail the same Message-ID; with the text in the key none is taken for another.
    messageId: `in-${deriveId(['mail', mail.messageId, mail.subject ?? '', mail.text])}`,
    ...(rawKey === undefined ? {} : { rawKey }),
    // Whoever's address was forged must not be written to.
    flags: { ...mail.flags, suppressAck: mail.flags.suppressAck || isForged },
    ...(isForged ? { unverifiedSender: true } : {}),
    threading: { mailId: mail.messageId, references: mail.references },
    recipients: inboxes.flatMap(({ address }) => address ?? []),
    ...(mail.subject === undefined ? {} : { subject: mail.subject }),
    ...(mail.text === mail.reply ? {} : { fullText: mail.text.slice(0, longestFullText) }),
  };
};

const threaded = async (
  ports: ReceiveEmailPorts,
  read: MailForIntake,
  message: InboundMessage,
  inboxId: string,
): Promise<InboundMessage> => {
  const replyKeys = await ports.replyKeys(message.receivedAt);
  const mailboxIds = ports.configuration.inboxes.filter(isMailbox).map(({ id }) => id);
  const arrived = arrivedMail(read, message, { inboxId, mailboxIds, replyKeys });
  const { conversationKey, relatedCaseId, flood } = await threadMail(ports.store, arrived);
  return {
    ...message,
    conversationKey,
    ...(relatedCaseId === undefined ? {} : { relatedCaseId }),
    ...(flood && message.flags ? { flags: { ...message.flags, flood } } : {}),
  };
};

const isMailbox = ({ channel }: Inbox): boolean => channel === 'email';

const storeFiles = (
  objects: ObjectStore,
  { mail, item }: MailForIntake,
  message: InboundMessage,
): Promise<readonly Attachment[]> =>
  Promise.all(
    item.attachments.map(async (attachment, index) => {
      const content = mail.files[index]?.content;
      if (content === undefined) return attachment;
      const objectKey = `${attachmentFolder(message)}/${index}`;
      await objects.put(objectKey, content, attachment.type);
      return { ...attachment, objectKey };
    }),
  );

/** Nobody can open what is not stored, neither alone nor in the raw mail. */
const withheld = ({ item }: MailForIntake): readonly Attachment[] =>
  item.attachments.map((attachment) => ({
    ...attachment,
    problem: 'not handed out: a virus was found in this mail, or it could not be scanned',
  }));
