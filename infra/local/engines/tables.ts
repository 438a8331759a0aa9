import { mkdirSync } from 'node:fs';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  type KeySchemaElement,
  type Projection,
  ResourceNotFoundException,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import type { Cloud } from '../cloud.ts';
import { listen } from '../loopback.ts';
import { clientOf } from './credentials.ts';

/** DynamoDB on this machine. */
export interface TableEngine {
  readonly url: string;
  readonly client: DynamoDBClient;
  /** Creates a table, or takes the one kept from last time if it has the same keys and indexes. */
  ensureTable(table: CreateTableCommandInput): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the engine; without a directory the tables live in memory. */
export const startTables = async (cloud: Cloud, directory?: string): Promise<TableEngine> => {
  if (directory !== undefined) mkdirSync(directory, { recursive: true });
  const engine = dynalite({ createTableMs: 0, ...(directory === undefined ? {} : { path: directory }) });
  const server = await listen('DynamoDB', 0, engine);
  const client = new DynamoDBClient(clientOf(cloud, server.url));
  return {
    url: server.url,
    client,
    ensureTable: (table) => ensureTable(client, table),
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
};

const ensureTable = async (client: DynamoDBClient, wanted: CreateTableCommandInput): Promise<void> => {
  const existing = await describe(client, wanted.TableName);
  if (existing === undefined) {
    await client.send(new CreateTableCommand(wanted));
    await untilActive(client, wanted.TableName);
  } else if (shapeOf(existing) !== shapeOf(wanted)) {
    // The engine cannot add an index to a table that exists.
    throw new Error(
      `The kept table ${wanted.TableName} has other keys or indexes than the template. Start with another --data directory.`,
    );
  }
};

const describe = async (
  client: DynamoDBClient,
  name: string | undefined,
): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

const untilActive = async (client: DynamoDBClient, name: string | undefined): Promise<void> => {
  while ((await describe(client, name))?.TableStatus !== 'ACTIVE') {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

interface Shape {
  readonly KeySchema?: KeySchemaElement[] | undefined;
  readonly LocalSecondaryIndexes?: IndexShape[] | undefined;
  readonly GlobalSecondaryIndexes?: IndexShape[] | undefined;
}

interface IndexShape {
  readonly IndexName?: string | undefined;
  readonly KeySchema?: KeySchemaElement[] | undefined;
  readonly Projection?: Projection | undefined;
}

const shapeOf = (table: Shape): string => {
  const indexes = [...(table.LocalSecondaryIndexes ?? []), ...(table.GlobalSecondaryIndexes ?? [])];
  const lines = indexes.map(({ IndexName, KeySchema, Projection }) =>
    JSON.stringify([
      IndexName,
      KeySchema?.map((key) => [key.AttributeName, key.KeyType]),
      Projection?.ProjectionType,
      [...(Projection?.NonKeyAttributes ?? [])].sort(),
    ]),
  );
  return JSON.stringify([table.KeySchema?.map((key) => [key.AttributeName, key.KeyType]), lines.sort()]);
};
