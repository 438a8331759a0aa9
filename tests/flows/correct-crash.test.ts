import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute } from '../../lib/domain/instant.ts';
import { categories } from '../../lib/domain/vocabulary.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { correct } from '../../lib/flows/correct-case.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { StoredCase } from '../../lib/store/case-schema.ts';
import { aMessage } from '../world/a-message.ts';
import { Killed } from '../world/crash-point.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/** Kills the process before and after every call of a correction, lets the agent repeat it, and looks at what is left. */

const at = Date.parse('2026-11-23T09:00:00Z');

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const claimed = async (): Promise<World> => {
  const world = await createWorld(universe, at);
  await world.deliver(aMessage({ text: 'Where is my transfer? I sent it last week.' }));
  await world.routeAll();
  await claimNext(world.ports, anAgent(), 'west', at);
  return world;
};

const stored = async (world: World) => StoredCase.parse((await world.rows()).find(({ sk }) => sk === 'CASE'));

/** Fraud is for desk `asia` alone here. */
const configured = ({ ports }: World) => {
  const open = categories.filter((category) => category !== 'fraud-security');
  const desks = ports.configuration.desks.map((desk) =>
    desk.id === 'west' ? { ...desk, categories: open } : desk,
  );
  const restrictedCategories = ['fraud-security'] as const;
  return { ...ports, configuration: { ...ports.configuration, desks, restrictedCategories } };
};

const ask = async (world: World, category: (typeof categories)[number], fence: number, caseId: string) =>
  correct(configured(world), { agent: anAgent(), caseId, fence, at: at + minute }, { category });

const stateOf = async (world: World) => ({
  rows: await world.rows(),
  tickets: (await world.liveTickets()).map(({ caseId, epoch, deskId }) => ({ caseId, epoch, deskId })),
});

/** The correction, killed at one of its calls, and once more by the agent who heard no answer. */
const disturbed = async (category: (typeof categories)[number], call: number, moment: 'before' | 'after') => {
  const world = await claimed();
  const { fence, caseId } = await stored(world);
  world.crash.killAt(call, moment);
  const killed = ask(world, category, fence, caseId);
  await expect(killed).rejects.toBeInstanceOf(Killed);
  world.crash.disarm();
  expect(await ask(world, category, fence, caseId)).toMatchObject({ ok: true });
  return world;
};

const undisturbed = async (category: (typeof categories)[number]) => {
  const world = await claimed();
  const { fence, caseId } = await stored(world);
  world.crash.killAt(-1, 'before');
  await ask(world, category, fence, caseId);
  return { calls: [...world.crash.calls], world };
};

const moments = ['before', 'after'] as const;

describe('a process killed at any call of a correction', () => {
  it('leaves one correction and the case with its agent', { timeout: 120_000 }, async () => {
    const { calls, world: calm } = await undisturbed('card');
    expect(calls).toEqual(['GetItemCommand', 'PutItemCommand']);
    const expected = await stateOf(calm);
    expect((await stored(calm)).corrections).toHaveLength(1);
    for (const call of calls.keys()) {
      for (const moment of moments) {
        const world = await disturbed('card', call, moment);
        expect(await stateOf(world), `killed ${moment} call ${call}`).toEqual(expected);
      }
    }
  });

  it('loses no case on its way to a desk that may take it', { timeout: 120_000 }, async () => {
    const { calls, world: calm } = await undisturbed('fraud-security');
    expect(calls.length).toBeGreaterThan(2);
    expect(await calm.liveTickets()).toMatchObject([{ deskId: 'asia' }]);
    const expected = await stored(calm);
    for (const call of calls.keys()) {
      for (const moment of moments) {
        const world = await disturbed('fraud-security', call, moment);
        expect(await stored(world), `killed ${moment} call ${call}`).toEqual(expected);
        // Whoever died between the move and its ticket is made up for when the ticket is missed.
        await runTimers(world.ports, at + 7 * minute, { limit: 100, goesOn: () => true });
        const tickets = await world.liveTickets();
        expect(tickets, `killed ${moment} call ${call}`).toMatchObject([{ deskId: 'asia' }]);
      }
    }
  });
});
