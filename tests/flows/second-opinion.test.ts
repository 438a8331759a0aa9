import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hour, minute } from '../../lib/domain/instant.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import { budgetMs } from '../../lib/flows/ask-model.ts';
import { createCircuitBreaker } from '../../lib/flows/circuit-breaker.ts';
import { claimNext } from '../../lib/flows/claim-case.ts';
import { routeInbound } from '../../lib/flows/route-inbound.ts';
import type { RouteMessagePorts } from '../../lib/flows/route-message.ts';
import { createUsedUp } from '../../lib/flows/used-up.ts';
import { resolve } from '../../lib/flows/work-on-case.ts';
import { aToolUse, type ModelRecorder, startModelRecorder } from '../models/model-recorder.ts';
import { askBedrock, builtIn, doubting } from '../models/remote-classifier.ts';
import { useCredentials } from '../models/use-credentials.ts';
import { aMessage } from '../world/a-message.ts';
import { Killed } from '../world/crash-point.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const vague = aMessage({ text: 'Something is not right with it at all, please have a look', at });

useCredentials();
let universe: Universe;
let recorder: ModelRecorder;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());
beforeEach(async () => {
  recorder = await startModelRecorder();
  recorder.answer({ body: aToolUse({ category: 'technical', confidence: 0.9 }) });
});
afterEach(() => recorder.stop());

/** The world with a classifier that asks the recorder; the question is one of the calls that may be killed. */
const portsOf = ({ ports, opinions, crash }: World): RouteMessagePorts => {
  const ask = askBedrock(recorder);
  const { classify } = doubting({
    store: { ...opinions, spend: ports.store.spend },
    mask: ports.mask,
    ask: (question) => crash.pass('ask the model', () => ask(question)),
    breaker: createCircuitBreaker(() => at),
    usedUp: createUsedUp(budgetMs),
    callsPerDay: 10,
    note: () => undefined,
  });
  return { ...ports, classify };
};

const route = (world: World, { conversationKey, messageId }: InboundMessage = vague, now = at) =>
  routeInbound(portsOf(world), { conversationKey, messageId }, now);

const casesOf = async (world: World) => (await world.rows()).filter(({ sk }) => sk === 'CASE');

describe('a message the built-in classifier is unsure of', () => {
  it('opens a case of the category the model names, and the decision says where that comes from', async () => {
    const world = await createWorld(universe, at);
    await world.deliver(vague);
    const { because } = await route(world);
    expect(because).toContain('read as technical by Amazon Bedrock, as general by the built-in classifier');
    const [supportCase] = await casesOf(world);
    expect(supportCase).toMatchObject({
      category: 'technical',
      decision: { because, facts: { category: 'technical' } },
      history: [{ because }],
    });
  });

  it('opens one of the built-in category while the model is down', async () => {
    const world = await createWorld(universe, at);
    recorder.answer({ status: 503, error: 'ServiceUnavailableException' });
    await world.deliver(vague);
    const { because } = await route(world);
    expect(because).not.toContain('Bedrock');
    const { category } = builtIn.classify(vague);
    expect(await casesOf(world)).toMatchObject([{ category }]);
  });

  it('asks nobody when it joins an open case, whose category it does not change', async () => {
    const world = await createWorld(universe, at);
    const further = { ...vague, messageId: 'in-2', sentAt: at + minute, receivedAt: at + minute };
    await world.deliver(vague, further);
    await route(world);
    expect(await route(world, further, at + minute)).toMatchObject({ outcome: 'joined' });
    expect(recorder.calls).toHaveLength(1);
  });

  it('asks again when the case has ended long ago and a new one is opened', async () => {
    const world = await createWorld(universe, at);
    await world.deliver(vague);
    const { caseId = '', deskId = '' } = await route(world);
    const agent = anAgent({ deskIds: [deskId] });
    await claimNext(world.ports, agent, deskId, at);
    const fence = Number((await casesOf(world))[0]?.fence);
    await resolve(world.ports, { agent, caseId, fence, at: at + minute });
    const later = at + 90 * hour;
    const further = { ...vague, messageId: 'in-2', sentAt: later, receivedAt: later };
    await world.deliver(further);
    expect(await route(world, further, later)).toMatchObject({ outcome: 'opened' });
    expect(recorder.calls).toHaveLength(2);
  });

  it('asks nobody when a machine wrote it', async () => {
    const flags = { autoReply: true, bulk: false, bounce: false, feedback: false, loop: false };
    const automatic = { ...vague, flags: { ...flags, suppressAck: true } };
    const world = await createWorld(universe, at);
    await world.deliver(automatic);
    expect(await route(world, automatic)).toMatchObject({ outcome: 'stored' });
    expect(recorder.calls).toEqual([]);
  });
});

describe('what is kept of a question', () => {
  it('is neither the customer’s words nor who wrote them, and it expires', async () => {
    const world = await createWorld(universe, at);
    await world.deliver(vague);
    await route(world);
    const asked = (await world.rows()).filter(({ sk }) => sk === 'OPINION');
    expect(asked).toMatchObject([
      {
        subject: 'category',
        opinion: { value: 'technical', confidence: 0.9 },
        expiresAt: expect.any(Number),
      },
    ]);
    const kept = JSON.stringify(asked);
    for (const private_ of ['Something', '5512', 'Ana', 'telegram']) expect(kept).not.toContain(private_);
  });
});

const moments = ['before', 'after'] as const;

describe('a process killed at any call', () => {
  const undisturbed = async (): Promise<readonly string[]> => {
    const world = await createWorld(universe, at);
    await world.deliver(vague);
    world.crash.killAt(-1, 'before');
    await route(world);
    return [...world.crash.calls];
  };

  it('leaves one case after redelivery, with one question at most, and of one category throughout', {
    timeout: 120_000,
  }, async () => {
    const calls = await undisturbed();
    const asking = calls.indexOf('ask the model');
    expect(asking).toBeGreaterThan(0);
    for (const [call, name] of calls.entries()) {
      for (const moment of moments) {
        const where = `killed ${moment} call ${call} (${name})`;
        recorder.calls.length = 0;
        const world = await createWorld(universe, at);
        await world.deliver(vague);
        world.crash.killAt(call, moment);
        await route(world).catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
        world.crash.disarm();
        // By then the model thinks otherwise.
        recorder.answer({ body: aToolUse({ category: 'complaint', confidence: 1 }) });
        await route(world);
        recorder.answer({ body: aToolUse({ category: 'technical', confidence: 0.9 }) });
        expect(recorder.calls.length, where).toBeLessThanOrEqual(1);
        const cases = await casesOf(world);
        expect(cases, where).toHaveLength(1);
        const { category, decision } = cases[0] ?? {};
        expect(decision, where).toMatchObject({ facts: { category } });
        const known = call > asking + 1 || (call === asking + 1 && moment === 'after');
        if (known) expect(category, where).toBe('technical');
        expect(await world.liveTickets(), where).toHaveLength(1);
      }
    }
  });
});
