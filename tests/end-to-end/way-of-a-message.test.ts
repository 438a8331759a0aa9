import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agentsDesk, type Desk } from './agents.ts';
import {
  byReplyToken,
  deliverLine,
  deliverTelegram,
  eventually,
  lineEvent,
  nthSentTo,
  postForm,
  referenceIn,
  sendMail,
  sentTo,
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

const aChat = (): number => 5_000_000_000 + Math.floor(Math.random() * 1e9);
const aUser = (): string => `U${randomUUID().replaceAll('-', '')}`;

describe('a customer who writes', () => {
  it('by mail in Chinese is acknowledged in Chinese, answered in the same thread and resolved', async () => {
    const from = `mei-${randomUUID()}@mail.example`;
    const messageId = `<${randomUUID()}@mail.example>`;
    await sendMail(system, {
      from,
      messageId,
      subject: '付款失败',
      text: '您好，我昨天付款失败了，但是钱已经扣了，请帮我查一下。',
    });
    const acknowledgement = await nthSentTo(system, from, 1);
    expect(acknowledgement.problems).toEqual([]);
    expect(acknowledgement.text).toContain('我们');
    expect(acknowledgement.headers).toMatchObject({
      'in-reply-to': messageId,
      'auto-submitted': 'auto-replied',
    });
    const claimed = await desk.claimByReference(referenceIn(acknowledgement.text));
    expect(claimed).toMatchObject({ language: 'zh-Hans', category: 'payment-failed', channel: 'email' });
    const waiting = await desk.work(claimed.caseId, 'replies', {
      fence: claimed.fence,
      text: '我们正在查询。',
    });
    expect(waiting.state).toBe('waiting');
    const reply = await nthSentTo(system, from, 2);
    expect(reply.text).toContain('我们正在查询。');
    expect(reply.headers).toMatchObject({ 'in-reply-to': messageId });
    expect(reply.headers?.['auto-submitted']).toBeUndefined();
    const resolved = await desk.work(claimed.caseId, 'resolve', { fence: claimed.fence });
    expect(resolved.state).toBe('resolved');
  });

  it('by mail again joins the same case through the signed reply address', async () => {
    const from = `ana-${randomUUID()}@mail.example`;
    await sendMail(system, { from, subject: 'Refund', text: 'My refund has not arrived yet, please check.' });
    const acknowledgement = await nthSentTo(system, from, 1);
    const replyTo = acknowledgement.headers?.['reply-to'] ?? '';
    expect(replyTo).toMatch(/^support\+\w{32}@/);
    const claimed = await desk.claimByReference(referenceIn(acknowledgement.text));
    await desk.work(claimed.caseId, 'replies', { fence: claimed.fence, text: 'Which order is it?' });
    await nthSentTo(system, from, 2);
    await sendMail(system, { from, to: replyTo, subject: 'Re: Refund', text: 'Order 4711.' });
    const again = await desk.claimByReference(claimed.reference);
    expect(again.caseId).toBe(claimed.caseId);
    expect((await sentTo(system, from)).length).toBe(2);
  });

  it('by form and answers our mail from a client that drops the signed address still joins the case', async () => {
    const email = `kim-${randomUUID()}@mail.example`;
    await postForm(system, { email, message: '환불이 아직 안 됐어요. 확인 부탁드립니다.' });
    const acknowledgement = await nthSentTo(system, email, 1);
    const reference = referenceIn(acknowledgement.text);
    const claimed = await desk.claimByReference(reference);
    await desk.work(claimed.caseId, 'replies', { fence: claimed.fence, text: '주문 번호를 알려 주세요.' });
    const { providerMessageId } = await nthSentTo(system, email, 2);
    const headers = { 'In-Reply-To': `<${providerMessageId}@eu-west-1.amazonses.com>` };
    await sendMail(system, { from: email, subject: 'Re: 문의', text: '주문 번호는 4711입니다.', headers });
    expect((await desk.claimByReference(reference)).caseId).toBe(claimed.caseId);
    expect(await sentTo(system, email)).toHaveLength(2);
  });

  it('by form in Japanese gets the reference at once and the acknowledgement by mail', async () => {
    const email = `hanako-${randomUUID()}@mail.example`;
    const answer = await postForm(system, {
      email,
      name: '佐藤 花子',
      message: '先週返品した商品の返金がまだ届いていません。いつ頃になりますか。',
      language: 'ja',
      timeZone: 'Asia/Tokyo',
    });
    expect(answer.status).toBe(202);
    const { reference } = z.object({ reference: z.string() }).parse(await answer.json());
    const acknowledgement = await nthSentTo(system, email, 1);
    expect(acknowledgement.text).toContain(reference);
    expect(acknowledgement.text).toContain('お問い合わせ');
    const claimed = await desk.claimByReference(reference);
    expect(claimed).toMatchObject({ language: 'ja', category: 'refund-dispute', channel: 'form' });
  });

  it('by Telegram in Spanish is one case, however often the update is delivered', async () => {
    const chat = aChat();
    const update = telegramUpdate(
      chat,
      'Hola, me han cobrado dos veces la misma transferencia, ¿me ayudan?',
      'es',
    );
    const answers = await Promise.all([1, 2, 3].map(() => deliverTelegram(system, update)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const acknowledgement = await nthSentTo(system, String(chat), 1);
    const claimed = await desk.claimByReference(referenceIn(acknowledgement.text));
    expect(claimed.language).toBe('es');
    const { messages } = await desk.read(claimed.caseId);
    expect(messages.filter(({ direction }) => direction === 'in')).toHaveLength(1);
    expect(await sentTo(system, String(chat))).toHaveLength(1);
  });

  it('five messages in a burst by LINE in Japanese has one case and one acknowledgement', async () => {
    const user = aUser();
    const texts = [
      'すみません',
      'カードの決済が失敗しました',
      '三回試しました',
      '急いでいます',
      'お願いします',
    ];
    const tokens = texts.map(() => randomUUID());
    await Promise.all(texts.map((text, index) => deliverLine(system, lineEvent(user, text, tokens[index]))));
    const acknowledged = async () =>
      (await Promise.all(tokens.map((token) => sentTo(system, byReplyToken(token))))).flat();
    const acknowledgement = await eventually(async () => (await acknowledged())[0], 'an acknowledgement');
    const claimed = await desk.claimByReference(referenceIn(acknowledgement.text));
    const read = async () =>
      (await desk.read(claimed.caseId)).messages.filter(({ direction }) => direction === 'in');
    await expect.poll(async () => (await read()).length, { timeout: 20_000 }).toBe(5);
    expect([...(await acknowledged()), ...(await sentTo(system, user))]).toHaveLength(1);
    expect(claimed).toMatchObject({ language: 'ja', channel: 'line' });
  });
});

describe('two agents', () => {
  it('never hold the same case, and the older fence cannot write', async () => {
    const chat = aChat();
    await deliverTelegram(system, telegramUpdate(chat, '¿Dónde está mi pago? No ha llegado.', 'es'));
    const reference = referenceIn((await nthSentTo(system, String(chat), 1)).text);
    const first = await desk.claimByReference(reference);
    const second = await desk.ask('POST', `/v1/cases/${first.caseId}/claim`);
    expect(second).toMatchObject({ status: 409, body: { code: 'not-queued' } });
    await desk.work(first.caseId, 'release', { fence: first.fence });
    const again = await desk.claimByReference(reference);
    expect(again.fence).toBeGreaterThan(first.fence);
    const late = await desk.ask('POST', `/v1/cases/${first.caseId}/replies`, {
      fence: first.fence,
      text: 'hola',
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'stale-fence' } });
    expect(await sentTo(system, String(chat))).toHaveLength(1);
  });

  it('of another desk do not see the case', async () => {
    const chat = aChat();
    await deliverTelegram(system, telegramUpdate(chat, '¿Cuánto cuesta enviar dinero a México?', 'es'));
    const claimed = await desk.claimByReference(referenceIn((await nthSentTo(system, String(chat), 1)).text));
    const stranger = await agentsDesk(system, { sub: 'agent-9', groups: ['agent'], desks: ['nowhere'] });
    expect((await stranger.ask('GET', `/v1/cases/${claimed.caseId}`)).status).toBe(404);
    const other = await stranger.ask('POST', `/v1/desks/${claimed.deskId}/claim`);
    expect(other).toMatchObject({ status: 403, body: { code: 'not-your-desk' } });
  });
});

describe('bad input', () => {
  it('is refused when the webhook is unsigned or wrongly signed, and nothing is stored', async () => {
    const chat = aChat();
    const body = telegramUpdate(chat, 'hola', 'es');
    expect((await deliverTelegram(system, body, 'wrong')).status).toBe(401);
    expect((await deliverTelegram(system, body, '')).status).toBe(401);
    // The same update, signed, is new: nothing of the refused ones was kept.
    expect((await deliverTelegram(system, body)).status).toBe(200);
    await nthSentTo(system, String(chat), 1);
  });

  it('is stored and shown to agents, raw, when rightly signed but of unknown shape', async () => {
    const oddity = randomUUID();
    const answer = await deliverTelegram(
      system,
      JSON.stringify({ update_id: Date.now(), message: { odd: [oddity] } }),
    );
    expect(answer.status).toBe(200);
    const { messages } = await eventually(
      () => desk.findQueued(({ messages }) => messages.some(({ text }) => text.includes(oddity))),
      'a case with the unreadable message',
    );
    expect(messages.every(({ direction }) => direction === 'in')).toBe(true);
  });

  it.each([
    ['no JSON', 400, 'application/json', '{"email":'],
    ['another content type', 415, 'text/plain', 'hello'],
    ['binary', 400, 'application/json', '\u0000\u0001\u0002'],
    ['nothing', 400, 'application/json', ''],
    ['a wrong address', 422, 'application/json', '{"email":"nobody","message":"hi"}'],
    [
      '10,000 nested lists',
      422,
      'application/json',
      `{"email":"a@b.example","message":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    ],
    ['too much', 413, 'application/json', `{"email":"a@b.example","message":"${'x'.repeat(300_000)}"}`],
  ])('in a form (%s) is a clear problem', async (_what, status, type, body) => {
    const answer = await fetch(`${system.apiUrl}/forms/website`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = z.object({ status: z.number(), detail: z.string() }).parse(await answer.json());
    expect(problem.status).toBe(status);
    expect(problem.detail).not.toMatch(/\bat \S+:\d+/);
  });

  it('as an unreadable mail becomes a case with the raw mail attached', async () => {
    const from = `odd-${randomUUID()}@mail.example`;
    await sendMail(system, {
      from,
      subject: 'broken',
      text: '',
      headers: { 'Content-Transfer-Encoding': 'nonsense' },
    });
    const acknowledgement = await nthSentTo(system, from, 1);
    const claimed = await desk.claimByReference(referenceIn(acknowledgement.text));
    const { messages } = await desk.read(claimed.caseId);
    const [mail] = messages.filter(({ direction }) => direction === 'in');
    expect(mail?.files.map(({ fileId }) => fileId)).toContain('raw');
    const path = `/v1/cases/${claimed.caseId}/messages/${mail?.messageId}/files/raw`;
    const { url } = z.object({ url: z.url() }).parse((await desk.ask('GET', path)).body);
    expect(await (await fetch(url)).text()).toContain('Subject: broken');
  });

  it('without a token, or with a forged one, never reaches the agent API', async () => {
    expect((await fetch(`${system.apiUrl}/v1/desks`)).status).toBe(401);
    const token = await system.token({ sub: 'x', groups: ['supervisor'] });
    const forged = `${token.slice(0, -8)}AAAAAAAA`;
    const answer = await fetch(`${system.apiUrl}/v1/desks`, {
      headers: { authorization: `Bearer ${forged}` },
    });
    expect(answer.status).toBe(401);
  });
});

describe('the OpenAPI document', () => {
  it('is 3.1 and names every operation with its answers', async () => {
    const answer = await fetch(`${system.apiUrl}/v1/openapi.json`);
    const document = z
      .object({
        openapi: z.literal('3.1.0'),
        paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
      })
      .parse(await answer.json());
    const operations = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(operations.sort()).toEqual(
      [
        'addNote',
        'claimCase',
        'claimNext',
        'correct',
        'discardMail',
        'endOverride',
        'linkToFile',
        'listCorrections',
        'listDeskCases',
        'listDesks',
        'listOverrides',
        'listQuarantine',
        'offerFile',
        'readCase',
        'release',
        'releaseMail',
        'reply',
        'resolve',
        'restore',
        'setOverride',
        'transfer',
      ].sort(),
    );
  });
});
