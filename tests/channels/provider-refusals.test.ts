import { describe, expect, it } from 'vitest';
import type { InboxCredentials } from '../../lib/channels/channel.ts';
import { sha256Hex } from '../../lib/channels/hmac.ts';
import { webhookChannel } from '../../lib/channels/webhook-channels.ts';
import type { AccessToken } from '../../lib/domain/access-token.ts';
import { hour } from '../../lib/domain/instant.ts';
import { anOutgoing, brokenOff, provider, type Reply, unreachable } from './outgoing.ts';

const inbox: InboxCredentials = {
  inboxId: 'main',
  account: '998877665544332',
  secrets: {
    accessToken: 'access-1',
    botToken: 'xoxb-1',
    authToken: 'auth-1',
    accountSid: 'AC1',
    appId: 'wx-limits',
    appSecret: 'shh',
    corpId: 'ww-limits',
    corpSecret: 'shh',
    refreshToken: 'refresh-1',
  },
};

/** Kept from an earlier renewal, so that the first call is the message. */
const zaloToken: AccessToken = {
  inboxId: 'main',
  token: 'access-1',
  until: 1_772_442_010_000 + 24 * hour,
  beganWith: sha256Hex('refresh-1'),
  version: 1,
};

const send = async (name: string, reply: Reply, text = 'We are on it.', to = '33612345678') => {
  const { transport, calls } = provider(reply);
  if (name === 'zalo') await transport.tokens.saveToken(zaloToken);
  const result = await webhookChannel(name)?.send(anOutgoing(name, { text, to: { to } }), inbox, transport);
  return { result, calls };
};

