import type { Configuration, Inbox } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import { parseConversationKey } from '../domain/ids.ts';
import type { InboundMessage } from '../domain/message.ts';
import { habitual } from '../domain/preferred-language.ts';
import { inLanguage, type ReadLanguage, startConversation } from '../domain/start-conversation.ts';
import { identifyContact } from './identify-contact.ts';
import type { Store } from './ports.ts';

export interface BeginPorts {
  readonly store: Pick<Store, 'loadAlias' | 'insertAlias' | 'loadContact'>;
  readonly configuration: Pick<Configuration, 'inboxes'>;
}

/** The conversation that a first message begins, with the contact it belongs to; not yet stored. */
export const beginConversation = async (
  { store, configuration }: BeginPorts,
  message: InboundMessage,
  read: ReadLanguage,
): Promise<Conversation> => {
  const begun = startConversation(message, inboxOf(configuration, message), read);
  const contactId = await identifyContact(store, message, begun.contactId);
  return inContactsLanguage(store, { ...begun, contactId });
};

/** Where the first message does not show its language, it is the one in which the contact wrote before. */
const inContactsLanguage = async (
  store: BeginPorts['store'],
  conversation: Conversation,
): Promise<Conversation> => {
  if (conversation.languageConfidence === undefined) return conversation;
  const contact = await store.loadContact(conversation.contactId);
  const language = contact && habitual(contact);
  return language === undefined ? conversation : inLanguage(conversation, language);
};

const inboxOf = (
  { inboxes }: Pick<Configuration, 'inboxes'>,
  { conversationKey }: InboundMessage,
): Inbox | undefined => {
  const { inboxId } = parseConversationKey(conversationKey);
  return inboxes.find((inbox) => inbox.id === inboxId);
};
