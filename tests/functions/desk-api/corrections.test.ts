import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/domain/case.ts';
import { minute, toIso } from '../../../lib/domain/instant.ts';
import { claimCase } from '../../../lib/flows/work-on-case.ts';
import { StoredCase } from '../../../lib/store/case-schema.ts';
import { aMessage } from '../../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../../world/world.ts';
import { aDeskApi } from './a-desk-api.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const later = at + 5 * minute;
const agent = anAgent();
const supervisor = anAgent({ agentId: 'super-1', role: 'supervisor', deskIds: [] });

let universe: Universe;
let world: World;
let claimed: Case;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());
beforeEach(async () => {
  world = await createWorld(universe, at);
  const subject = 'Card 4111 1111 1111 1111';
  await world.deliver(aMessage({ subject, text: 'Where is my transfer to DE89370400440532013000?' }));
  await world.routeAll();
  const result = await claimCase(world.ports, { agent, caseId: (await stored()).caseId, at });
  if (!result.ok) throw new Error(result.refusal.detail);
  claimed = result.value;
});

const stored = async () => StoredCase.parse((await world.rows()).find(({ sk }) => sk === 'CASE'));
const ask = (...asked: Parameters<ReturnType<typeof aDeskApi>['ask']>) =>
  aDeskApi(world, later).ask(...asked);
const correct = (body: unknown, by = agent, caseId = claimed.caseId) =>
  ask(by, 'POST', `/v1/cases/${caseId}/corrections`, body);

describe('POST /v1/cases/{caseId}/corrections', () => {
  it('puts right what it names and nothing else', async () => {
    const answer = await correct({ fence: claimed.fence, category: 'card' });
    expect(answer).toMatchObject({
      status: 200,
      body: { case: { category: 'card', language: claimed.language, fence: claimed.fence } },
    });
    expect(answer.body.case.corrections).toHaveLength(1);
  });

  it.each([
    ['a category there is not', { category: 'cards' }, 'category'],
    ['a language that is none', { language: 'English' }, 'language'],
    ['a language with a country', { language: 'pt-BR' }, 'language'],
    ['Chinese without its script', { language: 'zh' }, 'language'],
    ['a language there is not', { language: 'qq' }, 'language'],
    ['a language nobody knows', { language: 'und' }, 'language'],
    ['an urgency there is not', { urgency: 'asap' }, 'urgency'],
    ['nothing to put right', {}, ''],
    ['a fence that is no number', { fence: '1', category: 'card' }, 'fence'],
    ['no fence', { fence: undefined, category: 'card' }, 'fence'],
  ])('refuses %s, says which field, and changes nothing', async (_what, over, path) => {
    const answer = await correct({ fence: claimed.fence, ...over });
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-request', errors: [{ path }] } });
    expect(await stored()).toEqual(claimed);
  });

  it.each([['not json'], ['[]'], ['null']])('refuses the body %s', async (body) => {
    expect((await correct(body)).status).toBeGreaterThanOrEqual(400);
    expect((await correct(body)).status).toBeLessThan(500);
    expect(await stored()).toEqual(claimed);
  });

  it('hides cases there are not, and those of other desks', async () => {
    const body = { fence: claimed.fence, category: 'card' };
    const stranger = anAgent({ agentId: 'agent-2', deskIds: ['asia'] });
    expect(await correct(body, agent, 'NOSUCH')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await correct(body, stranger)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await stored()).toEqual(claimed);
  });

  it('refuses an older fence, and whoever has not claimed the case', async () => {
    const body = { category: 'card' };
    expect(await correct({ ...body, fence: claimed.fence - 1 })).toMatchObject({
      status: 409,
      body: { code: 'stale-fence' },
    });
    const colleague = anAgent({ agentId: 'agent-2' });
    expect(await correct({ ...body, fence: claimed.fence }, colleague)).toMatchObject({
      status: 409,
      body: { code: 'not-claimed-by-you' },
    });
    expect(await stored()).toEqual(claimed);
  });

  it('lets one of two corrections at the same moment win, and tells the other', async () => {
    const answers = await Promise.all(
      (['card', 'technical'] as const).map((category) => correct({ fence: claimed.fence, category })),
    );
    const won = answers.filter(({ status }) => status === 200);
    const after = await stored();
    // Where the second began after the first had ended, both took place, one after the other.
    expect(after.corrections).toHaveLength(won.length);
    for (const { body } of answers.filter(({ status }) => status !== 200)) {
      expect(body).toMatchObject({ status: 409, code: 'conflict' });
    }
    expect(after.version).toBe(claimed.version + won.length);
  });
});

