import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkForBot } from '../../../lib/channels/form/bot-check.ts';
import { type BotCheck, botCheckProviders } from '../../../lib/domain/form-rules.ts';
import { startUniverse, type Universe } from '../../world/world.ts';
import { aFormIntake } from './a-form-intake.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const ana = { email: 'ana@mail.example', message: 'Where is my payout?', submissionId: 'page-1' };
const botCheck: BotCheck = {
  ...{ provider: 'turnstile', siteKey: 'site-key-1', whenUnavailable: 'hold', minimumScore: 0.5 },
};
const inbox = { inboxId: 'website', secrets: { siteverifySecret: 'the-secret' } };

describe('the bot check of a form', () => {
  it.each([
    ['turnstile', 'cf-turnstile-response'],
    ['hcaptcha', 'h-captcha-response'],
    ['recaptcha', 'g-recaptcha-response'],
  ] as const)('of %s lets a person in, by the field its widget fills', async (provider, field) => {
    const intake = await aFormIntake(universe, at, { botCheck: { ...botCheck, provider } });
    expect((await intake.postJson({ ...ana, [field]: 'person:1' })).status).toBe(202);
    expect([(await intake.messages())[0]?.dueAt !== undefined, await intake.held()]).toEqual([true, []]);
  });

  it.each([
    ['a machine', { 'cf-turnstile-response': 'machine' }],
    ['nothing, as without scripts', {}],
  ])('holds what brings the proof of %s, and says nothing of it', async (_what, proof) => {
    const intake = await aFormIntake(universe, at, { botCheck });
    expect((await intake.postJson({ ...ana, ...proof })).status).toBe(202);
    expect(await intake.held()).toMatchObject([{ reason: 'bot-check' }]);
  });

  it('takes a form that is sent twice with one proof as one, though the proof is used up', async () => {
    const intake = await aFormIntake(universe, at, { botCheck });
    const form = { ...ana, 'cf-turnstile-response': 'person:2' };
    const first = await intake.postJson(form);
    const second = await intake.postJson(form);
    expect([second.status, second.json]).toEqual([202, first.json]);
    expect([(await intake.messages()).length, await intake.held()]).toEqual([1, []]);
    const other = await intake.postJson({ ...form, submissionId: 'page-2' });
    expect([other.status, other.json.code]).toEqual([422, 'bot-check']);
  });

  it.each([
    ['hold', 1],
    ['accept', 0],
  ] as const)('whose provider is away loses nothing: %s', async (whenUnavailable, held) => {
    const intake = await aFormIntake(universe, at, { botCheck: { ...botCheck, whenUnavailable } });
    intake.world.faults.order({ provider: 'form', mode: 'fail', times: 1 });
    expect((await intake.postJson({ ...ana, 'cf-turnstile-response': 'person:3' })).status).toBe(202);
    expect([(await intake.messages()).length, (await intake.held()).length]).toEqual([1, held]);
    expect(intake.lines.join()).toContain('botChecksUnanswered');
  });

  it('asks each provider at its own address, with secret, proof and the sender’s address', async () => {
    const asked: [string, string][] = [];
    const answering: typeof fetch = async (url, init) => {
      asked.push([String(url), String(init?.body)]);
      return Response.json({ success: true, score: 0.3 });
    };
    for (const provider of botCheckProviders) {
      const proof = { token: 't', address: '192.0.2.1' };
      const found = await checkForBot({ ...botCheck, provider }, inbox, proof, { fetch: answering });
      expect(found).toEqual({ verdict: 'machine', because: 'its score is 0.3' });
    }
    const body = 'secret=the-secret&response=t&remoteip=192.0.2.1';
    expect(asked).toEqual([
      ['https://challenges.cloudflare.com/turnstile/v0/siteverify', body],
      ['https://api.hcaptcha.com/siteverify', body],
      ['https://www.google.com/recaptcha/api/siteverify', body],
    ]);
  });

  it.each([
    [{ success: false, 'error-codes': ['invalid-input-secret'] }, 'unknown'],
    [{ success: false, 'error-codes': ['timeout-or-duplicate'] }, 'stale'],
    [{ success: false, 'error-codes': ['already-seen-response'] }, 'stale'],
    [{ success: false }, 'machine'],
    [{ success: 'yes' }, 'unknown'],
    ['<html>', 'unknown'],
  ])('reads the answer %j as %s', async (answer, verdict) => {
    const fetching: typeof fetch = async () => new Response(JSON.stringify(answer));
    const found = await checkForBot(botCheck, inbox, { token: 't', address: '' }, { fetch: fetching });
    expect(found.verdict).toBe(verdict);
  });
});
