import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { z } from 'zod';
import { storableId } from '../domain/ids.ts';
import type { Store } from '../flows/ports.ts';
import { StoredCase } from './case-schema.ts';
import { conditionalPuts } from './conditional-put.ts';
import { StoredContact, StoredConversation } from './conversation-schema.ts';
import { StoredAlias, StoredEvent, StoredReference } from './event-schema.ts';
import {
  aliasItem,
  caseItem,
  contactItem,
  conversationItem,
  type Expiry,
  eventItem,
  messageItem,
  readItem,
  referenceItem,
} from './items.ts';
import * as keys from './keys.ts';
import { StoredMessage } from './message-schema.ts';
import { tableCorrections } from './table-corrections.ts';
import { tableMail } from './table-mail.ts';
import { tablePayments } from './table-payments.ts';
import { tableQueries } from './table-queries.ts';
import { tableThreads } from './table-threads.ts';

export interface TableStoreOptions {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly expiry: Expiry;
}

/** The store on one DynamoDB table. Reads are strongly consistent; every write is one conditional put of one item. */
export const createTableStore = ({ client, tableName, expiry }: TableStoreOptions): Store => {
  const { insert, save } = conditionalPuts(client, tableName);
  const load = async <T>(schema: z.ZodType<T>, pk: string, sk: string): Promise<T | undefined> => {
    const Key = marshall({ pk, sk });
    const found = await client.send(new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }));
    return readItem(schema, found.Item);
  };

  return {
    insertMessage: (message) => insert(messageItem(message, expiry)),
    saveMessage: (message) => save(messageItem(message, expiry), message.version),
    loadMessage: ({ conversationKey, messageId }) =>
      load(StoredMessage, keys.conversationPartition(conversationKey), keys.messageSort(messageId)),
    insertEvent: (event) => insert(eventItem(event, expiry)),
    saveEvent: (event) => save(eventItem(event, expiry), event.version),
    loadEvent: ({ conversationKey, messageId }) =>
      load(StoredEvent, keys.conversationPartition(conversationKey), keys.messageSort(messageId)),
    insertReference: (reference) => insert(referenceItem(reference, expiry)),
    loadReference: (channel, inboxId, providerMessageId) =>
      load(
        StoredReference,
        keys.sentPartition(channel, inboxId, storableId(providerMessageId)),
        keys.sentSort,
      ),
    insertAlias: (alias) => insert(aliasItem(alias)),
    loadAlias: (address) => load(StoredAlias, keys.aliasPartition(address), keys.aliasSort),
    insertConversation: (conversation) => insert(conversationItem(conversation, expiry)),
    saveConversation: (conversation) => save(conversationItem(conversation, expiry), conversation.version),
    loadConversation: (key) =>
      load(StoredConversation, keys.conversationPartition(key), keys.conversationSort),
    insertContact: (contact) => insert(contactItem(contact)),
    saveContact: (contact) => save(contactItem(contact), contact.version),
    loadContact: (contactId) => load(StoredContact, keys.contactPartition(contactId), keys.contactSort),
    insertCase: (supportCase) => insert(caseItem(supportCase, expiry)),
    saveCase: (supportCase) => save(caseItem(supportCase, expiry), supportCase.version),
    loadCase: (caseId) => load(StoredCase, keys.casePartition(caseId), keys.caseSort),
    ...tableQueries(client, tableName),
    ...tableCorrections(client, tableName),
    ...tableMail(client, tableName, expiry),
    ...tablePayments(client, tableName, expiry),
    ...tableThreads(client, tableName, expiry),
  };
};
