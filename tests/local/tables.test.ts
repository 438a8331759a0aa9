import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import { sweepExpired } from '../../infra/local/engines/expiry.ts';
import { aDirectory, aStack } from './an-assembly.ts';

const TableName = 'cases';

const tableWith = (indexName: string) => ({
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
        { AttributeName: 'dueAt', AttributeType: 'N' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      LocalSecondaryIndexes: [
        {
          IndexName: indexName,
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'dueAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    },
  },
});

const aTable = async (options: object = {}, indexName = 'by-due') => {
  const stack = await aStack({ resources: tableWith(indexName) }, options);
  return { stack, client: new DynamoDBClient(clientOf(localCloud, stack.endpoints.dynamodb)) };
};

const item = (sk: string, numbers: Record<string, number> = {}) => ({
  TableName,
  Item: {
    pk: { S: 'a' },
    sk: { S: sk },
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, { N: String(value) }])),
  },
});

it('creates the table with the keys and indexes of the template', async () => {
  const { client } = await aTable();
  for (const [sk, dueAt] of [
    ['one', 30],
    ['two', 10],
    ['three', 20],
  ] as const) {
    await client.send(new PutItemCommand(item(sk, { dueAt })));
  }
  const query = {
    TableName,
    IndexName: 'by-due',
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: 'a' } },
  };
  const { Items = [] } = await client.send(new QueryCommand(query));
  expect(Items.map(({ sk }) => sk?.S)).toEqual(['two', 'three', 'one']);
});

it('keeps items over a restart when it has a directory', async () => {
  const dataDir = aDirectory();
  const { stack, client } = await aTable({ dataDir });
  await client.send(new PutItemCommand(item('kept')));
  await stack.stop();
  const again = await aTable({ dataDir });
  const key = { TableName, Key: { pk: { S: 'a' }, sk: { S: 'kept' } } };
  expect((await again.client.send(new GetItemCommand(key))).Item).toBeDefined();
});

it('refuses a kept table whose indexes are not those of the template', async () => {
  const dataDir = aDirectory();
  await (await aTable({ dataDir })).stack.stop();
  await expect(aTable({ dataDir }, 'by-else')).rejects.toThrow(
    'cases has other keys or indexes than the template',
  );
});

it('says that another stack uses the directory', async () => {
  const dataDir = aDirectory();
  await aTable({ dataDir });
  await expect(aTable({ dataDir })).rejects.toThrow(`${dataDir} is in use by process ${process.pid}`);
});

it('deletes what has expired, and nothing else', async () => {
  const { stack, client } = await aTable();
  const at = 1_800_000_000_000;
  await client.send(new PutItemCommand(item('expired', { expiresAt: at / 1000 - 1 })));
  await client.send(new PutItemCommand(item('still-good', { expiresAt: at / 1000 + 60 })));
  await client.send(new PutItemCommand(item('for-ever')));
  const [expiring] = stack.machine.expiring;
  expect(expiring).toEqual({ table: TableName, attribute: 'expiresAt', keys: ['pk', 'sk'] });
  expect(
    await sweepExpired(client, { table: TableName, attribute: 'expiresAt', keys: ['pk', 'sk'] }, at),
  ).toBe(1);
  const query = {
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: 'a' } },
  };
  const { Items = [] } = await client.send(new QueryCommand(query));
  expect(Items.map(({ sk }) => sk?.S)).toEqual(['for-ever', 'still-good']);
});
