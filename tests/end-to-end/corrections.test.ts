import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const exported = async (): Promise<string> => {
  const env = {
    ...process.env,
    MERIDIAN_API_URL: system.apiUrl,
    MERIDIAN_TOKEN: await system.token(supervisor),
  };
  const asked = ['corrections', 'export', '--format', 'jsonl', '--until', '2099-01-01T00:00:00Z'];
  const command = ['--import', 'tsx', 'lib/cli/main.ts', ...asked];
  return (await promisify(execFile)(process.execPath, command, { env })).stdout;
};

describe('what an agent puts right', () => {
  it('is exported from a running system as a labelled message, masked', { timeout: 120_000 }, async () => {
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
    const line = (await exported()).split('\n').find((each) => each.includes(mark)) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({
      ...{ id: corrected.reference, subject: 'Transfer', category: 'technical', language: 'de' },
      text: text.replace('4111 1111 1111 1111', '[card •••• 1111]'),
      before: { language: 'en' },
    });
  });

  it('is told to supervisors only', async () => {
    const agent = await agentsDesk(system, { sub: 'agent-7', groups: ['agent'], desks: ['london'] });
    expect(await agent.ask('GET', '/v1/corrections')).toMatchObject({
      status: 403,
      body: { code: 'supervisors-only' },
    });
  });
});
