import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import { caseStates } from '../domain/case.ts';
import { categories, lanes, urgencies } from '../domain/vocabulary.ts';
import type { CaseSummary, DueItem, Store } from '../flows/ports.ts';
import { type Item, readItem } from './items.ts';
import * as keys from './keys.ts';
import { StoredMessage } from './message-schema.ts';

const Summary: z.ZodType<CaseSummary> = z.object({
  caseId: z.string(),
  reference: z.string(),
  deskId: z.string(),
  state: z.enum(caseStates),
  lane: z.enum(lanes),
  epoch: z.number(),
  language: z.string(),
  category: z.enum(categories),
  urgency: z.enum(urgencies),
  openedAt: z.number(),
  dueAt: z.number(),
  replyDueAt: z.number(),
});

const DueKey = z.object({ pk: z.string(), sk: z.string(), dueAt: z.number() });

/** A page's position travels as base64url of the index key; a damaged one, or one of another list, starts from the beginning. */
const encodePosition = (key: Item): string =>
  Buffer.from(JSON.stringify(unmarshall(key))).toString('base64url');
const PositionKey = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  deskState: z.string(),
  dueAt: z.number(),
});
const decodePosition = (text: string, deskState: string): Item | undefined => {
  try {
    const key = PositionKey.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return key.success && key.data.deskState === deskState ? marshall(key.data) : undefined;
  } catch {
    return undefined;
  }
};

const dueItemOf = (item: Item): DueItem => {
  const { pk, sk, dueAt } = DueKey.parse(unmarshall(item));
  return pk.startsWith('CASE#')
    ? { kind: 'case', caseId: pk.slice('CASE#'.length), dueAt }
    : {
        kind: 'message',
        key: { conversationKey: pk.slice('CONV#'.length), messageId: sk.slice('MSG#'.length) },
        dueAt,
      };
};

type Queries = Pick<Store, 'listMessages' | 'listCases' | 'countCases' | 'listDue'>;

/** The reads that go through an index. */
export const tableQueries = (client: DynamoDBClient, tableName: string): Queries => {
  const query = (input: Omit<QueryCommandInput, 'TableName'>) =>
    client.send(new QueryCommand({ TableName: tableName, ...input }));
  const deskQuery = (deskId: string, state: string) => ({
    IndexName: keys.indexes.byDesk.name,
    KeyConditionExpression: `${keys.indexes.byDesk.partition} = :desk`,
    ExpressionAttributeValues: marshall({ ':desk': keys.deskStateKey(deskId, state) }),
  });

  const listMessages: Queries['listMessages'] = async (conversationKey, limit) => {
    const found = await query({
      IndexName: keys.indexes.bySent.name,
      KeyConditionExpression: 'pk = :conversation',
      ExpressionAttributeValues: marshall({ ':conversation': keys.conversationPartition(conversationKey) }),
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit,
    });
    return (found.Items ?? [])
      .map((item) => readItem(StoredMessage, item))
      .filter((message) => message !== undefined)
      .reverse();
  };

  const listCases: Queries['listCases'] = async (deskId, state, { limit, after }) => {
    const start = after === undefined ? undefined : decodePosition(after, keys.deskStateKey(deskId, state));
    const found = await query({
      ...deskQuery(deskId, state),
      Limit: limit,
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    });
    const cases = (found.Items ?? [])
      .map((item) => readItem(Summary, item))
      .filter((summary) => summary !== undefined);
    return {
      cases,
      ...(found.LastEvaluatedKey === undefined ? {} : { next: encodePosition(found.LastEvaluatedKey) }),
    };
  };

  const countCases: Queries['countCases'] = async (deskId, state, atMost) => {
    const found = await query({ ...deskQuery(deskId, state), Select: 'COUNT', Limit: atMost });
    return found.Count ?? 0;
  };

  const dueInShard = async (shard: number, at: number, limit: number): Promise<DueItem[]> => {
    const found = await query({
      IndexName: keys.indexes.byDue.name,
      KeyConditionExpression: `${keys.indexes.byDue.partition} = :shard and ${keys.indexes.byDue.sort} <= :at`,
      ExpressionAttributeValues: marshall({ ':shard': `DUE#${shard}`, ':at': at }),
      Limit: limit,
    });
    return (found.Items ?? []).map(dueItemOf);
  };

  const listDue: Queries['listDue'] = async (at, limit) => {
    const shards = Array.from({ length: keys.dueShards }, (_, shard) => dueInShard(shard, at, limit));
    const due = (await Promise.all(shards)).flat();
    return due.sort((one, other) => one.dueAt - other.dueAt).slice(0, limit);
  };

  return { listMessages, listCases, countCases, listDue };
};
