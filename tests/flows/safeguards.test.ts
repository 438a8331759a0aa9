import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../lib/domain/instant.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { replyToCustomer } from '../../lib/flows/reply-to-customer.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { resolve, transfer } from '../../lib/flows/work-on-case.ts';
import { aCase } from '../world/a-case.ts';
import { aMessage, type MessageOptions } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');

let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

/** A case with its acknowledgement sent, claimed by an agent. */
const claimed = async (options: MessageOptions = {}) => {
  const world = await createWorld(universe, at);
  await world.deliver(aMessage(options));
  await world.routeAll();
  await world.sendAll();
  const result = await claimNext(world.ports, anAgent(), 'west', at);
  if (!result.ok || result.value === undefined) throw new Error('nothing to claim');
  const { caseId, fence } = result.value;
  return { world, work: { agent: anAgent(), caseId, fence, at: at + minute } };
};

const caseOf = async (world: World, caseId: string) => {
  const supportCase = await world.ports.store.loadCase(caseId);
  if (supportCase === undefined) throw new Error('no such case');
  return supportCase;
};

describe('an agent’s reply', () => {
  it('is never taken for another message, whatever key the client gives it', async () => {
    const { world, work } = await claimed();
    const named = { text: 'first', idempotencyKey: 'acknowledgement' };
    expect(await replyToCustomer(world.ports, work, named)).toMatchObject({ ok: true });
    await replyToCustomer(world.ports, work, { text: 'second', idempotencyKey: '' });
    await replyToCustomer(world.ports, work, { text: 'third', idempotencyKey: '' });
    await world.sendAll(at + 2 * minute);
    expect(
      world
        .sent()
        .slice(1)
        .map(({ text }) => text),
    ).toEqual(['first', 'second', 'third']);
  });

  it('with a key that named another text is refused rather than swallowed', async () => {
    const { world, work } = await claimed();
    await replyToCustomer(world.ports, work, { text: 'one', idempotencyKey: 'k' });
    const other = await replyToCustomer(world.ports, work, { text: 'two', idempotencyKey: 'k' });
    expect(other).toMatchObject({ ok: false, refusal: { code: 'conflict' } });
  });

  it('sent by many requests at once is one message and one event', async () => {
    const { world, work } = await claimed();
    await Promise.all(Array.from({ length: 5 }, () => replyToCustomer(world.ports, work, { text: 'same' })));
    await world.sendAll(at + 2 * minute);
    expect(world.sent().filter(({ text }) => text === 'same')).toHaveLength(1);
    const { history } = await caseOf(world, work.caseId);
    expect(history.filter(({ what }) => what === 'replied')).toHaveLength(1);
  });

  it('that cannot be delivered opens its case again even when it was resolved meanwhile', async () => {
    const { world, work } = await claimed();
    await replyToCustomer(world.ports, work, { text: 'here is your refund' });
    await resolve(world.ports, work);
    world.faults.order({ provider: 'telegram', mode: 'refuse', times: 1 });
    await world.sendAll(at + 2 * minute);
    const supportCase = await caseOf(world, work.caseId);
    expect(supportCase.state).toBe('queued');
    expect(supportCase.history.at(-1)?.because).toMatch(/^reply out-\w+ failed/);
  });
});

describe('a further message', () => {
  it('is routed by what the case is about, and never calms it down', async () => {
    const { world, work } = await claimed({
      text: 'Someone hacked my account and made a transfer I did not authorise!',
    });
    const before = await caseOf(world, work.caseId);
    expect(before).toMatchObject({ category: 'fraud-security', urgency: 'critical' });
    await replyToCustomer(world.ports, work, { text: 'We blocked it.' });
    await world.deliver(aMessage({ messageId: 'in-2', text: 'and now?', at: at + hour }));
    await world.routeAll(at + hour);
    const after = await caseOf(world, work.caseId);
    expect(after.decision.facts).toMatchObject({ category: 'fraud-security', urgency: 'critical' });
    expect(after.lane).toBe('urgent');
  });
});

describe('a form', () => {
  it('never has us mail its own words to the address somebody typed', async () => {
    const world = await createWorld(universe, at);
    const form = {
      channel: 'form',
      inboxId: 'website',
      peer: 'k1',
      subject: 'You won! Visit evil.example',
    } as const;
    const replyAddress = { channel: 'email', inboxId: 'support', to: 'stranger@else.example' };
    await world.deliver(aMessage({ ...form, replyAddress, from: { address: 'stranger@else.example' } }));
    await world.routeAll();
    await world.sendAll();
    const [mail] = world.sent();
    expect(mail?.to).toBe('stranger@else.example');
    expect(JSON.stringify(mail)).not.toContain('evil.example');
  });
});

describe('a configuration that changes', () => {
  it('takes no case with a desk that it removes', async () => {
    const world = await createWorld(universe, at);
    await world.ports.store.insertCase(aCase({ deskId: 'closed-down', dueAt: at }));
    await runTimers(world.ports, at + minute, { limit: 10, goesOn: () => true });
    const moved = await caseOf(world, 'CASE1');
    expect(moved).toMatchObject({ state: 'queued', deskId: 'west', epoch: 2 });
    expect(moved.history.at(-1)?.because).toContain('closed-down is no longer configured');
    expect(await world.liveTickets()).toHaveLength(1);
  });
});

describe('a restricted category', () => {
  it('is handed over only to desks that name it', async () => {
    const { world, work } = await claimed();
    const category = (await caseOf(world, work.caseId)).category;
    const desks = world.ports.configuration.desks.map((desk) =>
      desk.id === 'asia' ? { ...desk, categories: [] } : desk,
    );
    const configuration = { ...world.ports.configuration, desks, restrictedCategories: [category] };
    const refused = await transfer({ ...world.ports, configuration }, work, { deskId: 'asia', because: 'x' });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'restricted-category' } });
    const allowed = await transfer({ ...world.ports, configuration }, work, { deskId: 'west', because: 'x' });
    expect(allowed).toMatchObject({ ok: true });
  });
});

describe('the timers', () => {
  it('name what they could not handle, and go on with the rest', async () => {
    const world = await createWorld(universe, at);
    await world.ports.store.insertCase(aCase({ caseId: 'BROKEN', dueAt: at }));
    await world.ports.store.insertCase(
      aCase({ caseId: 'WHOLE', dueAt: at, state: 'waiting', lastOutboundAt: at - 8 * day }),
    );
    const store = {
      ...world.ports.store,
      loadCase: async (caseId: string) => {
        if (caseId === 'BROKEN') throw new TypeError('damaged');
        return world.ports.store.loadCase(caseId);
      },
    };
    const run = await runTimers({ ...world.ports, store }, at + minute, { limit: 10, goesOn: () => true });
    expect(run).toMatchObject({ cases: 1, failures: [{ id: 'BROKEN', error: 'TypeError' }] });
  });
});
