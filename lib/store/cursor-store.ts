import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { PullCursor } from '../domain/pull.ts';
import type { CursorStore } from '../flows/pull-messages.ts';
import { conditionalPuts } from './conditional-put.ts';
import { readItem } from './items.ts';
import * as keys from './keys.ts';

const StoredCursor: z.ZodType<PullCursor> = z.object({
  inboxId: z.string(),
  account: z.string(),
  cursor: z.string(),
  version: z.number(),
});

/** Cursors on the table, strongly consistent, each write one conditional put. They never expire. */
export const createCursorStore = (client: DynamoDBClient, tableName: string): CursorStore => {
  const { insert, save } = conditionalPuts(client, tableName);
  const keyOf = (inboxId: string, account: string) => ({
    pk: keys.cursorPartition(inboxId, account),
    sk: keys.cursorSort,
  });
  return {
    async loadCursor(inboxId, account) {
      const Key = marshall(keyOf(inboxId, account));
      const found = await client.send(
        new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
      );
      return readItem(StoredCursor, found.Item);
    },
    saveCursor(cursor) {
      const item = marshall({ ...keyOf(cursor.inboxId, cursor.account), ...cursor });
      return cursor.version === 1 ? insert(item) : save(item, cursor.version);
    },
  };
};
