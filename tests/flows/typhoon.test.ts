import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { hour, minute } from '../../lib/domain/instant.ts';
import { route } from '../../lib/domain/route.ts';
import { endOverrides, setOverride } from '../../lib/flows/overrides.ts';
import { sweepDesks } from '../../lib/flows/sweep-desks.ts';
import { createDeskQueues } from '../../lib/store/desk-queues.ts';
import input from '../../meridian.config.ts';
import { aCase } from '../world/a-case.ts';
import { freshQueues } from '../world/engines.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/** Monday, 09:00 in Shanghai: most of Asia-Pacific is at work, Europe sleeps. */
const at = Date.parse('2026-11-23T09:00:00+08:00');
const configuration = resolveConfiguration(input, at);
const supervisor = anAgent({ agentId: 'super-1', role: 'supervisor' });
const apac = { kind: 'region', id: 'apac' } as const;
const languages = ['ja', 'zh-Hans', 'zh-Hant', 'ko', 'en'];

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const portsOf = async (world: World) => {
  const ids = configuration.desks.map(({ id }) => id);
  const { deskPrefix } = await freshQueues(universe.engines, ids);
  const deskQueues = createDeskQueues(universe.engines.sqs(), deskPrefix);
  return { ...world.ports, configuration, deskQueues };
};
type Ports = Awaited<ReturnType<typeof portsOf>>;

const sweepAt = (ports: Ports, instant: number) => sweepDesks(ports, instant, () => true);

const fill = async ({ store }: Ports): Promise<void> => {
  for (let index = 0; index < 30; index++) {
    const facts = { category: 'card', urgency: 'normal', segment: 'consumer' } as const;
    const language = languages[index % languages.length] ?? 'en';
    const decision = route({ ...facts, language }, configuration, at);
    const held = index % 3 === 0;
    const lease = { agentId: 'agent-1', until: at + hour };
    const work = held ? ({ state: 'claimed', fence: 1, lease } as const) : {};
    const place = { deskId: decision.deskId, decision, queuedAt: at, openedAt: at, dueAt: at + hour };
    await store.insertCase(aCase({ caseId: `CASE${index}`, language, ...facts, ...place, ...work }));
  }
};
const cases = async (world: World) => (await world.rows()).filter(({ sk }) => sk === 'CASE');
const regionOf = (deskId: unknown) => configuration.desks.find(({ id }) => id === deskId)?.region;

describe('a typhoon that drains Asia-Pacific at 09:00 in Shanghai', () => {
  it('moves every case out within a minute, loses none, and its end brings them back', {
    timeout: 180_000,
  }, async () => {
    const world = await createWorld(universe, at);
    const ports = await portsOf(world);
    await fill(ports);
    const there = (await cases(world)).filter(({ deskId }) => regionOf(deskId) === 'apac').length;
    expect(there).toBeGreaterThan(15);
    await setOverride(ports, supervisor, { scope: apac, kind: 'drain', from: at, because: 'typhoon' }, at);
    expect(await sweepAt(ports, at + minute)).toEqual({ moved: there, failures: [], left: false });
    const away = await cases(world);
    expect(away).toHaveLength(30);
    expect(away.map(({ deskId }) => regionOf(deskId))).not.toContain('apac');
    await endOverrides(ports, supervisor, { scope: apac }, at + 2 * hour);
    const back = await sweepAt(ports, at + 2 * hour);
    expect(back.failures).toEqual([]);
    expect(back.moved).toBeGreaterThan(there / 2);
    expect(await sweepAt(ports, at + 2 * hour + minute)).toMatchObject({ moved: 0 });
    const home = await cases(world);
    expect(home).toHaveLength(30);
    expect(home.filter(({ deskId }) => regionOf(deskId) === 'apac').length).toBeGreaterThanOrEqual(
      back.moved,
    );
  });
});
