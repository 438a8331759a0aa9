import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { refillQueues } from '../../lib/flows/refill-queues.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { release, resolve, transfer } from '../../lib/flows/work-on-case.ts';
import { aMessage } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

/** Whatever happens in whatever order, the books balance and no case is forgotten. */

const start = Date.parse('2026-11-23T09:00:00Z');
const agent = anAgent();
const desks = ['asia', 'west'];

const Step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('write' as const), who: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('claim' as const), desk: fc.constantFrom(...desks) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('work' as const),
      how: fc.constantFrom('reply', 'release', 'resolve', 'transfer'),
      which: fc.nat({ max: 5 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('route', 'send') }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(1, 6, 35, 300) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('purge' as const) }) },
);
type Step = typeof Step extends fc.Arbitrary<infer Value> ? Value : never;

interface Story {
  readonly world: World;
  now: number;
  written: number;
}

type CaseRow = { caseId: string; fence: number; state: string; dueAt: number; conversationKey: string };
const casesOf = async (world: World): Promise<CaseRow[]> =>
  (await world.rows())
    .filter(({ sk }) => sk === 'CASE')
    .map((row) => ({
      caseId: String(row.caseId),
      fence: Number(row.fence),
      state: String(row.state),
      dueAt: Number(row.dueAt),
      conversationKey: String(row.conversationKey),
    }));

const work = async ({ world, now }: Story, how: string, which: number): Promise<void> => {
  const cases = await casesOf(world);
  const chosen = cases[which % Math.max(1, cases.length)];
  if (chosen === undefined) return;
  const asked = { agent, caseId: chosen.caseId, fence: chosen.fence, at: now };
  if (how === 'reply') await replyToCustomer(world.ports, asked, { text: `answer ${now}` });
  if (how === 'release') await release(world.ports, asked);
  if (how === 'resolve') await resolve(world.ports, asked);
  if (how === 'transfer') await transfer(world.ports, asked, { deskId: 'west', because: 'test' });
};

const timers = (story: Story) => runTimers(story.world.ports, story.now, { limit: 500, goesOn: () => true });

const take = async (story: Story, step: Step): Promise<void> => {
  story.now += 1_000;
  const { world } = story;
  if (step.kind === 'write') {
    story.written += 1;
    const options = {
      channel: 'line',
      inboxId: 'line-jp',
      peer: `U${String(step.who).repeat(32)}`,
      at: story.now,
    } as const;
    await world.deliver(aMessage({ ...options, messageId: `in-${story.written}`, text: 'まだ届きません' }));
  } else if (step.kind === 'claim') await claimNext(world.ports, agent, step.desk, story.now);
  else if (step.kind === 'work') await work(story, step.how, step.which);
  else if (step.kind === 'route') await world.routeAll(story.now);
  else if (step.kind === 'send') await world.sendAll(story.now);
  else if (step.kind === 'purge') await world.purge();
  else if (step.kind === 'wait') {
    story.now += step.minutes * minute;
    await timers(story);
  }
};

/** Lets time pass until nothing is on its way any more. */
const settle = async (story: Story): Promise<void> => {
  for (let round = 0; round < 4; round++) {
    story.now += 20 * minute;
    await timers(story);
    await story.world.routeAll(story.now);
    await story.world.sendAll(story.now);
  }
};

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

it('every message has its case, every open case one place and a next due time, every case one acknowledgement', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const story: Story = { world: await createWorld(universe, start), now: start, written: 0 };
      for (const step of steps) await take(story, step);
      await settle(story);

      const { world } = story;
      const rows = await world.rows();
      const cases = await casesOf(world);
      const inbound = rows.filter(({ direction }) => direction === 'in');
      expect(inbound).toHaveLength(story.written);
      const known = new Set(cases.map(({ caseId }) => caseId));
      for (const message of inbound) expect(known).toContain(message.caseId);

      const open = cases.filter(({ state }) => state !== 'resolved');
      expect(new Set(open.map(({ conversationKey }) => conversationKey)).size).toBe(open.length);
      for (const { dueAt } of open) expect(dueAt).toBeGreaterThan(start);

      const acknowledgements = rows.filter(({ purpose }) => purpose === 'acknowledgement');
      expect(acknowledgements).toHaveLength(cases.length);
      const texts = world.sent().map(({ text }) => text);
      for (const { text } of acknowledgements) expect(texts.filter((sent) => sent === text)).toHaveLength(1);

      await world.purge();
      await refillQueues(world.ports);
      const queued = cases.filter(({ state }) => state === 'queued').map(({ caseId }) => caseId);
      const claimed: string[] = [];
      for (const desk of desks) {
        for (let tries = 0; tries <= cases.length; tries++) {
          const result = await claimNext(world.ports, agent, desk, story.now);
          if (result.ok && result.value) claimed.push(result.value.caseId);
        }
      }
      expect(claimed.sort()).toEqual(queued.sort());
    }),
    { numRuns: 25 },
  );
});
