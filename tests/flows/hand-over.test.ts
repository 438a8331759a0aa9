import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import { hour, minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { aMessage } from '../world/a-message.ts';
import { Killed, momentsOf } from '../world/crash-point.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/** Asia is open 00:00 to 09:00 UTC, the west from 09:00 to 17:00 in Madrid: 08:00 to 16:00 UTC. */
const at = Date.parse('2026-11-23T08:30:00Z');
const closing = Date.parse('2026-11-23T09:00:00Z');
const daily = (timeZone: string, start: string, end: string): Desk['schedule'] => ({
  timeZone,
  weekly: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, start, end, people: 1 })),
  exceptions: [],
});
const hours: Readonly<Record<string, Desk['schedule']>> = {
  asia: daily('Asia/Tokyo', '09:00', '18:00'),
  west: daily('Europe/Madrid', '09:00', '17:00'),
};
const night = daily('America/New_York', '09:00', '17:00');

/** The world's configuration with closing desks that both read Japanese, and a ladder of two people. */
const configure = (world: World): Configuration => ({
  ...world.ports.configuration,
  desks: world.ports.configuration.desks.map((desk) => ({
    ...desk,
    schedule: hours[desk.id] ?? desk.schedule,
    languages: desk.id === 'west' ? ['fr', 'ja'] : desk.languages,
  })),
  sla: [
    {
      id: 'standard',
      firstReplyMinutes: 120,
      nextReplyMinutes: 120,
      resolutionMinutes: 2_880,
      escalation: 'all',
    },
  ],
  escalation: {
    recipients: [
      { id: 'lead', name: 'The lead', schedule: daily('Asia/Tokyo', '09:00', '21:00') },
      { id: 'boss', name: 'The boss', schedule: night },
    ],
    ladders: [
      {
        id: 'all',
        levels: [
          { on: 'breached', afterMinutes: 0, recipients: ['lead'], asleep: 'wait' },
          { on: 'breached', afterMinutes: 30, recipients: ['boss'], asleep: 'wait' },
        ],
      },
    ],
  },
});

const closingWorld = async (universe: Universe, from = at): Promise<World> => {
  const world = await createWorld(universe, from);
  Object.assign(world.ports, { configuration: configure(world) });
  return world;
};

type Step = (world: World) => Promise<unknown>;
const byLine = (id: string, text: string, sentAt = at, subject?: string) =>
  aMessage({
    ...{
      channel: 'line',
      inboxId: 'line-jp',
      peer: 'U4af4980629f1a2b3c4d5e6f708192a3b',
      messageId: id,
      text,
    },
    at: sentAt,
    ...(subject === undefined ? {} : { subject }),
  });
const secret = '入金がまだ届きません。カード 4111 1111 1111 1111 です。';
const open: readonly Step[] = [
  (world) => world.deliver(byLine('in-1', secret, at, 'カード 4111 1111 1111 1111')),
  (world) => world.routeAll(),
  (world) => world.sendAll(),
];
const timersAt =
  (now: number): Step =>
  (world) =>
    runTimers(world.ports, now, { limit: 100, goesOn: () => true });
const claimAt =
  (now: number): Step =>
  (world) =>
    claimNext(world.ports, anAgent(), 'asia', now);
const onlyAsia: Step = async ({ ports }) => {
  const desks = ports.configuration.desks.filter(({ id }) => id === 'asia');
  Object.assign(ports, { configuration: { ...ports.configuration, desks, generalistDesk: 'asia' } });
};
const caseOf = async (world: World) => {
  const row = (await world.rows()).find(({ sk }) => sk === 'CASE');
  const supportCase = await world.ports.store.loadCase(String(row?.caseId));
  if (supportCase === undefined) throw new Error('there is no case');
  return supportCase;
};
const notesOf = async (world: World) => (await world.rows()).filter(({ direction }) => direction === 'note');
const noticesOf = (world: World) => world.sent().filter(({ provider }) => provider === 'sns');
const run = async (world: World, steps: readonly Step[]): Promise<void> => {
  for (const step of steps) await step(world);
};

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

