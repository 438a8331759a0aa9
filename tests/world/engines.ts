import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import { startObjectServer } from '../../infra/local/engines/object-server.ts';
import { createObjectStore, type ObjectStore } from '../../infra/local/engines/object-store.ts';
import { type QueueEngine, startQueues } from '../../infra/local/engines/queues.ts';
import { startTables, type TableEngine } from '../../infra/local/engines/tables.ts';
import type { LoopbackServer } from '../../infra/local/loopback.ts';
import { lanes } from '../../lib/domain/vocabulary.ts';
import { aTable } from './a-table.ts';

/** The embedded engines of one test file. */
export interface TestEngines {
  readonly tables: TableEngine;
  readonly queues: QueueEngine;
  readonly objects: ObjectStore;
  readonly objectServer: LoopbackServer;
  readonly sqs: () => SQSClient;
  stop(): Promise<void>;
}

export const startTestEngines = async (): Promise<TestEngines> => {
  const directory = await mkdtemp(join(tmpdir(), 'meridian-objects-'));
  const objects = createObjectStore({ cloud: localCloud, directory, now: Date.now });
  const [tables, queues, objectServer] = await Promise.all([
    startTables(localCloud),
    startQueues(localCloud),
    startObjectServer(objects, Date.now, () => {}),
  ]);
  return {
    tables,
    queues,
    objects,
    objectServer,
    sqs: () => new SQSClient({ ...clientOf(localCloud, queues.url), md5: false }),
    stop: async () => {
      await Promise.all([tables.stop(), queues.stop(), objectServer.stop()]);
      await rm(directory, { recursive: true, force: true });
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
