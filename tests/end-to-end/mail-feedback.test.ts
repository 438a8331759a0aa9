import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agentsDesk, type Desk } from './agents.ts';
import { eventually, nthSentTo, postForm, referenceIn, sendMail, sentTo } from './customers.ts';
import { obtainSystem, type System } from './system.ts';

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await obtainSystem();
  desk = await agentsDesk(system, { sub: 'supervisor-1', groups: ['supervisor'] });
});
afterAll(() => system?.stop());

const Whole = z.object({
  case: z.object({ history: z.array(z.object({ what: z.string(), because: z.string().optional() })) }),
  contact: z.object({
    mail: z.object({ bounced: z.unknown().optional(), complained: z.unknown().optional() }).optional(),
  }),
  messages: z.array(z.object({ delivery: z.object({ state: z.string() }).optional() })),
});
const read = async (caseId: string) => Whole.parse((await desk.ask('GET', `/v1/cases/${caseId}`)).body);

/** Somebody writes by form from a mailbox of Amazon's simulator; the case is claimed. */
const caseOf = async (simulated: string) => {
  const email = `${simulated}+${randomUUID()}@simulator.amazonses.com`;
  await postForm(system, { email, message: 'My refund for order 4711 has not arrived yet, please check.' });
  const acknowledgement = await nthSentTo(system, email, 1);
  return { email, ...(await desk.claimByReference(referenceIn(acknowledgement.text))) };
};

const told = (caseId: string, words: string) =>
  eventually(async () => {
    const found = await read(caseId);
    return JSON.stringify(found.case.history).includes(words) ? found : undefined;
  }, `"${words}" on the case`);

describe('a mail of ours', () => {
  it('that bounces is shown on its case, and the address is written to only on purpose', async () => {
    const { email, caseId, fence } = await caseOf('bounce');
    const bounced = await told(caseId, 'was not delivered');
    expect(bounced.messages.map(({ delivery }) => delivery?.state)).toContain('failed');
    expect(bounced.contact.mail?.bounced).toMatchObject({ count: 1 });
    const text = 'Which bank did you use?';
    const refused = await desk.ask('POST', `/v1/cases/${caseId}/replies`, { fence, text });
    expect(refused).toMatchObject({ status: 409, body: { code: 'address-marked' } });
    await desk.work(caseId, 'replies', { fence, text, despiteMark: true });
    expect((await nthSentTo(system, email, 2)).text).toContain(text);
  });

  it('that is complained of says so on its case', async () => {
    const { caseId } = await caseOf('complaint');
    const complained = await told(caseId, 'reported our mail as spam');
    expect(complained.contact.mail?.complained).toMatchObject({ count: 1, reason: 'abuse' });
  });

  it('that arrives is shown as delivered', async () => {
    const { caseId } = await caseOf('success');
    await eventually(async () => {
      const { messages } = await read(caseId);
      return messages.some(({ delivery }) => delivery?.state === 'delivered') ? true : undefined;
    }, 'a delivered acknowledgement');
  });
});

const Held = z.object({
  mails: z.array(z.object({ mailId: z.string(), reason: z.string(), from: z.string().optional() })),
});
const heldFrom = (from: string) =>
  eventually(async () => {
    const { mails } = Held.parse((await desk.ask('GET', '/v1/quarantine?limit=100')).body);
    return mails.find((mail) => mail.from === from);
  }, `held mail of ${from}`);

/** The sample that every spam filter finds, in two halves. */
const spam = ['XJS*C4JDBQADN1.NSBN3*2IDNEN*', 'GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X'].join('');

describe('a mail to us', () => {
  it('that looks like spam waits for a supervisor, and once released is a case', async () => {
    const from = `ana-${randomUUID()}@mail.example`;
    await sendMail(system, {
      from,
      subject: 'Refund',
      text: `My refund has not arrived, please check.\n\n${spam}`,
    });
    const { mailId, reason } = await heldFrom(from);
    expect(reason).toBe('spam');
    expect(await sentTo(system, from)).toEqual([]);
    const agent = await agentsDesk(system, { sub: 'agent-1', groups: ['agent'] });
    expect((await agent.ask('GET', '/v1/quarantine')).status).toBe(403);
    for (const _twice of [1, 2]) {
      expect((await desk.ask('POST', `/v1/quarantine/${mailId}/release`)).status).toBe(200);
    }
    const acknowledgement = await nthSentTo(system, from, 1);
    await desk.claimByReference(referenceIn(acknowledgement.text));
    expect(await sentTo(system, from)).toHaveLength(1);
  });
});
