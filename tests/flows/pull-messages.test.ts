import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Killed } from '../world/crash-point.ts';
import { createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const request = { inboxId: 'wecom-cn', account: 'wkSupport', token: 'callback-token', toldAt: at };

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const write = async (world: World, msgid: string, content: string, more: object = {}): Promise<void> => {
  const message = {
    msgid,
    open_kfid: 'wkSupport',
    external_userid: 'wmA',
    send_time: at / 1000 - 10,
    origin: 3,
    msgtype: 'text',
    text: { content },
    ...more,
  };
  const body = JSON.stringify(message);
  const response = await fetch(`${world.providersUrl}/wecom/_customers`, { method: 'POST', body });
  expect(response.status).toBe(200);
};

const aBacklog = async (): Promise<World> => {
  const world = await createWorld(universe, at);
  // The access token is there already: renewing it has a test of its own.
  await world.pull(request);
  await write(world, 'm1', '发票怎么开？');
  await write(world, 'm2', '您好', { origin: 5, servicer_userid: 'li' });
  await write(world, 'm3', '我的付款还没到', { external_userid: 'wmB' });
  return world;
};

const rowsOf = async (world: World, sort: RegExp) =>
  (await world.rows()).filter(({ sk }) => sort.test(String(sk)));
const texts = async (world: World) =>
  (await rowsOf(world, /^MSG#/)).filter(({ direction }) => direction === 'in').map(({ text }) => text);

/** What may differ: ids of tokens, and how often something was written. */
const comparable = async (world: World): Promise<unknown> =>
  JSON.parse(JSON.stringify(await world.rows()), (key, value) =>
    ['version', 'token', 'renewingUntil'].includes(key) ? undefined : value,
  );

describe('messages that WeCom keeps until they are fetched', () => {
  it('are taken over in order, and the cursor after them', async () => {
    const world = await aBacklog();
    expect(await world.pull(request)).toEqual({ pages: 1, stored: 2, duplicates: 0 });
    expect((await texts(world)).sort()).toEqual(['发票怎么开？', '我的付款还没到'].sort());
    expect(await rowsOf(world, /^CURSOR$/)).toMatchObject([{ cursor: 'cursor-3' }]);
    await world.routeAll();
    const cases = await rowsOf(world, /^CASE$/);
    expect(cases.map(({ channel, language }) => [channel, language])).toEqual([
      ['wecom', 'zh-Hans'],
      ['wecom', 'zh-Hans'],
    ]);
  });

  it('come once, however often WeCom says that there are some', async () => {
    const world = await aBacklog();
    await world.pull(request);
    expect(await world.pull(request)).toEqual({ pages: 1, stored: 0, duplicates: 0 });
    await write(world, 'm4', '谢谢');
    expect(await world.pull(request)).toEqual({ pages: 1, stored: 1, duplicates: 0 });
  });

  it('are fetched to the end, over many pages', async () => {
    const world = await createWorld(universe, at);
    for (let count = 0; count < 205; count++) await write(world, `m${count}`, `第${count}条`);
    expect(await world.pull(request)).toEqual({ pages: 2, stored: 205, duplicates: 0 });
    expect(await rowsOf(world, /^CURSOR$/)).toMatchObject([{ cursor: 'cursor-205' }]);
  });

  it('are answered through the account that was written to', async () => {
    const world = await aBacklog();
    await world.pull(request);
    await world.routeAll();
    await world.sendAll();
    expect(
      world
        .sent()
        .map(({ provider, to }) => `${provider} ${to}`)
        .sort(),
    ).toEqual(['wecom wmA', 'wecom wmB']);
    expect(world.refusals()).toEqual([]);
  });

  it('survive a process killed at any call: the page is read again and nothing is there twice', {
    timeout: 120_000,
  }, async () => {
    const undisturbed = await aBacklog();
    undisturbed.crash.killAt(-1, 'before');
    await undisturbed.pull(request);
    const calls = [...undisturbed.crash.calls];
    await undisturbed.routeAll();
    const expected = await comparable(undisturbed);
    for (const [call, name] of calls.entries()) {
      for (const moment of ['before', 'after'] as const) {
        const world = await aBacklog();
        world.crash.killAt(call, moment);
        await expect(world.pull(request)).rejects.toThrow(Killed);
        world.crash.disarm();
        await world.pull(request);
        await world.routeAll();
        expect(await comparable(world), `killed ${moment} call ${call} (${name})`).toEqual(expected);
      }
    }
  });
});
