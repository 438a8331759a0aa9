import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDue } from '../../lib/domain/case-due.ts';
import { minute } from '../../lib/domain/instant.ts';
import { ticketOf } from '../../lib/domain/ticket.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { release, transfer, type Work } from '../../lib/flows/work-on-case.ts';
import { aCase } from '../world/a-case.ts';
import { Killed } from '../world/crash-point.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/** Kills the process before and after every call of what agents do, repeats nothing, and looks at what the timers make of it. */

const at = Date.parse('2026-11-23T09:00:00Z');
type Step = (world: World) => Promise<unknown>;

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const queued: Step = async ({ ports }) => {
  const supportCase = withDue(aCase(), 7);
  await ports.store.insertCase(supportCase);
  await ports.deskQueues.send([ticketOf(supportCase)]);
};
const claim: Step = ({ ports }) => claimNext(ports, anAgent(), 'asia', at);
const work: Work = { agent: anAgent(), caseId: 'CASE1', fence: 1, at: at + minute };
const giveBack: Step = ({ ports }) => release(ports, work, 'lunch');
const handOn: Step = ({ ports }) => transfer(ports, work, { deskId: 'west', because: 'it is theirs' });

const scenes: readonly { name: string; before: readonly Step[]; step: Step }[] = [
  { name: 'a claim', before: [queued], step: claim },
  { name: 'a release', before: [queued, claim], step: giveBack },
  { name: 'a transfer', before: [queued, claim], step: handOn },
];

describe('a process killed at any call of an agent’s move', () => {
  it.each(scenes)(
    'leaves the case where somebody is given it: $name',
    { timeout: 240_000 },
    async (scene) => {
      const start = async () => {
        const world = await createWorld(universe, at);
        for (const step of scene.before) await step(world);
        return world;
      };
      const calm = await start();
      calm.crash.killAt(-1, 'before');
      await scene.step(calm);
      expect(calm.crash.calls.length).toBeGreaterThan(2);
      for (const [call, name] of calm.crash.calls.entries()) {
        for (const moment of ['before', 'after'] as const) {
          const world = await start();
          world.crash.killAt(call, moment);
          await scene.step(world).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
          world.crash.disarm();
          for (const minutes of [31, 37])
            await runTimers(world.ports, at + minutes * minute, { limit: 100, goesOn: () => true });
          const { state, deskId = '', epoch } = (await world.ports.store.loadCase('CASE1')) ?? {};
          const killed = `killed ${moment} call ${call} (${name})`;
          expect(state, killed).toBe('queued');
          expect(await world.liveTickets(), killed).toMatchObject([{ deskId, epoch }]);
        }
      }
    },
  );
});
