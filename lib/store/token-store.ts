import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { AccessToken, AccessTokens } from '../domain/access-token.ts';
import { conditionalPuts } from './conditional-put.ts';
import { readItem } from './items.ts';
import * as keys from './keys.ts';

const StoredToken: z.ZodType<AccessToken> = z.object({
  inboxId: z.string(),
  token: z.string().exactOptional(),
  until: z.number(),
  refreshToken: z.string().exactOptional(),
  beganWith: z.string().exactOptional(),
  renewingUntil: z.number().exactOptional(),
  version: z.number(),
});

/** Access tokens on the table, strongly consistent, each write one conditional put. */
export const createTokenStore = (client: DynamoDBClient, tableName: string): AccessTokens => {
  const { insert, save } = conditionalPuts(client, tableName);
  const keyOf = (inboxId: string) => ({ pk: keys.tokenPartition(inboxId), sk: keys.tokenSort });
  return {
    async loadToken(inboxId) {
      const Key = marshall(keyOf(inboxId));
      const found = await client.send(
        new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
      );
      return readItem(StoredToken, found.Item);
    },
    async saveToken(token) {
      const item = marshall({ ...keyOf(token.inboxId), ...token }, { removeUndefinedValues: true });
      return token.version === 1 ? insert(item) : save(item, token.version);
    },
  };
};
