import type { Configuration, Inbox } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import { parseConversationKey } from '../domain/ids.ts';
import type { InboundMessage } from '../domain/message.ts';
import { startConversation } from '../domain/start-conversation.ts';
import type { Language } from '../domain/vocabulary.ts';
import { identifyContact } from './identify-contact.ts';
import type { Store } from './ports.ts';

export interface BeginPorts {
  readonly store: Pick<Store, 'loadAlias' | 'insertAlias'>;
  readonly configuration: Pick<Configuration, 'inboxes'>;
}

/** The conversation that a first message begins, with the contact it belongs to; not yet stored. */
export const beginConversation = async (
  { store, configuration }: BeginPorts,
  message: InboundMessage,
  language: Language,
): Promise<Conversation> => {
  const begun = startConversation(message, inboxOf(configuration, message), language);
  return { ...begun, contactId: await identifyContact(store, message, begun.contactId) };
};

const inboxOf = (
  { inboxes }: Pick<Configuration, 'inboxes'>,
  { conversationKey }: InboundMessage,
): Inbox | undefined => {
  const { inboxId } = parseConversationKey(conversationKey);
  return inboxes.find((inbox) => inbox.id === inboxId);
};
