import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import { day } from '../domain/instant.ts';
import type { ThreadPointer } from '../domain/thread-pointer.ts';
import type { ThreadStore } from '../flows/thread-store.ts';
import { conditionalPuts } from './conditional-put.ts';
import { type Expiry, readItem } from './items.ts';
import * as keys from './keys.ts';

const StoredPointer: z.ZodType<ThreadPointer> = z.object({
  pointerId: z.string(),
  conversationKey: z.string(),
  messageId: z.string(),
  at: z.number(),
  relatedCaseId: z.string().exactOptional(),
  flood: z.literal(true).exactOptional(),
});

const pointerKey = (pointerId: string) => ({ pk: keys.threadPartition(pointerId), sk: keys.threadSort });

/** Where mail threads lead, and what correspondents have used of their allowances. */
export const tableThreads = (client: DynamoDBClient, TableName: string, expiry: Expiry): ThreadStore => {
  const { insert } = conditionalPuts(client, TableName);
  const keptDays = Math.max(expiry.caseDays, expiry.messageDays);
  return {
    insertPointer: (pointer) => {
      const expiresAt = Math.floor((pointer.at + keptDays * day) / 1_000);
      const item = { ...pointerKey(pointer.pointerId), ...pointer, expiresAt };
      return insert(marshall(item, { removeUndefinedValues: true }));
    },

    async loadPointer(pointerId) {
      const Key = marshall(pointerKey(pointerId));
      return readItem(
        StoredPointer,
        (await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item,
      );
    },

    async spend({ account, use, most, endsAt }) {
      const command = new UpdateItemCommand({
        TableName,
        Key: marshall({ pk: keys.accountPartition(account), sk: keys.accountSort }),
        UpdateExpression: 'SET expiresAt = :end ADD uses :uses',
        ConditionExpression: 'attribute_not_exists(uses) OR contains(uses, :use) OR size(uses) < :most',
        ExpressionAttributeValues: marshall({
          ':end': Math.floor(endsAt / 1_000),
          ':uses': new Set([use]),
          ':use': use,
          ':most': most,
        }),
      });
      try {
        await client.send(command);
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
};
