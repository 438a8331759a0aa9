import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import { type AskedOpinion, opinionSubjects } from '../domain/opinion.ts';
import type { OpinionStore } from '../flows/ask-model.ts';
import { conditionalPuts } from './conditional-put.ts';
import { expiresAt, type Item, readItem, toItem } from './items.ts';
import * as keys from './keys.ts';

const StoredOpinion: z.ZodType<AskedOpinion> = z.object({
  opinionId: z.string(),
  subject: z.enum(opinionSubjects),
  askedAt: z.number(),
  opinion: z.object({ value: z.string(), confidence: z.number() }).exactOptional(),
  version: z.number(),
});

/** Longer than a queue keeps a message that may be delivered again: 14 days. */
const keptDays = 15;

/** What remote models were asked and answered, so that a redelivered message is not asked about again. */
export const createOpinionStore = (client: DynamoDBClient, tableName: string): OpinionStore => {
  const { insert, save } = conditionalPuts(client, tableName);
  const keyOf = (opinionId: string) => ({ pk: keys.opinionPartition(opinionId), sk: keys.opinionSort });
  const itemOf = (asked: AskedOpinion): Item =>
    toItem({ ...keyOf(asked.opinionId), ...asked, expiresAt: expiresAt(asked.askedAt, keptDays) });
  return {
    insertOpinion: (asked) => insert(itemOf(asked)),
    saveOpinion: (answered) => save(itemOf(answered), answered.version),
    async loadOpinion(opinionId) {
      const Key = marshall(keyOf(opinionId));
      const found = await client.send(
        new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
      );
      return readItem(StoredOpinion, found.Item);
    },
  };
};
