import { contactAddress, contactIdOf } from '../domain/contact.ts';
import type { Conversation } from '../domain/conversation.ts';
import { parseConversationKey, storableId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { InboundMessage } from '../domain/message.ts';
import { Conflict } from './conflict.ts';
import type { Store } from './ports.ts';

type AliasStore = Pick<Store, 'loadAlias' | 'insertAlias'>;

/** The addresses that the message proves to be its sender's: the one it came from, then those the provider names beside it. */
const provedAddresses = ({ conversationKey, alsoKnownAs = [] }: InboundMessage): readonly string[] => {
  const { channel, inboxId, peer } = parseConversationKey(conversationKey);
  const others = alsoKnownAs.map((other) => contactAddress(channel, inboxId, storableId(other)));
  return [contactAddress(channel, inboxId, peer), ...others];
};

/**
 * The contact that a new conversation belongs to: whoever is known under one of its proved addresses, else somebody new. Names
 * and look-alikes prove nothing, and neither does an address typed into a form or one that its mail could not prove.
 */
export const identifyContact = async (
  store: AliasStore,
  message: InboundMessage,
  typedContactId: string,
): Promise<string> => {
  const { channel } = parseConversationKey(message.conversationKey);
  if (channel === 'form') return typedContactId;
  if (message.unverifiedSender) return contactIdOf(`unverified ${message.conversationKey}`);
  const addresses = provedAddresses(message);
  const aliases = await Promise.all(addresses.map((address) => store.loadAlias(address)));
  const contactId =
    aliases.find((alias) => alias !== undefined)?.contactId ?? contactIdOf(addresses[0] ?? '');
  const unknown = addresses.filter((_address, index) => aliases[index] === undefined);
  // The conversation's own address comes last: until then a repeated run still lets the others decide.
  for (const address of unknown.reverse()) {
    const isFirst = await store.insertAlias({ address, contactId, provedAt: message.receivedAt });
    if (!isFirst) throw new Conflict('the address was given to a contact by another run');
  }
  return contactId;
};

/** Keeps the addresses that became known since; one that is another contact's already stays there. */
export const keepNewAddresses = async (
  store: AliasStore,
  before: Conversation,
  { channel, inboxId, contactId, alsoKnownAs = [] }: Conversation,
  provedAt: Instant,
): Promise<void> => {
  const unknown = alsoKnownAs.filter((peer) => !before.alsoKnownAs?.includes(peer));
  for (const peer of unknown) {
    const address = contactAddress(channel, inboxId, storableId(peer));
    await store.insertAlias({ address, contactId, provedAt });
  }
};
