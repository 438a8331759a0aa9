import type { Conversation } from '../domain/conversation.ts';
import { referenceOf } from '../domain/ids.ts';
import type { InboundMessage } from '../domain/message.ts';
import { pointerIds } from '../domain/thread-pointer.ts';
import type { Store } from './ports.ts';

/** A mail that quotes the reference in its subject finds the case by it, where everything else was cut off. */
export const pointFromReference = async (
  store: Pick<Store, 'insertPointer'>,
  { conversationKey, replyAddress }: Conversation,
  { messageId, receivedAt }: InboundMessage,
  caseId: string,
): Promise<void> => {
  if (replyAddress?.channel !== 'email') return;
  const pointerId = pointerIds.reference(replyAddress.to.toLowerCase(), referenceOf(caseId));
  await store.insertPointer({ pointerId, conversationKey, messageId, at: receivedAt });
};
