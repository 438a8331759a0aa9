import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { DeskFigures, LoadStore } from '../flows/desk-load.ts';
import { conditionalPuts } from './conditional-put.ts';
import { readItem } from './items.ts';
import * as keys from './keys.ts';

const StoredFigures: z.ZodType<DeskFigures> = z.object({
  measuredAt: z.number(),
  load: z.record(
    z.string(),
    z.object({
      queued: z.number(),
      urgent: z.number().exactOptional(),
      people: z.number().exactOptional(),
      minutesPerCase: z.number().exactOptional(),
    }),
  ),
  pace: z.record(z.string(), z.object({ cases: z.number(), personMinutes: z.number() })).exactOptional(),
});

/** The figures of all desks in one item; an older measurement never replaces a newer one. */
export const createLoadStore = (client: DynamoDBClient, tableName: string): LoadStore => {
  const { saveNewer } = conditionalPuts(client, tableName);
  const key = { pk: keys.loadPartition, sk: keys.loadSort };
  return {
    saveFigures: (figures) => saveNewer(marshall({ ...key, ...figures }), figures.measuredAt),
    loadFigures: async () => {
      const found = await client.send(new GetItemCommand({ TableName: tableName, Key: marshall(key) }));
      return readItem(StoredFigures, found.Item);
    },
  };
};
