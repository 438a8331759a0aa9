import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { Duty } from '../domain/pace.ts';
import type { DutyStore, LaneCounts } from '../flows/desk-load.ts';
import { conditionalPuts } from './conditional-put.ts';
import { expiresAt, type Item, readItem, toItem } from './items.ts';
import * as keys from './keys.ts';

const StoredDuty: z.ZodType<Duty> = z.object({
  deskId: z.string(),
  agentId: z.string(),
  seenAt: z.number(),
  finished: z.array(z.object({ id: z.string(), at: z.number() })),
  version: z.number(),
});
const InLane = z.object({ lane: z.string() });

/** Who was not seen for a day is no figure any more. */
const keptDays = 1;

const dutyItem = (duty: Duty): Item =>
  toItem({
    pk: keys.dutyPartition(duty.deskId),
    sk: keys.dutySort(duty.agentId),
    ...duty,
    expiresAt: expiresAt(duty.seenAt, keptDays),
  });

/** Agents seen at desks and what waits in their lanes, for figures. Each write is one conditional put. */
export const createDutyStore = (client: DynamoDBClient, tableName: string): DutyStore => {
  const { insert, save } = conditionalPuts(client, tableName);
  return {
    loadDuty: async (deskId, agentId) => {
      const Key = marshall({ pk: keys.dutyPartition(deskId), sk: keys.dutySort(agentId) });
      const found = await client.send(
        new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
      );
      return readItem(StoredDuty, found.Item);
    },
    saveDuty: (duty) => (duty.version === 1 ? insert(dutyItem(duty)) : save(dutyItem(duty), duty.version)),
    listDuties: async (deskId) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'pk = :desk and begins_with(sk, :duty)',
          ExpressionAttributeValues: marshall({
            ':desk': keys.dutyPartition(deskId),
            ':duty': keys.dutySort(''),
          }),
        }),
      );
      return Items.map((item) => readItem(StoredDuty, item)).filter((duty) => duty !== undefined);
    },
    countLanes: (deskId, atMost) => countLanes(client, tableName, deskId, atMost),
  };
};

const countLanes = async (
  client: DynamoDBClient,
  TableName: string,
  deskId: string,
  atMost: number,
): Promise<LaneCounts> => {
  const counts = { queued: 0, urgent: 0 };
  let start: Item | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName,
        IndexName: keys.indexes.byDesk.name,
        KeyConditionExpression: `${keys.indexes.byDesk.partition} = :desk`,
        ExpressionAttributeValues: marshall({ ':desk': keys.deskStateKey(deskId, 'queued') }),
        ProjectionExpression: 'lane',
        Limit: atMost - counts.queued,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    const found = (page.Items ?? []).map((item) => InLane.parse(unmarshall(item)).lane);
    counts.queued += found.length;
    counts.urgent += found.filter((lane) => lane === 'urgent').length;
    start = page.LastEvaluatedKey;
  } while (start !== undefined && counts.queued < atMost);
  return counts;
};