describe('GET /v1/corrections', () => {
  const list = (query = '', by = supervisor) => ask(by, 'GET', `/v1/corrections${query}`);

  it('tells supervisors what was put right, with the message masked', async () => {
    await correct({ fence: claimed.fence, category: 'card' });
    await correct({ fence: claimed.fence, category: 'technical', language: 'es' });
    const { urgency } = claimed;
    const until = `?until=${encodeURIComponent(toIso(later + 1))}`;
    expect(await list(until)).toEqual({
      status: 200,
      body: {
        corrections: [
          {
            caseId: claimed.caseId,
            reference: claimed.reference,
            messageId: 'in-1',
            at: toIso(later),
            by: 'agent-1',
            before: { language: 'en', category: 'payment-delayed', urgency },
            after: { language: 'es', category: 'technical', urgency },
            subject: 'Card [card •••• 1111]',
            text: 'Where is my transfer to [iban DE•• •••• 3000]?',
          },
        ],
      },
    });
  });

  it('masks what is a secret only with the subject before it', async () => {
    const subject = 'Mein Passwort lautet';
    await world.deliver(aMessage({ peer: '7781', subject, text: 'hunter2xyz und es geht nicht' }));
    await world.routeAll();
    const caseId = StoredCase.parse(
      (await world.rows()).find(({ sk, subject: told }) => sk === 'CASE' && told === subject),
    ).caseId;
    const other = await claimCase(world.ports, { agent, caseId, at });
    if (!other.ok) throw new Error(other.refusal.detail);
    await correct({ fence: other.value.fence, category: 'general', language: 'nl' }, agent, caseId);
    const { corrections } = (await list('?until=2027-01-01T00:00:00Z')).body;
    expect(corrections).toHaveLength(1);
    expect(corrections[0].text).toMatch(/^Mein Passwort lautet\n\[secret\]/);
    expect(JSON.stringify(corrections)).not.toContain('hunter2xyz');
  });

  it('cuts the longest messages and subjects, so that a page of them fits into an answer', async () => {
    await correct({ fence: claimed.fence, category: 'card' });
    const key = { conversationKey: claimed.conversationKey, messageId: 'in-1' };
    const message = await world.ports.store.loadMessage(key);
    if (message?.direction !== 'in') throw new Error('The message is gone.');
    const [subject, text] = [`${'x'.repeat(999)}😀y`, `${'x'.repeat(7_999)}😀y`];
    await world.ports.store.saveMessage({ ...message, subject, text, version: message.version + 1 });
    const { corrections } = (await list('?until=2027-01-01T00:00:00Z')).body;
    expect(corrections[0].subject).toBe(`${'x'.repeat(999)}\ufffd`);
    expect(corrections[0].text).toBe(`${'x'.repeat(7_999)}\ufffd`);
  });

  it('keeps to the instants that were asked for', async () => {
    await correct({ fence: claimed.fence, category: 'card' });
    const count = async (query: string) => (await list(query)).body.corrections.length;
    expect(await count(`?since=${encodeURIComponent(toIso(later))}&until=2027-01-01T00:00:00Z`)).toBe(1);
    expect(await count(`?until=${encodeURIComponent(toIso(later))}`)).toBe(0);
    expect(await count('?since=2027-01-01T00:00:00Z')).toBe(0);
  });

  it('is not for agents, and refuses instants and limits that are none', async () => {
    expect(await list('', agent)).toMatchObject({ status: 403, body: { code: 'supervisors-only' } });
    for (const query of ['?since=yesterday', '?until=2026-13-01', '?limit=0', '?limit=51'])
      expect(await list(query)).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
  });

  it('says no text of a message that was taken back', async () => {
    await correct({ fence: claimed.fence, category: 'card' });
    const key = { conversationKey: claimed.conversationKey, messageId: 'in-1' };
    const message = await world.ports.store.loadMessage(key);
    if (message?.direction !== 'in') throw new Error('The message is gone.');
    await world.ports.store.saveMessage({ ...message, deletedAt: later, version: message.version + 1 });
    const [corrected] = (await list('?until=2027-01-01T00:00:00Z')).body.corrections;
    expect(corrected).toMatchObject({ caseId: claimed.caseId });
    expect(corrected.text ?? corrected.subject).toBeUndefined();
  });
});
