import { type EventMessage, inboundIdOf } from '../domain/event.ts';
import { isOutboundId, parseConversationKey } from '../domain/ids.ts';
import type { InboundMessage, OutboundMessage } from '../domain/message.ts';
import { Conflict } from './conflict.ts';
import type { Store } from './ports.ts';

type TargetStore = Pick<Store, 'loadMessage' | 'loadReference' | 'saveMessage'>;

/** A message we sent, by the id its provider gave it in this inbox. */
export const findSent = async (
  store: Pick<TargetStore, 'loadMessage' | 'loadReference'>,
  { conversationKey }: Pick<EventMessage, 'conversationKey'>,
  providerMessageId: string,
): Promise<OutboundMessage | undefined> => {
  const { channel, inboxId } = parseConversationKey(conversationKey);
  const reference = await store.loadReference(channel, inboxId, providerMessageId);
  const message = reference && (await store.loadMessage(reference));
  return message?.direction === 'out' ? message : undefined;
};

/** The same by our own id, which finds it even if the run that sent it died before it could write down the provider's. */
export const findOwn = async (
  store: Pick<TargetStore, 'loadMessage'>,
  { conversationKey, ownMessageId }: EventMessage,
): Promise<OutboundMessage | undefined> => {
  if (ownMessageId === undefined || !isOutboundId(ownMessageId)) return undefined;
  const message = await store.loadMessage({ conversationKey, messageId: ownMessageId });
  return message?.direction === 'out' ? message : undefined;
};

/** The messages an event is about: the customer's own in this conversation, or ours. */
export const findTargets = async (
  store: TargetStore,
  event: EventMessage,
): Promise<(InboundMessage | OutboundMessage)[]> => {
  const found = await Promise.all(event.targets.map((target) => findTarget(store, event, target)));
  return found.filter((message) => message !== undefined);
};

const findTarget = async (
  store: TargetStore,
  event: EventMessage,
  target: string,
): Promise<InboundMessage | OutboundMessage | undefined> => {
  const { conversationKey } = event;
  const written = await store.loadMessage({ conversationKey, messageId: inboundIdOf(target) });
  return written?.direction === 'in' ? written : findSent(store, event, target);
};

/** Saves a message that changed; one that did not is left alone. */
export const saveChanged = async <T extends InboundMessage | OutboundMessage>(
  store: Pick<TargetStore, 'saveMessage'>,
  before: T,
  after: T,
): Promise<void> => {
  if (after !== before && !(await store.saveMessage(after))) {
    throw new Conflict('the message was written by another run');
  }
};
