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

type Reader = Pick<Store, 'loadCase' | 'loadConversation'>;

/**
 * The conversation a mail belongs to: the one its signed reply address names, if its sender is the one we answer there;
 * otherwise the sender's own with this inbox. Whoever merely got hold of an address never joins another one's case.
 */
export const conversationOfMail = async (store: Reader, arrival: MailArrival): Promise<string> => {
  const own = conversationKey('email', arrival.inboxId, arrival.peer);
  const caseId = arrival.mail.recipients
    .map((address) => readReplyAddress(address, arrival.replyKeys))
    .find((found) => found !== undefined);
  const supportCase = caseId === undefined ? undefined : await store.loadCase(caseId);
  if (supportCase === undefined) return own;
  const conversation = await store.loadConversation(supportCase.conversationKey);
  const isSender = conversation?.replyAddress?.to.toLowerCase() === arrival.peer;
  return isSender ? supportCase.conversationKey : own;
};
