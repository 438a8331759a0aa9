import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agentsDesk, type Desk } from './agents.ts';
import { eventually, sendMail } from './customers.ts';
import { obtainSystem, type System } from './system.ts';

const supervisor = { sub: 'supervisor-7', groups: ['supervisor'] };
let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await obtainSystem();
  desk = await agentsDesk(system, supervisor);
});
afterAll(() => system?.stop());

const Corrections = z.object({
  corrections: z.array(z.looseObject({ reference: z.string(), text: z.string().optional() })),
});

const listed = async (mark: string) => {
  const { body } = await desk.ask('GET', '/v1/corrections?limit=50&until=2099-01-01T00:00:00Z');
  return Corrections.parse(body).corrections.find(({ text }) => text?.includes(mark));
};

/** What the command says of its export; what was put right in the last minute is none of it yet. */
const exported = async (): Promise<string> => {
  const env = {
    ...process.env,
    MERIDIAN_API_URL: system.apiUrl,
    MERIDIAN_TOKEN: await system.token(supervisor),
  };
  const command = ['--import', 'tsx', 'lib/cli/main.ts', 'corrections', 'export', '--format', 'jsonl'];
  return (await promisify(execFile)(process.execPath, command, { env })).stderr;
};

describe('what an agent puts right', () => {
  it('is listed by a running system, masked, and exported once a minute has passed', {
    timeout: 120_000,
  }, async () => {
    const mark = randomUUID();
    const text = `Where is my transfer? My card is 4111 1111 1111 1111. Reference ${mark}`;
    await sendMail(system, { from: `ana-${mark}@mail.example`, subject: 'Transfer', text });
    const fits = () => desk.findQueued(({ messages }) => messages.some((each) => each.text.includes(mark)));
    const { caseId } = await eventually(fits, 'the case in a queue');
    const { fence } = await desk.work(caseId, 'claim', {});
    const corrected = await desk.work(caseId, 'corrections', {
      fence,
      category: 'technical',
      language: 'de',
    });
    expect(corrected).toMatchObject({ category: 'technical', language: 'de', state: 'claimed' });
    expect(await eventually(() => listed(mark), 'the correction')).toMatchObject({
      reference: corrected.reference,
      subject: 'Transfer',
      text: text.replace('4111 1111 1111 1111', '[card •••• 1111]'),
      before: { language: 'en' },
      after: { category: 'technical', language: 'de' },
    });
    expect(await exported()).toMatch(/\d+ written; .* Go on with --since \d{4}-/);
  });

  it('is told to supervisors only', async () => {
    const agent = await agentsDesk(system, { sub: 'agent-7', groups: ['agent'], desks: ['london'] });
    expect(await agent.ask('GET', '/v1/corrections')).toMatchObject({
      status: 403,
      body: { code: 'supervisors-only' },
    });
  });
});
