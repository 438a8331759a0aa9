import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../lib/domain/case.ts';
import { withDue } from '../../lib/domain/case-due.ts';
import type { NoticeErrand } from '../../lib/domain/errand.ts';
import { hour, minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { createDeskPlaces } from '../../lib/flows/look-at-case.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { aCase } from '../world/a-case.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const aRecipient = (id: string) => ({
  id,
  name: id,
  schedule: { timeZone: 'UTC', always: { people: 1 }, weekly: [], exceptions: [] },
});
const aNotice = (recipientId: string): NoticeErrand => ({
  ...{ kind: 'notice', id: `notice-${recipientId}`, at, recipientId, promise: 'reply', what: 'breached' },
  ...{ level: 1, deadlineAt: at, deskId: 'asia' },
});
const told = (world: World) =>
  world
    .sent()
    .filter(({ provider }) => provider === 'sns')
    .map(({ to }) => to);
const timers = (world: World, now: number, limit = 100) =>
  runTimers(world.ports, now, { limit, goesOn: () => true });

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

describe('an errand that cannot be done', () => {
  it('keeps none of the others, and none of them is done again with it', { timeout: 60_000 }, async () => {
    const world = await createWorld(universe, at);
    const escalation = { recipients: [aRecipient('lead'), aRecipient('boss')], ladders: [] };
    Object.assign(world.ports, { configuration: { ...world.ports.configuration, escalation } });
    const errands = [aNotice('lead'), aNotice('boss')];
    await world.ports.store.insertCase(withDue(aCase({ errands, errandsAt: at }), 7));
    world.faults.order({ provider: 'sns', mode: 'fail', times: 1 });
    expect((await timers(world, at)).failures).toHaveLength(1);
    expect(told(world)).toEqual(['boss']);
    await timers(world, at + 3 * minute);
    expect(told(world)).toEqual(['boss', 'lead']);
  });
});

describe('more than one page of what is due', () => {
  it('is looked at in one run, while there is time', { timeout: 60_000 }, async () => {
    const world = await createWorld(universe, at);
    for (let index = 0; index < 7; index++)
      await world.ports.store.insertCase(withDue(aCase({ caseId: `CASE${index}` }), 7));
    const run = await timers(world, at + 5 * minute, 3);
    expect(run).toMatchObject({ cases: 7, failures: [], left: false });
    expect(await world.ports.store.listDue(at + 5 * minute, 10)).toEqual([]);
  });
});

describe('what is moved within a run', () => {
  it('counts for the lane it is moved to', async () => {
    const world = await createWorld(universe, at);
    const load = { asia: { queued: 9, urgent: 4 }, west: { queued: 5, urgent: 1 } };
    const places = await createDeskPlaces({ ...world.ports, load: async () => load }, at);
    const urgent = aCase({ lane: 'urgent' });
    places.moved(urgent, { ...urgent, deskId: 'west' });
    places.moved(aCase(), aCase({ deskId: 'west' }));
    expect(places.load()).toEqual({ asia: { queued: 7, urgent: 3 }, west: { queued: 7, urgent: 2 } });
  });
});

describe('a claim that meets a message of the customer', () => {
  it('takes the case all the same', async () => {
    const world = await createWorld(universe, at);
    const supportCase = withDue(aCase({ dueAt: at + hour }), 7);
    await world.ports.store.insertCase(supportCase);
    const { store } = world.ports;
    let joined = false;
    const loadCase = async (caseId: string): Promise<Case | undefined> => {
      const found = await store.loadCase(caseId);
      if (found && !joined) await store.saveCase({ ...found, version: found.version + 1 });
      joined = true;
      return found;
    };
    const claimed = await claimNext({ ...world.ports, store: { ...store, loadCase } }, anAgent(), 'asia', at);
    expect(claimed).toMatchObject({ ok: true, value: { caseId: 'CASE1', state: 'claimed' } });
  });
});
