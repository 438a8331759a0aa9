import { randomUUID } from 'node:crypto';
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import { type QueueEngine, startQueues } from '../../infra/local/engines/queues.ts';
import { startTables, type TableEngine } from '../../infra/local/engines/tables.ts';
import { lanes } from '../../lib/domain/vocabulary.ts';
import { aTable } from './a-table.ts';

/** The embedded engines of one test file. */
export interface TestEngines {
  readonly tables: TableEngine;
  readonly queues: QueueEngine;
  readonly sqs: () => SQSClient;
  stop(): Promise<void>;
}

export const startTestEngines = async (): Promise<TestEngines> => {
  const [tables, queues] = await Promise.all([startTables(localCloud), startQueues(localCloud)]);
  return {
    tables,
    queues,
    sqs: () => new SQSClient({ ...clientOf(localCloud, queues.url), md5: false }),
    stop: async () => {
      await Promise.all([tables.stop(), queues.stop()]);
    },
  };
};

/** A fresh table; answers its name. */
export const freshTable = async ({ tables }: Pick<TestEngines, 'tables'>): Promise<string> => {
  const name = `table-${randomUUID()}`;
  await tables.ensureTable(aTable(name));
  return name;
};

export interface FreshQueues {
  readonly inboundUrl: string;
  readonly outboundUrl: string;
  readonly mediaUrl: string;
  readonly deskPrefix: string;
}

/** Fresh queues of the given desks. */
export const freshQueues = async (
  { queues, sqs }: TestEngines,
  deskIds: readonly string[],
): Promise<FreshQueues> => {
  const prefix = `q${randomUUID().slice(0, 8)}-`;
  const client = sqs();
  const create = (QueueName: string, Attributes: Record<string, string>) =>
    client.send(new CreateQueueCommand({ QueueName, Attributes }));
  await Promise.all([
    create(`${prefix}inbound.fifo`, { FifoQueue: 'true' }),
    create(`${prefix}outbound.fifo`, { FifoQueue: 'true' }),
    create(`${prefix}media`, {}),
    ...deskIds.flatMap((deskId) => lanes.map((lane) => create(`${prefix}desk-${deskId}-${lane}`, {}))),
  ]);
  client.destroy();
  return {
    inboundUrl: queues.queueUrl(`${prefix}inbound.fifo`),
    outboundUrl: queues.queueUrl(`${prefix}outbound.fifo`),
    mediaUrl: queues.queueUrl(`${prefix}media`),
    deskPrefix: queues.queueUrl(`${prefix}desk-`),
  };
};

/** Every row of a table, sorted by key. */
export const dumpTable = async (
  client: DynamoDBClient,
  TableName: string,
): Promise<Record<string, unknown>[]> => {
  const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
  return Items.map((item) => unmarshall(item)).sort((one, other) =>
    `${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1,
  );
};
