import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receive } from '../../../functions/receive-webhook/receive.ts';
import type { Inbox } from '../../../lib/domain/configuration.ts';
import { createLog } from '../../../lib/runtime/log.ts';
import { createWorld, startUniverse, type Universe, type World } from '../../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const inbox: Inbox = {
  ...{ id: 'bot', channel: 'telegram', language: 'en', timeZone: 'UTC' },
  ...{ segment: 'consumer', allowedOrigins: [] },
};

/** Delivers one message of a Telegram group and answers what was counted. */
const deliver = async (world: World, text: string, groups?: Inbox['groups']): Promise<string> => {
  const lines: string[] = [];
  const log = createLog({ LOG_LEVEL: 'INFO', STAGE: 'test' }, (line) => lines.push(line));
  const ports = { ...world.ports, log, now: () => at, pulls: { send: async () => undefined } };
  const entities = text.startsWith('/') ? [{ type: 'bot_command', offset: 0, length: text.length }] : [];
  const message = {
    ...{ message_id: 7, date: at / 1000, text, entities },
    ...{ chat: { id: -100, type: 'group', title: 'Shop owners' }, from: { id: 5, first_name: 'Ana' } },
  };
  const event: APIGatewayProxyEventV2 = {
    ...{ version: '2.0', routeKey: '', rawPath: '/webhooks/telegram/bot', rawQueryString: '' },
    headers: { 'x-telegram-bot-api-secret-token': 'proof' },
    requestContext: {
      ...{ accountId: '', apiId: '', domainName: 'x.example', domainPrefix: 'x', requestId: '' },
      ...{ routeKey: '', stage: '', time: '', timeEpoch: 0 },
      http: { method: 'POST', path: '', protocol: '', sourceIp: '', userAgent: '' },
    },
    body: JSON.stringify({ update_id: 1, message }),
    isBase64Encoded: false,
  };
  const chosen = groups === undefined ? inbox : { ...inbox, groups };
  const credentials = { inboxId: 'bot', language: 'en', secrets: { secretToken: 'proof' } };
  const answer = await receive(ports, event, { inbox: chosen, credentials });
  expect(answer.statusCode).toBe(200);
  return lines.join('\n');
};

const contactNames = async (world: World) =>
  (await world.rows()).filter(({ sk }) => sk === 'CONV').map(({ contactName }) => contactName);

describe('a webhook of a group', () => {
  it('leaves talk of its members alone, counted, unless the inbox takes everything', async () => {
    const world = await createWorld(universe, at);
    expect(await deliver(world, 'lunch?')).toContain('"leftInGroups":1');
    expect(await world.rows()).toEqual([]);
    expect(await deliver(world, 'lunch?', 'all')).toContain('"leftInGroups":0');
    expect(await world.rows()).toHaveLength(1);
  });

  it('takes what is said to us, makes the group the contact and answers the group', async () => {
    const world = await createWorld(universe, at);
    await deliver(world, '/help');
    await world.routeAll();
    await world.sendAll();
    expect(await contactNames(world)).toEqual(['Shop owners']);
    expect(world.sent().map(({ to }) => to)).toEqual(['-100']);
  });
});
