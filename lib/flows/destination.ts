import { reasonNotToWrite } from '../domain/address-mark.ts';
import type { Configuration, Inbox } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import type { OutboundMessage, ReplyAddress } from '../domain/message.ts';
import { isAutomatic } from '../domain/purpose.ts';
import { refusalToHear } from '../domain/relation.ts';
import { type ReplyWay, replyWayOf } from '../domain/reply-window.ts';
import { markOf } from './mark-address.ts';
import type { Store } from './ports.ts';

export interface DestinationPorts {
  readonly store: Pick<Store, 'loadConversation' | 'loadMark'>;
  readonly configuration: Pick<Configuration, 'inboxes'>;
}

/** Where a message goes, and how it may leave. */
export interface Destination {
  readonly destination: ReplyAddress;
  readonly way: ReplyWay;
  readonly inbox: Inbox | undefined;
  readonly windowEndedAt: Instant;
}

/** The destination is the conversation's, checked against the message; a sentence says why there is none. */
export const destinationOf = async (
  ports: DestinationPorts,
  message: OutboundMessage,
  at: Instant,
): Promise<Destination | string> => {
  const conversation = await ports.store.loadConversation(message.conversationKey);
  if (conversation?.conversationKey !== message.conversationKey) return 'the conversation is gone';
  const { replyAddress: destination, inboxId, replyWindowEndsAt: windowEndedAt = at } = conversation;
  if (destination === undefined) return 'the channel gave no address to answer to';
  const refusal = refusalToHear(conversation);
  if (refusal !== undefined) return refusal;
  // A person may insist on writing; what leaves by itself never goes where it was not wanted or cannot arrive.
  if (isAutomatic(message.purpose)) {
    const marked = reasonNotToWrite(await markOf(ports.store, destination));
    if (marked !== undefined) return marked;
  }
  const inbox = ports.configuration.inboxes.find(({ id }) => id === inboxId);
  const way = replyWayOf(conversation, inbox, at);
  const mayLeave = way === 'free' || message.purpose === 'reply' || message.purpose === 'invitation';
  return way === 'closed' || !mayLeave
    ? 'the channel closed its window for free replies'
    : { destination, way, inbox, windowEndedAt };
};

/**
 * Lets reports and echoes of the provider find the message. Written before the message is settled: afterwards nobody would
 * come back to write it.
 */
export const refer = async (
  store: Pick<Store, 'insertReference'>,
  { conversationKey, messageId, sentAt }: OutboundMessage,
  { channel, inboxId }: ReplyAddress,
  providerMessageId: string,
): Promise<void> => {
  if (providerMessageId === '') return;
  await store.insertReference({ channel, inboxId, providerMessageId, conversationKey, messageId, sentAt });
};
