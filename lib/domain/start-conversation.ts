import type { Classification } from './classification.ts';
import type { Inbox } from './configuration.ts';
import { type Contact, contactAddress, contactIdOf } from './contact.ts';
import type { Conversation } from './conversation.ts';
import { parseConversationKey } from './ids.ts';
import type { InboundMessage } from './message.ts';
import { habitOf, type WrittenIn, writtenFirst, writtenOn } from './preferred-language.ts';
import { heardFrom } from './relation.ts';
import { type ChannelName, channelNames } from './vocabulary.ts';

const isChannelName = (name: string): name is ChannelName => channelNames.some((known) => known === name);

const channelOf = (conversationKey: string): ChannelName => {
  const { channel } = parseConversationKey(conversationKey);
  if (!isChannelName(channel)) throw new Error(`conversation ${conversationKey} names no known channel`);
  return channel;
};

/** What is assumed of people who write to an inbox that has since left the configuration. */
const noInbox: Pick<Inbox, 'language' | 'timeZone' | 'segment'> = {
  language: 'en',
  timeZone: 'UTC',
  segment: 'consumer',
};

/** The language of a message as its classifier read it. */
export type ReadLanguage = Pick<Classification, 'language' | 'languageConfidence'>;

const writtenIn = (
  { messageId }: InboundMessage,
  { language, languageConfidence: confidence }: ReadLanguage,
): WrittenIn => ({ messageId, language, confidence });

/** The conversation a first message begins; not yet stored (version 0). */
export const startConversation = (
  message: InboundMessage,
  inbox: Pick<Inbox, 'language' | 'timeZone' | 'segment'> = noInbox,
  read: ReadLanguage,
): Conversation => {
  const { inboxId, peer } = parseConversationKey(message.conversationKey);
  return {
    conversationKey: message.conversationKey,
    channel: channelOf(message.conversationKey),
    inboxId,
    peer,
    contactId: contactIdOf(addressOf(message)),
    ...contactNameOf(message),
    ...(message.alsoKnownAs === undefined ? {} : { alsoKnownAs: message.alsoKnownAs }),
    segment: inbox.segment,
    ...(message.replyAddress === undefined ? {} : { replyAddress: message.replyAddress }),
    ...(message.replyWindowEndsAt === undefined ? {} : { replyWindowEndsAt: message.replyWindowEndsAt }),
    ...writtenFirst(inbox.language, writtenIn(message, read)),
    timeZone: message.hints?.timeZone ?? inbox.timeZone,
    openedAt: message.receivedAt,
    lastInboundAt: message.sentAt,
    version: 0,
  };
};

/** The contact of a group is the group, whoever of it wrote. */
const contactNameOf = ({ group, from }: InboundMessage): { readonly contactName?: string } => {
  const name = group === undefined ? from?.name : group.name;
  return name === undefined ? {} : { contactName: name };
};

/** A form's typed address is unproven, so it never joins the contact of the same mail address. */
const addressOf = (message: InboundMessage): string => {
  const { channel, inboxId, peer } = parseConversationKey(message.conversationKey);
  return contactAddress(channel, inboxId, channel === 'form' ? (message.from?.address ?? peer) : peer);
};

export const contactOf = (conversation: Conversation, message: InboundMessage): Contact => ({
  contactId: conversation.contactId,
  ...(conversation.contactName === undefined ? {} : { name: conversation.contactName }),
  addresses: [addressOf(message)],
  language: conversation.language,
  ...(conversation.languageConfidence === undefined
    ? {}
    : { languageConfidence: conversation.languageConfidence }),
  segment: conversation.segment,
  createdAt: message.receivedAt,
  version: 1,
});

/** Replies keep going where they went: a later message may renew tokens, but never redirect (a sender can be forged). */
const sameDestination = (conversation: Conversation, message: InboundMessage): boolean =>
  message.replyAddress !== undefined &&
  (conversation.replyAddress === undefined || conversation.replyAddress.to === message.replyAddress.to);

/** The conversation in a language that is known otherwise: an agent named it, or the contact writes it elsewhere. */
export const inLanguage = (conversation: Conversation, language: Conversation['language']): Conversation => {
  const { languageConfidence: _guess, otherLanguage: _other, ...rest } = conversation;
  return { ...rest, language };
};

const keptPeers = 10;

const otherPeers = (
  { alsoKnownAs = [] }: Conversation,
  message: InboundMessage,
): Pick<Conversation, 'alsoKnownAs'> => {
  const all = [...new Set([...alsoKnownAs, ...(message.alsoKnownAs ?? [])])];
  return all.length === 0 ? {} : { alsoKnownAs: all.slice(-keptPeers) };
};

/** The conversation after a further message; a late one (sent before the newest) moves nothing back. */
export const refreshConversation = (
  conversation: Conversation,
  message: InboundMessage,
  read: ReadLanguage,
): Conversation => {
  if (message.sentAt < conversation.lastInboundAt) return conversation;
  const { languageConfidence: _sure, otherLanguage: _other, ...rest } = conversation;
  return {
    ...heardFrom(rest, message.sentAt),
    ...contactNameOf(message),
    ...otherPeers(conversation, message),
    ...(message.replyAddress && sameDestination(conversation, message)
      ? { replyAddress: message.replyAddress }
      : {}),
    ...(message.replyWindowEndsAt === undefined ? {} : { replyWindowEndsAt: message.replyWindowEndsAt }),
    ...writtenOn(habitOf(conversation), writtenIn(message, read)),
    lastInboundAt: message.sentAt,
  };
};
