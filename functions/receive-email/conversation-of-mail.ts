import type { ParsedMail } from '../../lib/channels/email/parsed-mail.ts';
import { readReplyAddress } from '../../lib/channels/email/reply-address.ts';
import { conversationKey } from '../../lib/domain/ids.ts';
import type { Store } from '../../lib/flows/ports.ts';

export interface MailArrival {
  readonly mail: ParsedMail;
  readonly inboxId: string;
  /** The sender as a conversation names them. */
  readonly peer: string;
  /** Keys that sign reply addresses, newest first. */
  readonly replyKeys: readonly string[];
}

type Reader = Pick<Store, 'loadCase' | 'loadConversation' | 'loadReference'>;

/**
 * The conversation a mail belongs to: the one its signed reply address names, else the one of a mail of ours that it
 * answers, in both cases only if its sender is the one we answer there; otherwise the sender's own with this inbox. Whoever
 * merely got hold of an address or a Message-ID never joins another one's case.
 */
export const conversationOfMail = async (store: Reader, arrival: MailArrival): Promise<string> => {
  const named = (await byReplyAddress(store, arrival)) ?? (await byReferences(store, arrival));
  const own = conversationKey('email', arrival.inboxId, arrival.peer);
  if (named === undefined || named === own) return own;
  const conversation = await store.loadConversation(named);
  return conversation?.replyAddress?.to.toLowerCase() === arrival.peer ? named : own;
};

const byReplyAddress = async (
  store: Reader,
  { mail, replyKeys }: MailArrival,
): Promise<string | undefined> => {
  const caseId = mail.recipients
    .map((address) => readReplyAddress(address, replyKeys))
    .find((found) => found !== undefined);
  return caseId === undefined ? undefined : (await store.loadCase(caseId))?.conversationKey;
};

/** Long threads name many mails; those of ours are the nearest. */
const mostLookedUp = 5;

/** RFC 5322 §3.6.4: In-Reply-To names the mail answered, References its thread, the nearest last. */
const byReferences = async (store: Reader, { mail, inboxId }: MailArrival): Promise<string | undefined> => {
  const nearestFirst = [
    ...(mail.inReplyTo === undefined ? [] : [mail.inReplyTo]),
    ...mail.references.toReversed(),
  ];
  for (const mailId of [...new Set(nearestFirst)].slice(0, mostLookedUp)) {
    const reference = await store.loadReference('email', inboxId, mailId);
    if (reference) return reference.conversationKey;
  }
  return undefined;
};
