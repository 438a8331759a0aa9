import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assembleApp } from '../../infra/assemble.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import example from '../../meridian.config.ts';
import { agentsDesk, type WholeCase } from '../end-to-end/agents.ts';
import { deliverTelegram, eventually, telegramUpdate } from '../end-to-end/customers.ts';
import { systemOf } from '../end-to-end/system.ts';
import { aFolder } from '../infra/handlers.ts';
import { aToolUse, languages, type ModelRecorder, startModelRecorder } from '../models/model-recorder.ts';

/** The deployed bundles with remote models configured, against a server that speaks their protocols. */
let stack: LocalStack;
let recorder: ModelRecorder;
const folder = aFolder();

beforeAll(async () => {
  const models = {
    secondOpinion: { model: 'bedrock', modelId: 'eu.amazon.nova-lite-v1:0', below: 1, timeoutMs: 8_000 },
    language: { model: 'comprehend', below: 1, timeoutMs: 3_000 },
  } as const;
  const configuration = resolveConfiguration({ ...example, classification: models }, Date.now());
  const outdir = join(folder, 'cdk.out');
  const app = await assembleApp({ configuration, stage: 'dev', outdir, validates: false });
  app.synth();
  recorder = await startModelRecorder();
  stack = await startLocalStack({ assembly: outdir, modelsUrl: recorder.url });
}, 120_000);
afterAll(async () => {
  await Promise.all([stack?.stop(), recorder?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const card = '4111 1111 1111 1111';

/** The case that a customer's message by Telegram opens. */
const caseOf = async (text: string) => {
  const system = systemOf(stack);
  const chatId = 7_000_000 + recorder.calls.length;
  expect((await deliverTelegram(system, telegramUpdate(chatId, text, 'en'))).status).toBe(200);
  const desk = await agentsDesk(system, { sub: 'supervisor-1', groups: ['supervisor'] });
  const fits = ({ messages }: WholeCase) => messages.some((message) => message.text.includes(text));
  return eventually(() => desk.findQueued(fits), 'the case of the message');
};

describe('a stage with remote models', () => {
  it('asks them from its bundle, with masked text, and routes by what they say', {
    timeout: 90_000,
  }, async () => {
    recorder.answer({
      body: { ...aToolUse({ category: 'technical', confidence: 0.999 }), ...languages(['fr', 1]) },
    });
    const found = await caseOf(`Hm, what about ${card} and this thing over there then, tell me`);
    expect(found).toMatchObject({ category: 'technical', language: 'fr' });
    expect(found.decision.because).toContain('by Amazon Bedrock (eu.amazon.nova-lite-v1:0)');
    expect(found.decision.because).toContain('language fr by Amazon Comprehend');
    const [detection, opinion, more] = recorder.calls;
    expect(detection).toMatchObject({
      signed: true,
      target: expect.stringContaining('DetectDominantLanguage'),
    });
    expect(opinion?.path).toContain('/converse');
    expect(more).toBeUndefined();
    for (const { body } of recorder.calls) {
      expect(body).not.toContain(card);
      expect(body).toContain('card •••• 1111');
    }
  });

  it('routes by the built-in classifier while they fail', { timeout: 90_000 }, async () => {
    recorder.answer({
      status: 500,
      error: 'InternalServerException',
      body: { __type: 'InternalServerException' },
    });
    const found = await caseOf('Where is my transfer? It has not arrived and I am waiting for three days');
    expect(found).toMatchObject({ category: 'payment-delayed', language: 'en' });
    expect(found.decision.because).not.toContain('Bedrock');
  });
});
