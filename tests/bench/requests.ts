import { claimNext } from '../../lib/flows/claim-case.ts';
import { aMessage } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type World } from '../world/world.ts';

/** Requests that leave the process, exactly, by step. Receiving and deleting by Lambda's event sources comes on top, by batch. */
export interface RequestRow {
  readonly step: string;
  readonly requests: number;
  readonly which: string;
}

const at = Date.parse('2026-11-23T09:00:00Z');

/** Runs one step and counts its calls. */
const count = async (world: World, step: string, run: () => Promise<unknown>): Promise<RequestRow> => {
  world.crash.killAt(-1, 'before');
  await run();
  const calls = world.crash.calls.map((name) => name.replace(/Command$/, ''));
  const byName = new Map<string, number>();
  for (const name of calls) byName.set(name, (byName.get(name) ?? 0) + 1);
  return {
    step,
    requests: calls.length,
    which: [...byName].map(([name, times]) => `${times} ${name}`).join(', '),
  };
};

/** The way of a first message, of a redelivery, of a further message, and of a claim. */
export const countRequests = async (): Promise<readonly RequestRow[]> => {
  const universe = await startUniverse();
  try {
    const world = await createWorld(universe, at);
    const second = aMessage({ messageId: 'in-2', text: 'Any news?' });
    return [
      await count(world, 'accept a first message', () => world.deliver(aMessage())),
      await count(world, 'route it: open a case, acknowledge, ticket', () => world.routeAll()),
      await count(world, 'send the acknowledgement', () => world.sendAll()),
      await count(world, 'accept its redelivery', () => world.deliver(aMessage())),
      await count(world, 'accept a further message', () => world.deliver(second)),
      await count(world, 'route it: join the case', () => world.routeAll()),
      await count(world, 'claim the next case', () => claimNext(world.ports, anAgent(), 'west', at)),
    ];
  } finally {
    await universe.stop();
  }
};
