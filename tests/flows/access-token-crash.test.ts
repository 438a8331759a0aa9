import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute } from '../../lib/domain/instant.ts';
import { aMessage } from '../world/a-message.ts';
import { Killed } from '../world/crash-point.ts';
import { createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/** Zalo's refresh tokens work once, so a run that dies while it renews must not shut the inbox out for good. */

const at = Date.parse('2026-11-23T09:00:00Z');
const written = (messageId: string, peer: string) =>
  aMessage({ channel: 'zalo', inboxId: 'zalo-vn', peer, messageId, text: 'My transfer is late', at });

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const acceptedWorld = async (): Promise<World> => {
  const world = await createWorld(universe, at);
  await world.deliver(written('in-1', 'u1'));
  await world.routeAll();
  return world;
};

const sendKilledAt = async (world: World, call: number, moment: 'before' | 'after'): Promise<string> => {
  world.crash.killAt(call, moment);
  try {
    await world.sendAll();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  world.crash.disarm();
  return world.crash.calls[call] ?? '';
};

/** How it stands after a second run and another customer. */
const afterwards = async (world: World) => {
  await world.sendAll();
  await world.deliver(written('in-2', 'u2'));
  await world.routeAll();
  await world.sendAll(at + 2 * minute);
  const cases = (await world.rows()).filter(({ sk }) => sk === 'CASE');
  const reached = world.sent().map(({ to }) => to);
  return { history: JSON.stringify(cases), reached };
};

describe('a process killed while it renews an access token', () => {
  it('leaves an inbox that can send, or a case that says what to mend', { timeout: 120_000 }, async () => {
    const undisturbed = await acceptedWorld();
    undisturbed.crash.killAt(-1, 'before');
    await undisturbed.sendAll();
    expect(undisturbed.sent()).toHaveLength(1);
    const calls = [...undisturbed.crash.calls];
    expect(calls.filter((name) => name === 'fetch')).toHaveLength(2);
    const shutOut: string[] = [];
    for (const call of calls.keys()) {
      for (const moment of ['before', 'after'] as const) {
        const world = await acceptedWorld();
        const here = `${moment} ${await sendKilledAt(world, call, moment)}`;
        const { history, reached } = await afterwards(world);
        const told = reached.includes('u1') || /unconfirmed|failed/.test(history);
        expect(told, `killed ${here}: lost in silence`).toBe(true);
        if (reached.includes('u2')) continue;
        expect(history, `killed ${here}`).toContain('put a new refreshToken');
        shutOut.push(here);
      }
    }
    // Only where the provider's answer itself was lost: no order of steps can help there.
    expect(shutOut).toEqual(['after fetch', 'before PutItemCommand']);
  });
});
