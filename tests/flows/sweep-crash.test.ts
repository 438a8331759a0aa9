import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectiveConfiguration } from '../../lib/domain/effective-configuration.ts';
import { hour, minute } from '../../lib/domain/instant.ts';
import { currentOverrides, endOverrides, setOverride } from '../../lib/flows/overrides.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { sweepDesks } from '../../lib/flows/sweep-desks.ts';
import { aCase } from '../world/a-case.ts';
import { Killed, momentsOf } from '../world/crash-point.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/** Kills the process before and after every call of a drain and of its end, repeats the step, and looks at what is left. */

const at = Date.parse('2026-11-23T01:00:00Z');
const supervisor = anAgent({ agentId: 'super-1', role: 'supervisor' });
const asia = { kind: 'desk', id: 'asia' } as const;
type Step = (world: World) => Promise<unknown>;

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const portsAt = async (world: World, now: number) => {
  const overrides = currentOverrides(await world.ports.overrides.listOverrides(), now);
  return { ...world.ports, configuration: effectiveConfiguration(world.ports.configuration, overrides, now) };
};
const minuteAt =
  (now: number): Step =>
  async (world) => {
    const ports = await portsAt(world, now);
    await runTimers(ports, now, { limit: 100, goesOn: () => true });
    await sweepDesks(world.ports, now, () => true);
  };
const drain: Step = (world) =>
  setOverride(world.ports, supervisor, { scope: asia, kind: 'drain', from: at, because: 'typhoon' }, at);
const restore: Step = (world) => endOverrides(world.ports, supervisor, { scope: asia }, at + hour);

const worldWithCase = async (): Promise<World> => {
  const world = await createWorld(universe, at);
  await world.ports.store.insertCase(
    aCase({ language: 'ja', openedAt: at, queuedAt: at, dueAt: at + 5 * minute }),
  );
  return world;
};

const drained = { before: [], steps: [drain, minuteAt(at + minute)], ends: 'west' };
const restored = {
  before: [drain, minuteAt(at + minute)],
  steps: [restore, minuteAt(at + hour)],
  ends: 'asia',
};

const runKilled = async (world: World, steps: readonly Step[]): Promise<void> => {
  for (const step of steps) {
    try {
      await step(world);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    if (!world.crash.isDead()) continue;
    world.crash.disarm();
    await step(world);
  }
  world.crash.disarm();
};

describe('a process killed at any call of an override', () => {
  it.each([drained, restored])('loses no case on its way to $ends', { timeout: 300_000 }, async (scene) => {
    const start = async () => {
      const world = await worldWithCase();
      for (const step of scene.before) await step(world);
      return world;
    };
    const calm = await start();
    calm.crash.killAt(-1, 'before');
    for (const step of scene.steps) await step(calm);
    expect(calm.crash.calls.length).toBeGreaterThan(5);
    for (const [call, name] of [...calm.crash.calls].entries()) {
      for (const moment of momentsOf(name)) {
        const world = await start();
        world.crash.killAt(call, moment);
        await runKilled(world, scene.steps);
        // Whoever died between the move and its ticket is made up for when the ticket is missed.
        await minuteAt(at + hour + 10 * minute)(world);
        const tickets = (await world.liveTickets()).map(({ deskId }) => deskId);
        expect(tickets, `killed ${moment} call ${call}`).toEqual([scene.ends]);
        const moves = JSON.stringify(await world.rows()).match(/handed over from/g) ?? [];
        expect(moves, `killed ${moment} call ${call}`).toHaveLength(scene.ends === 'west' ? 1 : 2);
      }
    }
  });
});
