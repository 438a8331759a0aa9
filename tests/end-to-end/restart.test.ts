import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startLocalStack } from '../../infra/local/stack.ts';
import { agentsDesk } from './agents.ts';
import { nthSentTo, postForm } from './customers.ts';
import type { System } from './system.ts';

const start = async (dataDir: string): Promise<{ system: System; refill: () => Promise<unknown> }> => {
  const stack = await startLocalStack({ dataDir, pace: { retryAfterSeconds: 1 } });
  const system: System = {
    apiUrl: stack.apiUrl,
    smtp: { host: '127.0.0.1', port: stack.smtpPort ?? 0 },
    recorderUrl: stack.providers.url,
    secrets: stack.providers.secrets,
    token: (request) => stack.tokens(request),
    stop: () => stack.stop(),
  };
  return { system, refill: () => stack.invoke('run-timers', { 'detail-type': 'Refill queues' }) };
};

const Claimed = z.object({
  case: z.object({ reference: z.string(), caseId: z.string(), deskId: z.string() }).nullable(),
});

describe('a restart with the same data', () => {
  it('loses the queues and no case: an unresolved case can still be claimed from its queue', {
    timeout: 120_000,
  }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'meridian-restart-'));
    const email = `kim-${randomUUID()}@mail.example`;
    const before = await start(dataDir);
    const answer = await postForm(before.system, {
      email,
      message: '환불이 아직 안 됐어요. 확인 부탁드립니다.',
    });
    const { reference } = z.object({ reference: z.string() }).parse(await answer.json());
    await nthSentTo(before.system, email, 1);
    await before.system.stop();

    const after = await start(dataDir);
    try {
      await after.refill();
      const desk = await agentsDesk(after.system, { sub: 'supervisor-1', groups: ['supervisor'] });
      const { desks } = z
        .object({ desks: z.array(z.object({ deskId: z.string(), queued: z.number() })) })
        .parse((await desk.ask('GET', '/v1/desks')).body);
      const deskId = desks.find(({ queued }) => queued > 0)?.deskId;
      const claimed = Claimed.parse((await desk.ask('POST', `/v1/desks/${deskId}/claim`)).body);
      expect(claimed.case?.reference).toBe(reference);
      expect((await nthSentTo(after.system, email, 1)).text).toContain(reference);
    } finally {
      await after.system.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
