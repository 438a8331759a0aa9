import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import { startConversation } from '../../lib/domain/start-conversation.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { aCase } from '../world/a-case.ts';
import { aMessage } from '../world/a-message.ts';
import { aTable } from '../world/a-table.ts';
import { dumpTable, freshTable, startTestEngines, type TestEngines } from '../world/engines.ts';
import { correctionsContract } from './corrections-contract.ts';
import { storeContract } from './store-contract.ts';

const expiry = { messageDays: 30, caseDays: 60, rawMailDays: 30 };
let engines: TestEngines;
beforeAll(async () => {
  engines = await startTestEngines();
});
afterAll(() => engines.stop());

/** A second engine for the contract, e.g. Amazon's DynamoDB Local, where one runs: its endpoint. */
const secondEngine = process.env.MERIDIAN_DYNAMODB_URL;

const onDynalite = async () =>
  createTableStore({ client: engines.tables.client, tableName: await freshTable(engines), expiry });

const onSecondEngine = (endpoint: string) => async () => {
  const client = new DynamoDBClient(clientOf(localCloud, endpoint));
  const tableName = `table-${randomUUID()}`;
  await client.send(new CreateTableCommand(aTable(tableName)));
  return createTableStore({ client, tableName, expiry });
};

const makers = [
  ['dynalite', onDynalite] as const,
  ...(secondEngine === undefined ? [] : [[secondEngine, onSecondEngine(secondEngine)] as const]),
];

describe.each(makers)('the table store on %s', (_engine, make) => {
  storeContract(make);
  describe('corrections', () => correctionsContract(make));
});

describe('the table store', () => {
  it('lets messages, conversations and resolved cases expire, open cases never', async () => {
    const tableName = await freshTable(engines);
    const store = createTableStore({ client: engines.tables.client, tableName, expiry });
    const at = Date.parse('2026-11-23T09:00:00Z');
    await store.insertMessage(aMessage({ at, sentAt: Date.parse('1999-01-01T00:00:00Z') }));
    await store.insertCase(aCase({ caseId: 'OPEN' }));
    await store.insertCase(aCase({ caseId: 'ENDED', state: 'resolved', resolvedAt: at }));
    const inbox = { language: 'en', timeZone: 'UTC', segment: 'consumer' } as const;
    const conversation = {
      ...startConversation(aMessage({ at, peer: 'other' }), inbox, { language: 'en', languageConfidence: 1 }),
      version: 1,
    };
    await store.insertConversation(conversation);
    const rows = await dumpTable(engines.tables.client, tableName);
    const expiryOf = (pk: string) => rows.find((row) => String(row.pk).startsWith(pk))?.expiresAt;
    expect(expiryOf('CONV#telegram#bot#other')).toBe(Date.parse('2027-01-22T09:00:00Z') / 1000);
    expect(expiryOf('CONV#telegram#bot#5512')).toBe(Date.parse('2026-12-23T09:00:00Z') / 1000);
    expect(expiryOf('CASE#ENDED')).toBe(Date.parse('2027-01-22T09:00:00Z') / 1000);
    expect(expiryOf('CASE#OPEN')).toBeUndefined();
  });

  it('names an item that does not fit, without its content', async () => {
    const tableName = await freshTable(engines);
    const store = createTableStore({ client: engines.tables.client, tableName, expiry });
    const Item = marshall({
      pk: 'CASE#ODD',
      sk: 'CASE',
      ...aCase(),
      subject: 'secret words',
      epoch: 'first',
    });
    await engines.tables.client.send(new PutItemCommand({ TableName: tableName, Item }));
    await expect(store.loadCase('ODD')).rejects.toThrow(/CASE#ODD .* at: epoch/);
    await expect(store.loadCase('ODD')).rejects.not.toThrow(/secret words/);
  });
});