describe('a case at a desk that closes', () => {
  it('that was not started goes on, once, to the desk that is awake', async () => {
    const world = await closingWorld(universe);
    await run(world, [...open, timersAt(at + 6 * minute), timersAt(closing), timersAt(closing + minute)]);
    const supportCase = await caseOf(world);
    expect(supportCase).toMatchObject({ deskId: 'west', state: 'queued' });
    expect(supportCase.history.filter(({ what }) => what.startsWith('handed over'))).toHaveLength(1);
    expect(await world.liveTickets()).toMatchObject([{ deskId: 'west', epoch: supportCase.epoch }]);
  });

  it('and is in somebody’s hands leaves a masked summary in the language of the desk that takes over', async () => {
    const world = await closingWorld(universe);
    await run(world, [...open, claimAt(at + minute), timersAt(closing)]);
    expect(await caseOf(world)).toMatchObject({ deskId: 'west', state: 'queued' });
    const [note, ...others] = await notesOf(world);
    expect(others).toEqual([]);
    expect(String(note?.text)).toMatch(/^Transmis par asia : dossier MR-/);
    expect(String(note?.text)).toContain('Langue du client : japonais');
    expect(String(note?.text)).toContain('UTC+1');
    expect(String(note?.text)).not.toContain('4111 1111');
    expect(String(note?.text)).toMatch(/Objet : カード .*1111/);
  });

  it('tells the customer of a broken promise once, in their language, and only where one was made', async () => {
    const world = await closingWorld(universe);
    await run(world, [
      onlyAsia,
      ...open,
      timersAt(at + 6 * minute),
      timersAt(closing),
      timersAt(closing + minute),
    ]);
    await run(world, [timersAt(closing + 2 * minute), (now) => now.sendAll(closing + 2 * minute)]);
    const texts = world.sent().map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain('お伝えしていた時間より遅くなります');
    expect((await caseOf(world)).errands).toBeUndefined();
  });
});

describe('a broken promise', () => {
  it('tells the ladder on its own calendar, without a word of the customer', async () => {
    const world = await closingWorld(universe);
    const due = at + 2 * hour;
    await run(world, [...open, timersAt(at + 6 * minute), timersAt(closing), timersAt(due - 30 * minute)]);
    expect(noticesOf(world)).toEqual([]);
    await run(world, [timersAt(due), timersAt(due + minute), timersAt(due + 31 * minute)]);
    // At 11:01 UTC it is 06:01 in New York: the boss is asleep until 14:00 UTC.
    expect(noticesOf(world).map(({ to }) => to)).toEqual(['lead']);
    await run(world, [
      timersAt(Date.parse('2026-11-23T14:00:00Z')),
      timersAt(Date.parse('2026-11-23T14:01:00Z')),
    ]);
    expect(noticesOf(world).map(({ to }) => to)).toEqual(['lead', 'boss']);
    const { reference, caseId } = await caseOf(world);
    const [notice] = noticesOf(world);
    expect(notice?.subject).toBe(`${reference}: answer overdue at west (level 1)`);
    expect(notice?.text).toContain(`https://desk.test/v1/cases/${caseId}`);
    expect(notice?.text).toContain('Mon 23 Nov 19:30 Asia/Tokyo');
    expect(JSON.stringify(noticesOf(world))).not.toMatch(/4111|カード|入金/);
  });

  it('tells nobody further once the customer is answered', async () => {
    const world = await closingWorld(universe, closing);
    await run(world, [
      ...open.map((step) => step),
      timersAt(at + 2 * hour),
      timersAt(at + 2 * hour + minute),
    ]);
    const due = Math.max(at + 2 * hour, (await caseOf(world)).sla.reply.dueAt);
    await run(world, [timersAt(due), timersAt(due + minute)]);
    expect(noticesOf(world)).toHaveLength(1);
    await claimNext(world.ports, anAgent(), 'west', due + 2 * minute);
    const { caseId, fence } = await caseOf(world);
    const work = { agent: anAgent(), caseId, fence, at: due + 3 * minute };
    await replyToCustomer(world.ports, work, { text: '確認いたします。' });
    await run(world, [timersAt(due + 32 * minute), timersAt(Date.parse('2026-11-23T15:00:00Z'))]);
    expect(noticesOf(world)).toHaveLength(1);
  });

  it('is told of later when the topic fails, and holds up nothing else', async () => {
    const world = await closingWorld(universe);
    const due = at + 2 * hour;
    await run(world, [...open, timersAt(at + 6 * minute), timersAt(closing), timersAt(due - 30 * minute)]);
    world.faults.order({ provider: 'sns', mode: 'fail', times: 1 });
    const failed = await runTimers(world.ports, due, { limit: 100, goesOn: () => true });
    expect(failed.failures).toHaveLength(1);
    expect(noticesOf(world)).toEqual([]);
    await timersAt(due + 3 * minute)(world);
    expect(noticesOf(world).map(({ to }) => to)).toEqual(['lead']);
    expect((await caseOf(world)).errands).toBeUndefined();
  });
});

