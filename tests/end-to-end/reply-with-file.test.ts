import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { agentsDesk, type Desk } from './agents.ts';
import { nthSentTo, referenceIn, sendMail } from './customers.ts';
import { obtainSystem, type System } from './system.ts';

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await obtainSystem();
  desk = await agentsDesk(system, { sub: 'supervisor-1', groups: ['supervisor'] });
});
afterAll(() => system?.stop());

const Offer = z.object({ url: z.url(), method: z.literal('PUT'), headers: z.record(z.string(), z.string()) });
const Link = z.object({ url: z.url() });

it('an agent uploads a file, sends it by mail with what was written before, and downloads it again', async () => {
  const from = `ana-${randomUUID()}@mail.example`;
  await sendMail(system, { from, subject: 'Receipt', text: 'Please send me the receipt of my payment.' });
  const acknowledgement = await nthSentTo(system, from, 1);
  const { caseId, fence } = await desk.claimByReference(referenceIn(acknowledgement.text));

  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000, 'x')]);
  const file = {
    name: '領収書.pdf',
    type: 'application/pdf',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  const offered = await desk.ask('POST', `/v1/cases/${caseId}/files`, {
    ...file,
    fence,
    bytes: bytes.length,
  });
  const { url, method, headers } = Offer.parse(offered.body);
  expect((await fetch(url, { method, headers, body: bytes })).status).toBe(200);
  await desk.work(caseId, 'replies', { fence, text: 'Here it is.', attachments: [file] });

  const reply = await nthSentTo(system, from, 2);
  expect(reply.problems).toEqual([]);
  expect(reply).toMatchObject({ files: [{ name: '領収書.pdf', type: 'application/pdf', bytes: 100_009 }] });
  expect(reply.text).toContain(`<${from}> wrote:\n> Please send me the receipt of my payment.`);
  expect(reply.html).toContain('<p dir="ltr" style="margin:0 0 16px;text-align:left">Here it is.</p>');

  const sent = (await desk.read(caseId)).messages.find(({ text }) => text === 'Here it is.');
  const path = `/v1/cases/${caseId}/messages/${sent?.messageId}/files/0`;
  const stored = await fetch(Link.parse((await desk.ask('GET', path)).body).url);
  expect(Buffer.from(await stored.arrayBuffer())).toEqual(bytes);
});
