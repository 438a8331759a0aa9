import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agentsDesk, type Desk, type WholeCase } from './agents.ts';
import {
  deliverLine,
  deliverTelegram,
  eventually,
  lineEvent,
  nthSentTo,
  referenceIn,
  telegramUpdate,
} from './customers.ts';
import { obtainSystem, type System } from './system.ts';

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await obtainSystem();
  desk = await agentsDesk(system, { sub: 'supervisor-1', groups: ['supervisor'] });
});
afterAll(() => system?.stop());

const Changes = z.object({
  messages: z.array(
    z.object({
      text: z.string(),
      edits: z.array(z.object({ text: z.string() })).optional(),
      deletedAt: z.string().optional(),
      delivery: z.object({ state: z.string(), reason: z.string().optional() }).optional(),
    }),
  ),
});

const changesOf = async (caseId: string): Promise<z.output<typeof Changes>['messages']> =>
  Changes.parse((await desk.ask('GET', `/v1/cases/${caseId}`)).body).messages;

const queuedWith = (text: string): Promise<WholeCase> =>
  eventually(
    () => desk.findQueued(({ messages }) => messages.some((message) => message.text === text)),
    `a case with "${text}"`,
  );

const deliverWhatsapp = (value: object): Promise<Response> => {
  const secret = system.secrets['meridian/whatsapp-main']?.appSecret ?? '';
  const metadata = { phone_number_id: '998877665544332' };
  const changes = [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }];
  const body = JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1', changes }] });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  return fetch(`${system.apiUrl}/webhooks/whatsapp/whatsapp-main`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
    body,
  });
};

describe('what a customer does to a message', () => {
  it('LINE: taking it back removes its words from the case', async () => {
    const user = `U${randomUUID().replaceAll('-', '')}`;
    const text = `カード番号は ${randomUUID()} です`;
    const written = lineEvent(user, text);
    await deliverLine(system, written);
    const { caseId } = await queuedWith(text);
    const [original] = z
      .object({ events: z.array(z.object({ message: z.object({ id: z.string() }) })) })
      .parse(JSON.parse(written)).events;
    const unsend = {
      type: 'unsend',
      webhookEventId: randomUUID(),
      timestamp: Date.now(),
      mode: 'active',
      source: { type: 'user', userId: user },
      unsend: { messageId: original?.message.id },
    };
    const answer = await deliverLine(
      system,
      JSON.stringify({ destination: 'U00000000000000000000000000000000', events: [unsend] }),
    );
    expect(answer.status).toBe(200);
    const taken = await eventually(
      async () => (await changesOf(caseId)).find(({ deletedAt }) => deletedAt !== undefined),
      'the removal',
    );
    expect(taken.text).toBe('');
    expect(JSON.stringify((await desk.ask('GET', `/v1/cases/${caseId}`)).body)).not.toContain(text);
  });

  it('Telegram: editing it shows the new text and keeps the old one', async () => {
    const chat = 5_000_000_000 + Math.floor(Math.random() * 1e9);
    const first = `¿Dónde está mi pago ${randomUUID()}?`;
    const update = telegramUpdate(chat, first, 'es');
    await deliverTelegram(system, update);
    const { caseId } = await queuedWith(first);
    const { update_id, message } = z
      .object({ update_id: z.number(), message: z.looseObject({ date: z.number() }) })
      .parse(JSON.parse(update));
    const edited_message = { ...message, edit_date: message.date + 1, text: 'Ya ha llegado, gracias.' };
    await deliverTelegram(system, JSON.stringify({ update_id: update_id + 1_000_000, edited_message }));
    const edited = await eventually(
      async () => (await changesOf(caseId)).find(({ edits }) => edits !== undefined),
      'the edit',
    );
    expect(edited).toMatchObject({ text: 'Ya ha llegado, gracias.', edits: [{ text: first }] });
  });
});

describe('what a provider reports', () => {
  it('WhatsApp: a reply that failed later comes back to the desk, with the reason', async () => {
    const phone = String(447_700_000_000 + Math.floor(Math.random() * 1e6));
    const id = `wamid.${randomUUID()}`;
    const message = { id, from: phone, timestamp: String(Math.floor(Date.now() / 1000)), type: 'text' };
    const text = { body: 'My payout has not arrived, where is it?' };
    expect((await deliverWhatsapp({ messages: [{ ...message, text }] })).status).toBe(200);
    const acknowledgement = await nthSentTo(system, phone, 1);
    const claimed = await desk.claimByReference(referenceIn(acknowledgement.text));
    await desk.work(claimed.caseId, 'replies', { fence: claimed.fence, text: 'It was paid out today.' });
    const reply = await nthSentTo(system, phone, 2);
    const status = {
      id: reply.providerMessageId,
      status: 'failed',
      recipient_id: phone,
      errors: [{ code: 131_026, title: 'Message undeliverable' }],
    };
    await eventually(async () => {
      const sent = (await changesOf(claimed.caseId)).at(-1)?.delivery?.state === 'sent';
      return sent ? true : undefined;
    }, 'the reply to be sent');
    expect((await deliverWhatsapp({ statuses: [status] })).status).toBe(200);
    const returned = await desk.claimByReference(claimed.reference);
    expect(returned.caseId).toBe(claimed.caseId);
    expect((await changesOf(claimed.caseId)).at(-1)?.delivery).toEqual({
      state: 'failed',
      reason: '131026 Message undeliverable',
    });
  });
});
