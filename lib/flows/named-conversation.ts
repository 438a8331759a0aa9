import { caseIdOf, parseConversationKey } from '../domain/ids.ts';
import { comparableMailId } from '../domain/mail-id.ts';
import { quotedReference } from '../domain/mail-subject.ts';
import type { MessageKey } from '../domain/message.ts';
import { pointerIds } from '../domain/thread-pointer.ts';
import type { Store } from './ports.ts';
import type { ArrivedMail } from './thread-mail.ts';

export type ThreadReader = Pick<
  Store,
  'loadCase' | 'loadConversation' | 'loadMessage' | 'loadReference' | 'loadPointer'
>;

/** The conversation that a mail names by itself, and its case. */
export interface NamedConversation {
  readonly conversationKey: string;
  readonly relatedCaseId?: string;
}

/** By the signed reply address, the mails it answers, or the reference in its subject; the first that leads somewhere. */
export const namedConversation = async (
  store: ThreadReader,
  mail: ArrivedMail,
): Promise<NamedConversation | undefined> =>
  (await byReplyAddress(store, mail)) ?? (await byAnswered(store, mail)) ?? (await byReference(store, mail));

const byReplyAddress = async (
  store: ThreadReader,
  { namedCaseId }: ArrivedMail,
): Promise<NamedConversation | undefined> => {
  const supportCase = namedCaseId === undefined ? undefined : await store.loadCase(namedCaseId);
  return supportCase && { conversationKey: supportCase.conversationKey, relatedCaseId: supportCase.caseId };
};

/** Long threads name many mails; those of ours are the nearest. */
const mostLookedUp = 8;

/** RFC 5322 §3.6.4: In-Reply-To names the mail answered, References its thread, the nearest last. */
const byAnswered = async (
  store: ThreadReader,
  { answered, mailboxIds }: ArrivedMail,
): Promise<NamedConversation | undefined> => {
  for (const mailId of [...new Set(answered)].slice(0, mostLookedUp)) {
    const [received, ...sent] = await Promise.all([
      store.loadPointer(pointerIds.mail(comparableMailId(mailId))),
      ...mailboxIds.map((inboxId) => store.loadReference('email', inboxId, mailId)),
    ]);
    const key = sent.find((reference) => reference !== undefined) ?? received;
    if (key) return withCase(store, key);
  }
  return undefined;
};

/** Anybody may type a reference, so it counts only for the sender whose case it is. */
const byReference = async (
  store: ThreadReader,
  { peer, subject }: ArrivedMail,
): Promise<NamedConversation | undefined> => {
  const reference = quotedReference(subject);
  const key = reference && (await store.loadPointer(pointerIds.reference(peer, reference)));
  return key ? withCase(store, key) : undefined;
};

/** A conversation that nobody has routed yet will open the case of the message that is pointed to. */
const withCase = async (
  store: ThreadReader,
  { conversationKey, messageId }: MessageKey,
): Promise<NamedConversation> => {
  const conversation = await store.loadConversation(conversationKey);
  return {
    conversationKey,
    relatedCaseId: conversation?.currentCaseId ?? caseIdOf(conversationKey, messageId),
  };
};

/**
 * Whether the sender is the one whose conversation it is: the answer would go where its answers go, and the mail comes from
 * there or from whoever began it. Being in copy of earlier mails is no proof: copies are named by whoever wrote them.
 */
export const writesIn = async (
  store: ThreadReader,
  conversationKey: string,
  { peer, from }: Pick<ArrivedMail, 'peer' | 'from'>,
): Promise<boolean> => {
  const conversation = await store.loadConversation(conversationKey);
  const customer = conversation?.replyAddress?.to ?? parseConversationKey(conversationKey).peer;
  if (customer.toLowerCase() !== peer) return false;
  if (from === undefined || from === peer) return true;
  const messageId = conversation?.openingMessageId;
  const opening = messageId && (await store.loadMessage({ conversationKey, messageId }));
  return opening ? opening.direction === 'in' && opening.from?.address.toLowerCase() === from : false;
};
