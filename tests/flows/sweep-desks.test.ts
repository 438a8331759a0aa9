import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectiveConfiguration } from '../../lib/domain/effective-configuration.ts';
import { hour, minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { currentOverrides, endOverrides, setOverride } from '../../lib/flows/overrides.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { sweepDesks } from '../../lib/flows/sweep-desks.ts';
import { addNote, claimCase, transfer } from '../../lib/flows/work-on-case.ts';
import { aCase } from '../world/a-case.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T01:00:00Z');
const supervisor = anAgent({ agentId: 'super-1', role: 'supervisor' });
const asia = { kind: 'desk', id: 'asia' } as const;
const tokyoDay = { start: '09:00', end: '18:00', people: 1 };

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

/** The flows with the overrides of an instant, as the functions build them. */
const portsAt = async (world: World, now: number) => {
  const overrides = currentOverrides(await world.ports.overrides.listOverrides(), now);
  return { ...world.ports, configuration: effectiveConfiguration(world.ports.configuration, overrides, now) };
};
const sweep = (world: World, now: number, goesOn = () => true) => sweepDesks(world.ports, now, goesOn);
const drain = (world: World, now = at) =>
  setOverride(world.ports, supervisor, { scope: asia, kind: 'drain', from: now, because: 'typhoon' }, now);
const restore = (world: World, now: number) => endOverrides(world.ports, supervisor, { scope: asia }, now);
const insert = async (world: World, count: number) => {
  for (let index = 0; index < count; index++)
    await world.ports.store.insertCase(
      aCase({ caseId: `CASE${index}`, language: 'ja', dueAt: at + hour, queuedAt: at, openedAt: at }),
    );
};
const desksOf = async (world: World): Promise<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const { sk, deskId, state } of await world.rows())
    if (sk === 'CASE') found[`${deskId} ${state}`] = (found[`${deskId} ${state}`] ?? 0) + 1;
  return found;
};

describe('a drained desk', () => {
  it('loses what waits and what its agents hold, none of it lost, and gets it back when restored', async () => {
    const world = await createWorld(universe, at);
    await insert(world, 12);
    const held = await claimNext(world.ports, anAgent(), 'asia', at);
    if (!held.ok || held.value === undefined) throw new Error('nothing to claim');
    await drain(world);
    expect(await sweep(world, at + minute)).toEqual({ moved: 12, failures: [], left: false });
    expect(await desksOf(world)).toEqual({ 'west queued': 12 });
    const { caseId, fence } = held.value;
    const late = await addNote(await portsAt(world, at), { agent: anAgent(), caseId, fence, at }, 'mine?');
    expect(late).toMatchObject({ ok: false, refusal: { code: 'not-claimed-by-you' } });
    expect(await sweep(world, at + 2 * minute)).toEqual({ moved: 0, failures: [], left: false });
    await restore(world, at + 2 * hour);
    expect(await sweep(world, at + 2 * hour)).toMatchObject({ moved: 12 });
    expect(await desksOf(world)).toEqual({ 'asia queued': 12 });
    expect(await sweep(world, at + 2 * hour + minute)).toMatchObject({ moved: 0 });
  });

  it('gives out nothing and takes nothing, and says why', async () => {
    const world = await createWorld(universe, at);
    await insert(world, 1);
    await drain(world);
    const ports = await portsAt(world, at);
    const refused = { ok: false, refusal: { code: 'desk-drained' } };
    expect(await claimNext(ports, anAgent(), 'asia', at)).toMatchObject({
      ...refused,
      refusal: { detail: expect.stringContaining('asia drained: typhoon') },
    });
    const one = { caseId: 'CASE0', at };
    expect(await claimCase(ports, { ...one, agent: anAgent() })).toMatchObject(refused);
    await sweep(world, at);
    const taken = await claimCase(ports, { ...one, agent: anAgent() });
    if (!taken.ok) throw new Error('not claimed');
    const back = transfer(
      ports,
      { ...one, agent: anAgent(), fence: taken.value.fence },
      { deskId: 'asia', because: 'it is theirs' },
    );
    expect(await back).toMatchObject(refused);
  });

  it('gets everything back also when it is restored while a run is under way', async () => {
    const world = await createWorld(universe, at);
    await insert(world, 3);
    await drain(world);
    await sweep(world, at + minute);
    const timers = { ...world.ports, ...(await portsAt(world, at + hour)) };
    await restore(world, at + hour + 1);
    await runTimers(timers, at + hour + 2, { limit: 100, goesOn: () => true });
    await sweep(world, at + hour + 2);
    expect(await desksOf(world)).toEqual({ 'asia queued': 3 });
  });

  it('that is restored early looks at what still waits there when it closes that day', async () => {
    const world = await createWorld(universe, at);
    const [asiaDesk] = world.ports.configuration.desks;
    if (asiaDesk === undefined) throw new Error('there is no desk');
    const weekly = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, ...tokyoDay }));
    const schedule = { timeZone: 'Asia/Tokyo', weekly, exceptions: [] };
    const alone = { desks: [{ ...asiaDesk, schedule }], generalistDesk: 'asia' };
    Object.assign(world.ports, { configuration: { ...world.ports.configuration, ...alone } });
    const until = at + 72 * hour;
    await insert(world, 1);
    const request = { scope: asia, kind: 'drain', from: at, until, because: 'typhoon' } as const;
    await setOverride(world.ports, supervisor, request, at);
    await sweep(world, at + minute);
    // What a look at its ticket works out while the desk is closed until then.
    const handOverAt = until + 7 * hour;
    const known = await world.ports.store.loadCase('CASE0');
    if (known === undefined) throw new Error('there is no case');
    await world.ports.store.saveCase({ ...known, handOverAt, version: known.version + 1 });
    await restore(world, at + hour);
    await sweep(world, at + hour);
    const { handOverAt: next } = (await world.ports.store.loadCase('CASE0')) ?? {};
    expect(next).toBe(Date.parse('2026-11-23T08:00:00Z'));
  });

  it('is emptied over several runs when one has no time for all', async () => {
    const world = await createWorld(universe, at);
    await insert(world, 120);
    await drain(world);
    const once = () => {
      let pages = 0;
      return () => ++pages <= 1;
    };
    const moved: number[] = [];
    for (let run = 1; run <= 3; run++) moved.push((await sweep(world, at + run * minute, once())).moved);
    expect(moved).toEqual([100, 20, 0]);
    expect(await desksOf(world)).toEqual({ 'west queued': 120 });
  });
});
