import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import { endOf, type Override, overrideKinds, scopeKinds } from '../domain/override.ts';
import type { OverrideStore } from '../flows/overrides.ts';
import { conditionalPuts } from './conditional-put.ts';
import { expiresAt, type Item, readItem, toItem } from './items.ts';
import * as keys from './keys.ts';

const StoredOverride: z.ZodType<Override> = z.object({
  overrideId: z.string(),
  scope: z.object({ kind: z.enum(scopeKinds), id: z.string() }),
  kind: z.enum(overrideKinds),
  from: z.number(),
  until: z.number().exactOptional(),
  people: z.number().exactOptional(),
  by: z.string(),
  because: z.string(),
  createdAt: z.number(),
  endedAt: z.number().exactOptional(),
  endedBy: z.string().exactOptional(),
  sweptAt: z.number().exactOptional(),
  returnedAt: z.number().exactOptional(),
  progress: z.object({ step: z.number(), after: z.string().exactOptional() }).exactOptional(),
  version: z.number(),
});

/** Who took which desk out of work, and why, can be looked up for so long after it was over. */
const keptDays = 90;

const overrideItem = (override: Override): Item => {
  const ends = endOf(override);
  return toItem({
    pk: keys.overridePartition,
    sk: keys.overrideSort(override.overrideId),
    ...override,
    ...(ends === Number.MAX_SAFE_INTEGER ? {} : { expiresAt: expiresAt(ends, keptDays) }),
  });
};

/** Overrides on the table, read strongly consistent and all at once; each write is one conditional put. */
export const createOverrideStore = (client: DynamoDBClient, tableName: string): OverrideStore => {
  const { insert, save } = conditionalPuts(client, tableName);
  const page = (start: Item | undefined) =>
    client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :overrides',
        ExpressionAttributeValues: marshall({ ':overrides': keys.overridePartition }),
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
  return {
    insertOverride: (override) => insert(overrideItem(override)),
    saveOverride: (override) => save(overrideItem(override), override.version),
    listOverrides: async () => {
      const found: Override[] = [];
      let start: Item | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await page(start);
        for (const item of Items)
          found.push(...[readItem(StoredOverride, item)].flatMap((each) => each ?? []));
        start = LastEvaluatedKey;
      } while (start !== undefined);
      return found;
    },
  };
};