/** What may differ: how often something was tried and when next, and how often a notice of one id was told. */
const stateOf = async (world: World) => {
  const rows = (await world.rows()).map(
    ({ version: _v, dueAttempts: _d, ticketAttempts: _t, ...row }) => row,
  );
  const settled = rows.map((row) => ({
    ...row,
    dueAt: undefined,
    createdAt: undefined,
    delivery: undefined,
  }));
  const notices = new Set(noticesOf(world).map(({ headers }) => headers?.notice));
  const tickets = (await world.liveTickets()).map(({ caseId, epoch, deskId }) => ({ caseId, epoch, deskId }));
  return {
    settled,
    notices: [...notices].sort(),
    tickets,
    told: world.sent().filter(({ provider }) => provider !== 'sns').length,
  };
};

const due = at + 2 * hour;
const scenarios: readonly {
  name: string;
  before: readonly Step[];
  steps: readonly Step[];
  settles: readonly Step[];
}[] = [
  {
    name: 'a queued case is handed over',
    before: [...open, timersAt(at + 6 * minute)],
    steps: [timersAt(closing)],
    settles: [timersAt(closing + 6 * minute)],
  },
  {
    name: 'an owned case is handed over with its summary',
    before: [...open, claimAt(at + minute)],
    steps: [timersAt(closing)],
    settles: [timersAt(closing + 6 * minute)],
  },
  {
    name: 'a customer is told that it takes longer',
    before: [onlyAsia, ...open, timersAt(at + 6 * minute)],
    steps: [timersAt(closing), (world) => world.sendAll(closing)],
    settles: [timersAt(closing + 6 * minute), (world) => world.sendAll(closing + 6 * minute)],
  },
  {
    name: 'a ladder is climbed',
    before: [...open, timersAt(at + 6 * minute), timersAt(closing), timersAt(due - 30 * minute)],
    steps: [timersAt(due)],
    settles: [timersAt(due + 4 * minute), timersAt(due + 7 * minute)],
  },
];

describe('a process killed at any call while cases change hands', () => {
  it.each(scenarios)('leaves no trace minutes later: $name', { timeout: 480_000 }, async (scenario) => {
    const calm = await closingWorld(universe);
    await run(calm, scenario.before);
    calm.crash.killAt(-1, 'before');
    await run(calm, scenario.steps);
    const calls = [...calm.crash.calls];
    await run(calm, scenario.settles);
    const expected = await stateOf(calm);
    expect(calls.length).toBeGreaterThan(4);
    for (const [call, name] of calls.entries()) {
      for (const moment of momentsOf(name)) {
        const world = await closingWorld(universe);
        await run(world, scenario.before);
        world.crash.killAt(call, moment);
        for (const step of scenario.steps) {
          await step(world).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
          world.crash.disarm();
          await step(world);
        }
        await run(world, scenario.settles);
        expect(await stateOf(world), `killed ${moment} call ${call} (${name})`).toEqual(expected);
      }
    }
  });
});
