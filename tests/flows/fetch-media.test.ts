import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hour, minute } from '../../lib/domain/instant.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import { fetchMedia } from '../../lib/flows/fetch-media.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { aMessage } from '../world/a-message.ts';
import { Killed, momentsOf } from '../world/crash-point.ts';
import { createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

const withPictures = (...refs: string[]): InboundMessage =>
  aMessage({
    channel: 'line',
    inboxId: 'line-jp',
    peer: 'U4af4980629f1a2b3c4d5e6f708192a3b',
    contentType: 'image',
    text: '',
    attachments: refs.map((providerRef) => ({ name: `image-${providerRef}`, type: 'image/*', providerRef })),
    at,
  });

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

/** A world where a message with these pictures is routed; those named in `stored` lie at LINE. */
const routed = async (refs: string[], stored: string[] = refs): Promise<World> => {
  const world = await createWorld(universe, at);
  for (const ref of stored) world.putFile('line', ref, { bytes: png, type: 'image/jpeg' });
  await world.deliver(withPictures(...refs));
  await world.routeAll();
  return world;
};

const messageIn = async (world: World): Promise<InboundMessage> => {
  const message = await world.ports.store.loadMessage(withPictures());
  if (message?.direction !== 'in') throw new Error('the message is not stored');
  return message;
};
const caseStates = async (world: World) =>
  (await world.rows()).filter(({ sk }) => sk === 'CASE').map(({ state }) => state);
const timers = (world: World, now: number) => runTimers(world.ports, now, { limit: 100, goesOn: () => true });

describe('a picture a customer sent', () => {
  it('is pending once its message is routed, and the case does not wait for it', async () => {
    const world = await routed(['F1']);
    expect(await messageIn(world)).toMatchObject({ mediaPending: true, dueAt: at + 4 * minute });
    expect(await caseStates(world)).toEqual(['queued']);
  });

  it('lies in our own bucket after one run, its type told by its bytes', async () => {
    const world = await routed(['F1', 'F2']);
    await world.fetchAll();
    const message = await messageIn(world);
    expect(message.attachments.map(({ type, bytes }) => ({ type, bytes }))).toEqual([
      { type: 'image/png', bytes: png.byteLength },
      { type: 'image/png', bytes: png.byteLength },
    ]);
    expect(Object.keys(world.objects())).toEqual(message.attachments.map((file) => file.objectKey).sort());
    expect(message.mediaPending).toBeUndefined();
    expect(message.dueAt).toBeUndefined();
  });

  it('keeps its place when an edit puts another file before it', async () => {
    const world = await routed(['F1']);
    await world.fetchAll();
    const before = await messageIn(world);
    world.putFile('line', 'F2', { bytes: Uint8Array.from([...png, 9]), type: 'image/png' });
    const [added] = withPictures('F2').attachments;
    const attachments = added === undefined ? [] : [added, ...before.attachments];
    const edited = {
      ...before,
      attachments,
      mediaPending: true as const,
      dueAt: at,
      version: before.version + 1,
    };
    await world.ports.store.saveMessage(edited);
    await world.ports.media.send([{ ...edited, attempt: 0 }]);
    await world.fetchAll();
    const after = await messageIn(world);
    expect(after.attachments[1]).toEqual(before.attachments[0]);
    expect(after.attachments.map(({ bytes }) => bytes)).toEqual([png.byteLength + 1, png.byteLength]);
    expect(Object.keys(world.objects())).toHaveLength(2);
  });

  it('says what is wrong when the provider has it no more, and keeps the others', async () => {
    const world = await routed(['F1', 'gone'], ['F1']);
    await world.fetchAll();
    const { attachments, dueAt } = await messageIn(world);
    expect(attachments[0]?.objectKey).toBeDefined();
    expect(attachments[1]).toMatchObject({ problem: 'the provider does not have the file any more' });
    expect(dueAt).toBeUndefined();
  });

  it('is fetched later by the timers when the provider is down', async () => {
    const world = await routed(['F1']);
    world.faults.order({ provider: 'line', mode: 'lost-answer', times: 1 });
    await world.fetchAll();
    expect(await messageIn(world)).toMatchObject({ mediaPending: true, dueAt: at + minute });
    await timers(world, at + 2 * minute);
    await world.fetchAll(at + 2 * minute);
    expect((await messageIn(world)).attachments[0]?.objectKey).toBeDefined();
  });

  it('is found by the timers when the queue was purged', async () => {
    const world = await routed(['F1']);
    await world.purge();
    await timers(world, at + 5 * minute);
    await world.fetchAll(at + 5 * minute);
    expect((await messageIn(world)).attachments[0]?.objectKey).toBeDefined();
  });

  it('is given up after a day of failures', async () => {
    const world = await routed(['F1']);
    world.faults.order({ provider: 'line', mode: 'lost-answer', times: 1 });
    await world.fetchAll(at + 24 * hour);
    const message = await messageIn(world);
    expect(message.attachments[0]?.problem).toBe('the connection to the provider failed');
    expect(message.dueAt).toBeUndefined();
  });

  it('does not have its message routed a second time by a redelivery meanwhile', async () => {
    const world = await routed(['F1']);
    expect(await world.deliver(withPictures('F1'))).toMatchObject({ stored: 0, duplicates: 1 });
    await world.routeAll();
    expect(await caseStates(world)).toEqual(['queued']);
    expect(await messageIn(world)).toMatchObject({ mediaPending: true });
  });

  it('is not put back when the customer took it away meanwhile', async () => {
    const world = await routed(['F1']);
    const { store, objects } = world.ports;
    const media = {
      fetch: async () => {
        const message = await messageIn(world);
        await store.saveMessage({ ...message, attachments: [], version: message.version + 1 });
        return { fetched: true as const, bytes: png, type: 'image/png' };
      },
    };
    const run = await fetchMedia({ store, objects, media }, withPictures(), at);
    expect(run.outcome).toBe('fetched');
    const message = await messageIn(world);
    expect(message.attachments).toEqual([]);
    expect(message.dueAt).toBeUndefined();
  });
});

describe('a process killed while it fetches files', () => {
  type Step = (world: World) => Promise<unknown>;
  const steps: Step[] = [
    (world) => world.routeAll(),
    (world) => world.sendAll(),
    (world) => world.fetchAll(),
  ];
  const begin = async (): Promise<World> => {
    const world = await createWorld(universe, at);
    for (const ref of ['F1', 'F2']) world.putFile('line', ref, { bytes: png, type: 'image/png' });
    await world.deliver(withPictures('F1', 'F2'));
    return world;
  };
  const stateOf = async (world: World) => ({
    message: { ...(await messageIn(world)), version: 0 },
    objects: world.objects(),
    cases: await caseStates(world),
    tickets: (await world.liveTickets()).length,
    sent: world.sent().length,
  });
  const untilKilled = async (step: Step, world: World): Promise<void> => {
    try {
      await step(world);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  };

  it('leaves the same message, files and case after a redelivery', { timeout: 240_000 }, async () => {
    const calm = await begin();
    calm.crash.killAt(-1, 'before');
    for (const step of steps) await step(calm);
    const calls = [...calm.crash.calls];
    const expected = await stateOf(calm);
    expect(expected.message.attachments.every(({ objectKey }) => objectKey !== undefined)).toBe(true);
    for (const [call, name] of calls.entries()) {
      for (const moment of momentsOf(name)) {
        const world = await begin();
        world.crash.killAt(call, moment);
        for (const step of steps) {
          await untilKilled(step, world);
          if (!world.crash.isDead()) continue;
          world.crash.disarm();
          await step(world);
        }
        world.crash.disarm();
        expect(await stateOf(world), `killed ${moment} call ${call} (${name})`).toEqual(expected);
      }
    }
  });
});
