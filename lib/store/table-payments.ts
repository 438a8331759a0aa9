import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { PaymentMention } from '../domain/payment-keys.ts';
import type { PaymentStore } from '../flows/payment-store.ts';
import { conditionalPuts } from './conditional-put.ts';
import { type Expiry, expiresAt, readItem, toItem } from './items.ts';
import * as keys from './keys.ts';

const StoredMention: z.ZodType<PaymentMention> = z.object({
  key: z.string(),
  caseId: z.string(),
  contactId: z.string(),
  at: z.number(),
});

/** Which cases state the same payment: one item for each key and case, forgotten with the messages that stated it. */
export const tablePayments = (client: DynamoDBClient, TableName: string, expiry: Expiry): PaymentStore => {
  const { insert } = conditionalPuts(client, TableName);
  return {
    insertMention: (mention) =>
      insert(
        toItem({
          pk: keys.paymentPartition(mention.key),
          sk: keys.paymentSort(mention.caseId),
          ...mention,
          contactKey: keys.contactPartition(mention.contactId),
          openedAt: mention.at,
          expiresAt: expiresAt(mention.at, expiry.messageDays),
        }),
      ),

    async listMentions(key, limit) {
      const query = new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :payment',
        ExpressionAttributeValues: marshall({ ':payment': keys.paymentPartition(key) }),
        ConsistentRead: true,
        Limit: limit,
      });
      const found = await client.send(query);
      return (found.Items ?? [])
        .map((item) => readItem(StoredMention, item))
        .filter((mention) => mention !== undefined);
    },
  };
};