/** The texts of a request, wherever its provider wants them. */
const textsOf = (body: string): readonly string[] => {
  if (!body.startsWith('{')) return new URLSearchParams(body).getAll('Body');
  const found: string[] = [];
  JSON.parse(body, (key, value) => {
    if (['text', 'body', 'content'].includes(key) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
};

const graph = (code: number, more: object = {}): Reply => ({
  status: 400,
  json: { error: { code, message: 'refused', ...more } },
});
const ok = (json: object): Reply => ({ status: 200, json });

describe('what providers accept', () => {
  it.each([
    ['whatsapp', ok({ messages: [{ id: 'wamid.1' }] }), 'wamid.1'],
    ['messenger', ok({ recipient_id: '1', message_id: 'm_1' }), 'm_1'],
    ['instagram', ok({ recipient_id: '1', message_id: 'ig_1' }), 'ig_1'],
    ['slack', ok({ ok: true, channel: 'C1', ts: '1.2' }), 'C1/1.2'],
    ['viber', ok({ status: 0, message_token: '5874127041234567891' }), '5874127041234567891'],
    ['twilio-sms', { status: 201, json: { sid: 'SM1', status: 'queued' } }, 'SM1'],
    ['twilio-whatsapp', { status: 201, json: { sid: 'SM2', status: 'queued' } }, 'SM2'],
    ['zalo', ok({ error: 0, data: { message_id: 'z1' } }), 'z1'],
  ] as const)('%s: sent, with the provider’s id', async (name, reply, providerMessageId) => {
    expect((await send(name, reply)).result).toEqual({ sent: true, providerMessageId });
  });

  it.each([
    ['line', ok({ sentMessages: [{ id: '1' }] }), 'utf-16'],
    ['telegram', ok({ ok: true, result: { message_id: 1 } }), 'utf-16'],
    ['whatsapp', ok({ messages: [{ id: 'wamid.1' }] }), 'utf-16'],
    ['messenger', ok({ message_id: 'm_1' }), 'utf-16'],
    ['instagram', ok({ message_id: 'ig_1' }), 'utf-8'],
    ['slack', ok({ ok: true, channel: 'C1', ts: '1.2' }), 'utf-16'],
    ['viber', ok({ status: 0, message_token: '1' }), 'utf-16'],
    ['twilio-sms', { status: 201, json: { sid: 'SM1' } }, 'utf-16'],
    ['wechat', ok({ access_token: 't', expires_in: 7200, errcode: 0 }), 'utf-8'],
    ['wecom', ok({ access_token: 't', expires_in: 7200, errcode: 0 }), 'utf-8'],
    ['zalo', ok({ error: 0, data: { message_id: 'z1' } }), 'utf-16'],
  ] as const)('%s: a long text arrives whole, in parts within the limit', async (name, reply, measure) => {
    const text = '退款已经处理，请查收。 Your refund is on its way. '.repeat(400).trim();
    const { result, calls } = await send(name, reply, text);
    const parts = calls.flatMap(({ body }) => textsOf(body));
    const lengths = parts.map((part) => (measure === 'utf-8' ? Buffer.byteLength(part) : part.length));
    expect(result?.sent).toBe(true);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(webhookChannel(name)?.limits.textLength ?? 0);
    expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('WhatsApp gets phone numbers, business-scoped ids and groups in their own fields', async () => {
    const accepted = ok({ messages: [{ id: 'wamid.1' }] });
    const bodyTo = async (to: string) =>
      JSON.parse((await send('whatsapp', accepted, 'Hi', to)).calls[0]?.body ?? '');
    expect(await bodyTo('33612345678')).toMatchObject({ to: '33612345678', recipient_type: 'individual' });
    expect(await bodyTo('FR.10293847561029384756')).toMatchObject({ recipient: 'FR.10293847561029384756' });
    expect(await bodyTo('Y2FwaV9ncm91cA')).toMatchObject({ to: 'Y2FwaV9ncm91cA', recipient_type: 'group' });
  });

  it('WhatsApp answers leave from the number that was written to', async () => {
    const { calls } = await send('whatsapp', ok({ messages: [{ id: 'wamid.1' }] }));
    expect(calls[0]?.url).toMatch(/\/998877665544332\/messages$/);
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({ biz_opaque_callback_data: 'out-7K3F9Q2XBT' });
  });

  it('WhatsApp gets a template with its gaps filled, and no text, after the window has closed', async () => {
    const { transport, calls } = provider(ok({ messages: [{ id: 'wamid.1' }] }));
    const outgoing = anOutgoing('whatsapp', { to: { to: '33612345678' } });
    const template = { name: 'please_write', language: 'fr', parameters: ['MR-1'] };
    const message = { ...outgoing.message, template };
    await webhookChannel('whatsapp')?.send({ ...outgoing, message }, inbox, transport);
    const body = JSON.parse(calls[0]?.body ?? '');
    expect(body).toMatchObject({
      type: 'template',
      template: {
        name: 'please_write',
        language: { code: 'fr' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: 'MR-1' }] }],
      },
    });
    expect(body.text).toBeUndefined();
  });

  it('Messenger is told when a person answers after the window', async () => {
    const { transport, calls } = provider(ok({ message_id: 'm_1' }));
    const outgoing = anOutgoing('messenger');
    const message = { ...outgoing.message, byHumanAgent: true as const };
    await webhookChannel('messenger')?.send({ ...outgoing, message }, inbox, transport);
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({
      messaging_type: 'MESSAGE_TAG',
      tag: 'HUMAN_AGENT',
      message: { text: 'We are on it.' },
    });
  });

  const files = [
    { name: 'photo.png', type: 'image/png', url: 'https://files.example/photo.png' },
    { name: 'invoice.pdf', type: 'application/pdf', url: 'https://files.example/invoice.pdf' },
  ];
  const withFiles = async (name: string, reply: Reply) => {
    const { transport, calls } = provider(reply);
    const outgoing = anOutgoing(name, { to: { to: '33612345678' } });
    const message = { ...outgoing.message, attachments: files };
    await webhookChannel(name)?.send({ ...outgoing, message }, inbox, transport);
    return calls.map(({ body }) => JSON.parse(body));
  };

  it('WhatsApp gets files by link after the text: pictures as such, others as documents', async () => {
    const bodies = await withFiles('whatsapp', ok({ messages: [{ id: 'wamid.1' }] }));
    expect(bodies).toMatchObject([
      { type: 'text' },
      { type: 'image', image: { link: files[0]?.url } },
      { type: 'document', document: { link: files[1]?.url, filename: 'invoice.pdf' } },
    ]);
  });

  it.each(['messenger', 'instagram'])('%s gets files by link after the text', async (name) => {
    const bodies = await withFiles(name, ok({ message_id: 'm_1' }));
    expect(bodies.map(({ message }) => message)).toEqual([
      { text: 'We are on it.' },
      { attachment: { type: 'image', payload: { url: files[0]?.url } } },
      { attachment: { type: 'file', payload: { url: files[1]?.url } } },
    ]);
  });

  it('Instagram parts have at most 1000 bytes', async () => {
    const { calls } = await send(
      'instagram',
      ok({ message_id: 'ig_1' }),
      '返金についてのご案内です。'.repeat(60),
    );
    const parts = calls.map(({ body }) => JSON.parse(body).message.text);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(1000);
  });

  it('Slack text is escaped, so that nothing a customer wrote becomes markup', async () => {
    const { calls } = await send(
      'slack',
      ok({ ok: true, ts: '1.2', channel: 'C1' }),
      '<!channel> & <b>',
      'C1',
    );
    expect(JSON.parse(calls[0]?.body ?? '').text).toBe('&lt;!channel&gt; &amp; &lt;b&gt;');
  });

  it('Twilio gets a form with basic authentication', async () => {
    const { calls } = await send('twilio-sms', { status: 201, json: { sid: 'SM1' } }, 'a+b & c', '+4477');
    expect(calls[0]?.headers.get('authorization')).toBe(`Basic ${btoa('AC1:auth-1')}`);
    expect(Object.fromEntries(new URLSearchParams(calls[0]?.body))).toEqual({
      To: '+4477',
      From: '998877665544332',
      Body: 'a+b & c',
    });
  });
});

describe('what providers refuse', () => {
  it.each([
    ['whatsapp', graph(131047), 'window-closed'],
    ['whatsapp', graph(131056), 'retry-later'],
    ['whatsapp', graph(130429), 'retry-later'],
    ['whatsapp', graph(131026), 'permanent'],
    ['whatsapp', graph(190), 'permanent'],
    ['whatsapp', graph(131050), 'blocked'],
    ['messenger', graph(10, { error_subcode: 2018278 }), 'window-closed'],
    ['messenger', graph(551), 'blocked'],
    ['messenger', graph(613), 'retry-later'],
    ['messenger', graph(1, { error_subcode: 1357046 }), 'unknown'],
    ['messenger', graph(2), 'retry-later'],
    ['messenger', graph(100), 'permanent'],
    ['instagram', graph(10, { error_subcode: 2534022 }), 'window-closed'],
    ['instagram', graph(10, { error_subcode: 1893063 }), 'permanent'],
    ['instagram', graph(200, { error_subcode: 2534041 }), 'blocked'],
    ['slack', ok({ ok: false, error: 'channel_not_found' }), 'permanent'],
    ['slack', ok({ ok: false, error: 'fatal_error' }), 'unknown'],
    [
      'slack',
      { status: 429, json: { ok: false, error: 'ratelimited' }, headers: { 'retry-after': '30' } },
      'retry-later',
    ],
    ['viber', ok({ status: 6, status_message: 'receiverNotSubscribed' }), 'blocked'],
    ['viber', ok({ status: 12, status_message: 'tooManyRequests' }), 'retry-later'],
    ['viber', ok({ status: 2, status_message: 'invalidAuthToken' }), 'permanent'],
    ['twilio-sms', { status: 400, json: { code: 21610, message: 'unsubscribed' } }, 'blocked'],
    ['twilio-sms', { status: 400, json: { code: 21211, message: 'invalid' } }, 'permanent'],
    ['twilio-sms', { status: 429, json: { code: 20429, message: 'too many' } }, 'retry-later'],
    ['twilio-whatsapp', { status: 400, json: { code: 63016, message: 'outside' } }, 'window-closed'],
    ['zalo', ok({ error: -230, message: 'no interaction' }), 'window-closed'],
    ['zalo', ok({ error: -216, message: 'token invalid' }), 'permanent'],
  ] as const)('%s %o is %s', async (name, reply, problem) => {
    expect((await send(name, reply)).result).toMatchObject({
      sent: false,
      problem,
      reason: expect.stringMatching(/\S/),
    });
  });

  const withoutKeys = ['whatsapp', 'messenger', 'instagram', 'slack', 'viber', 'twilio-sms', 'zalo'];

  it.each(withoutKeys)('%s: a broken answer may hide a sent message, so it is not repeated', async (name) => {
    expect((await send(name, { status: 502 })).result).toMatchObject({ problem: 'unknown' });
    await expect(send(name, brokenOff())).rejects.toThrow();
    expect((await send(name, unreachable())).result).toMatchObject({ problem: 'retry-later' });
  });

  it.each([...withoutKeys, 'telegram', 'line', 'wechat', 'wecom', 'generic'])(
    '%s: names the missing secret',
    async (name) => {
      const { transport, calls } = provider(ok({}));
      const result = await webhookChannel(name)?.send(
        anOutgoing(name),
        { inboxId: 'main', secrets: {} },
        transport,
      );
      expect(result).toMatchObject({
        sent: false,
        problem: 'permanent',
        reason: expect.stringMatching(/"\w+"/),
      });
      expect(calls).toEqual([]);
    },
  );
});

describe('Kakao', () => {
  const callback = {
    replyToken: 'https://bot-api.kakao.com/v1/callback/1',
    replyTokenUntil: 1_772_442_055_000,
  };
  const sendTo = async (to: object, at = 1_772_442_010_000) => {
    const { transport, calls } = provider(ok({ status: 'SUCCESS' }));
    const result = await webhookChannel('kakao')?.send(anOutgoing('kakao', { to, at }), inbox, transport);
    return { result, calls };
  };

  it('answers through the callback while it is open', async () => {
    const { result, calls } = await sendTo(callback);
    expect(result).toMatchObject({ sent: true });
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      version: '2.0',
      template: { outputs: [{ simpleText: { text: 'We are on it.' } }] },
    });
  });

  it('cannot answer later, without a callback, or anywhere but at Kakao', async () => {
    expect((await sendTo(callback, 1_772_442_055_000)).result).toMatchObject({ problem: 'window-closed' });
    expect((await sendTo({})).result).toMatchObject({ problem: 'window-closed' });
    for (const replyToken of [
      'http://bot-api.kakao.com/x',
      'https://kakao.com.evil.example/',
      'https://169.254.169.254/',
    ]) {
      const { result, calls } = await sendTo({ ...callback, replyToken });
      expect(result).toMatchObject({ problem: 'permanent' });
      expect(calls).toEqual([]);
    }
  });
});
