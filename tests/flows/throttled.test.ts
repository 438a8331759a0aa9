import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute } from '../../lib/domain/instant.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { sendMessage } from '../../lib/flows/send-message.ts';
import { aMessage } from '../world/a-message.ts';
import { createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');

const peers = ['1', '2', '3', '4', '5'];

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const outbound = async (world: World) => (await world.rows()).filter(({ direction }) => direction === 'out');

const burst = async (): Promise<World> => {
  const world = await createWorld(universe, at);
  await world.deliver(...peers.map((peer) => aMessage({ peer, messageId: `in-${peer}`, at })));
  await world.routeAll();
  return world;
};

describe('a provider that throttles an inbox', () => {
  it('is left alone as long as it asks, then hears the rest; nobody is forgotten', {
    timeout: 60_000,
  }, async () => {
    const world = await burst();
    world.faults.order({ provider: 'telegram', mode: 'throttle', times: 1 });
    const startedAt = performance.now();
    await world.sendAll();
    // The recorder asks for one second.
    expect(performance.now() - startedAt).toBeGreaterThan(900);
    expect(world.sent()).toHaveLength(peers.length - 1);
    const later = at + 5 * minute;
    await runTimers(world.ports, later, { limit: 100, goesOn: () => true });
    await world.sendAll(later);
    expect(new Set(world.sent().map(({ to }) => to))).toEqual(new Set(peers));
    expect(world.sent()).toHaveLength(peers.length);
  });

  it('costs a message that has to wait no attempt', async () => {
    const world = await burst();
    const sender = { ...world.ports.sender, turn: async () => 90_000 };
    for (const { conversationKey, messageId } of await outbound(world)) {
      const key = { conversationKey: String(conversationKey), messageId: String(messageId) };
      const outcome = await sendMessage({ ...world.ports, sender }, key, at);
      expect(outcome).toMatchObject({ outcome: 'retry-later' });
    }
    expect(world.sent()).toEqual([]);
    for (const row of await outbound(world)) {
      expect(row).toMatchObject({ dueAt: at + 90_000, delivery: { state: 'pending', attempts: 0 } });
    }
  });
});
