import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agentsDesk, type Desk } from './agents.ts';
import { sendMail } from './customers.ts';
import { obtainSystem, type System } from './system.ts';

const supervisor = { sub: 'supervisor-9', groups: ['supervisor'] };
let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await obtainSystem();
  desk = await agentsDesk(system, supervisor);
});
afterAll(() => system?.stop());

const Desks = z.object({ desks: z.array(z.object({ deskId: z.string(), region: z.string() })) });

const meridian = async (...args: string[]) => {
  const env = {
    ...process.env,
    MERIDIAN_API_URL: system.apiUrl,
    MERIDIAN_TOKEN: await system.token(supervisor),
  };
  const command = ['--import', 'tsx', 'lib/cli/main.ts', ...args];
  return (await promisify(execFile)(process.execPath, command, { env })).stdout;
};

/** A minute's tick, and time to work. */
const withinTwoTicks = async (holds: () => Promise<boolean>): Promise<boolean> => {
  for (const end = Date.now() + 125_000; Date.now() < end; ) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return false;
};

/** A case of a customer who has just written. */
const aQueuedCase = async (): Promise<string> => {
  const mark = randomUUID();
  const from = `aiko-${mark}@mail.example`;
  await sendMail(system, { from, subject: '送金', text: `入金がまだ届きません。照会番号 ${mark}` });
  let caseId: string | undefined;
  const isThere = async () => {
    const found = await desk.findQueued(({ messages }) => messages.some(({ text }) => text.includes(mark)));
    caseId = found?.caseId;
    return caseId !== undefined;
  };
  expect(await withinTwoTicks(isThere)).toBe(true);
  return caseId ?? mark;
};

describe('a typhoon', () => {
  it('drains a region: what waits there and what is held there moves, and may be claimed elsewhere', {
    timeout: 300_000,
  }, async () => {
    const [waiting, held] = [await aQueuedCase(), await aQueuedCase()];
    await desk.work(held, 'claim', {});
    const { desks } = Desks.parse((await desk.ask('GET', '/v1/desks')).body);
    const regionOf = async (caseId: string) => {
      const { deskId } = await desk.read(caseId);
      return desks.find((each) => each.deskId === deskId)?.region ?? 'none';
    };
    const region = await regionOf(waiting);
    const drained = JSON.parse(await meridian('drain', '--region', region, '--because', 'typhoon'));
    expect(drained).toMatchObject({ region, kind: 'drain', by: 'supervisor-9' });
    expect(await meridian('overrides')).toContain(drained.overrideId);
    const areGone = async () =>
      !(await Promise.all([waiting, held].map(regionOf))).some((found) => found === region);
    expect(await withinTwoTicks(areGone)).toBe(true);
    const moved = await desk.read(held);
    expect(moved.state).toBe('queued');
    expect(moved.history.some(({ what }) => what.startsWith('handed over from'))).toBe(true);
    const [first] = desks.filter((each) => each.region === region);
    const refused = await desk.ask('POST', `/v1/desks/${first?.deskId}/claim`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'desk-drained' } });
    expect(await regionOf(await aQueuedCase())).not.toBe(region);
    expect(JSON.parse(await meridian('restore', '--region', region))).toMatchObject({
      endedBy: 'supervisor-9',
    });
    expect((await desk.work(waiting, 'claim', {})).state).toBe('claimed');
    expect(await meridian('overrides')).toBe('');
  });
});
