import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../lib/channels/channel.ts';
import { line } from '../../../lib/channels/line/line.ts';
import { anOutgoing, brokenOff, provider, type Reply, unreachable } from '../outgoing.ts';
import { readFixture, signedPayload } from '../vector-requests.ts';

const inbox = { inboxId: 'main', secrets: { accessToken: ['new-token', 'old-token'] } };
const accepted: Reply = {
  status: 200,
  json: { sentMessages: [{ id: '461230966842064897', quoteToken: 'q' }] },
};
const usedToken: Reply = { status: 400, json: { message: 'Invalid reply token' } };

const send = async (outgoing: Outgoing, ...replies: Reply[]) => {
  const { transport, calls } = provider(...replies);
  return { result: await line.send(outgoing, inbox, transport), calls };
};

const acknowledgement = (attempts = 1): Outgoing =>
  anOutgoing('line', {
    purpose: 'acknowledgement',
    attempts,
    to: { replyToken: 'r-1', replyTokenUntil: 1_772_442_060_000 },
  });

const readEvent = (changes: object) => {
  const { events } = JSON.parse(readFixture('payloads/line-text.json').toString());
  const body = Buffer.from(JSON.stringify({ destination: 'U1', events: [{ ...events[0], ...changes }] }));
  const { request, inbox: credentials, at } = signedPayload('line-text.json');
  return line.parse({ ...request, body }, credentials, at).items[0];
};

describe('LINE events', () => {
  it('are verified on the bytes behind the base64 of an HTTP API event', () => {
    const event = JSON.parse(readFixture('payloads/lambda-apigw-v2-base64.json').toString());
    const credentials = { inboxId: 'acme', secrets: { channelSecret: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' } };
    const body = Buffer.from(event.body, 'base64');
    const request = { method: 'POST', url: '/', headers: event.headers, body };
    expect(line.verify(request, credentials, 0)).toEqual({ verified: true });
    expect(line.parse(request, credentials, 0).items[0]?.text).toBe('日本語');
    expect(line.verify({ ...request, body: Buffer.from(event.body) }, credentials, 0).verified).toBe(false);
  });

  it('gives a reply token one minute after its webhook arrived', () => {
    const { request, inbox: credentials, at } = signedPayload('line-text.json');
    expect(line.parse(request, credentials, at).items[0]?.reply).toMatchObject({
      to: 'U4af4980629f1a2b3c4d5e6f708192a3b',
      replyTokenUntil: at + 60_000,
    });
  });

  it('ends a redelivered reply token 20 minutes after the event', () => {
    const { request, inbox: credentials } = signedPayload('line-redelivery.json');
    const late = 1_772_442_000_123 + 19.5 * 60_000;
    expect(line.parse(request, credentials, late).items[0]?.reply?.replyTokenUntil).toBe(
      1_772_442_000_123 + 1_200_000,
    );
  });

  it('stores but does not answer what another module answers', () => {
    expect(readEvent({ mode: 'standby' })).toMatchObject({
      kind: 'ignore',
      because: expect.stringContaining('standby'),
    });
  });

  it('ignores the dummy events of the console', () => {
    expect(readEvent({ replyToken: '0'.repeat(32) })?.kind).toBe('ignore');
    expect(readEvent({ replyToken: 'f'.repeat(32) })?.kind).toBe('ignore');
  });

  it('takes a pressed button for a message', () => {
    expect(
      readEvent({ type: 'postback', message: undefined, postback: { data: 'topic=card' } }),
    ).toMatchObject({
      kind: 'message',
      contentType: 'button',
      text: 'topic=card',
    });
  });

  it('keeps the place of a location as a geo URI', () => {
    const { request, inbox: credentials, at } = signedPayload('line-location.json');
    expect(line.parse(request, credentials, at).items[0]).toMatchObject({
      contentType: 'location',
      attachments: [{ name: '受取店, 東京都千代田区1-1', providerRef: 'geo:35.6812,139.7671' }],
    });
  });

  it('keeps one unreadable event without losing its neighbours', () => {
    const { request, inbox: credentials, at } = signedPayload('line-text.json');
    const { destination, events } = JSON.parse(Buffer.from(request.body).toString());
    const body = Buffer.from(JSON.stringify({ destination, events: [17, ...events] }));
    const { items } = line.parse({ ...request, body }, credentials, at);
    expect(items.map(({ contentType }) => contentType)).toEqual(['unsupported', 'text']);
  });

  it('has ids that do not depend on the delivery even without an event id', () => {
    const first = readEvent({ webhookEventId: undefined });
    const again = readEvent({
      webhookEventId: undefined,
      deliveryContext: { isRedelivery: true },
      replyToken: 'other',
    });
    expect(first?.dedupe).toBe(again?.dedupe);
  });
});

describe('LINE sending', () => {
  it('pushes with a retry key that is the same at every attempt', async () => {
    const first = await send(anOutgoing('line'), accepted);
    const second = await send(anOutgoing('line', { attempts: 2 }), accepted);
    expect(first.result).toEqual({ sent: true, providerMessageId: '461230966842064897' });
    expect(first.calls[0]?.url).toBe('https://api.line.me/v2/bot/message/push');
    expect(first.calls[0]?.headers.get('authorization')).toBe('Bearer new-token');
    expect(JSON.parse(first.calls[0]?.body ?? '')).toEqual({
      to: 'peer-1',
      messages: [{ type: 'text', text: 'We are on it.' }],
    });
    const key = first.calls[0]?.headers.get('x-line-retry-key');
    expect(key).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(second.calls[0]?.headers.get('x-line-retry-key')).toBe(key);
  });

  it('takes a known retry key for success', async () => {
    const { result } = await send(anOutgoing('line'), { ...accepted, status: 409 });
    expect(result).toMatchObject({ sent: true, providerMessageId: '461230966842064897' });
  });

  it('answers an acknowledgement with the reply token, without a retry key', async () => {
    const { result, calls } = await send(acknowledgement(), accepted);
    expect(result.sent).toBe(true);
    expect(calls.map(({ url }) => url)).toEqual(['https://api.line.me/v2/bot/message/reply']);
    expect(calls[0]?.headers.get('x-line-retry-key')).toBeNull();
  });

  it('pushes when the reply token is refused at the first attempt', async () => {
    const { result, calls } = await send(acknowledgement(), usedToken, accepted);
    expect(result.sent).toBe(true);
    expect(calls.map(({ url }) => url.split('/').at(-1))).toEqual(['reply', 'push']);
  });

  it('does not say twice what a lost first answer already said', async () => {
    const { result, calls } = await send(acknowledgement(2), usedToken, accepted);
    expect(result.sent).toBe(true);
    expect(calls.map(({ url }) => url.split('/').at(-1))).toEqual(['reply']);
  });

  it('pushes what an agent writes and what comes after the reply token ended', async () => {
    const reply = anOutgoing('line', { to: { replyToken: 'r-1', replyTokenUntil: 1_772_442_060_000 } });
    const late = { ...acknowledgement(), at: 1_772_442_060_000 };
    for (const outgoing of [reply, late]) {
      expect((await send(outgoing, accepted)).calls[0]?.url).toMatch(/push$/);
    }
  });

  it('sends a long text in calls of five parts, each with a key of its own', async () => {
    const text = Array.from({ length: 2_000 }, (_, index) => `word${index}`).join(' ');
    const { calls } = await send(anOutgoing('line', { text: `${text} ${text}` }), accepted);
    const parts = calls
      .flatMap(({ body }) => JSON.parse(body).messages)
      .map((message: { text: string }) => message.text);
    expect(calls.length).toBe(2);
    expect(new Set(calls.map(({ headers }) => headers.get('x-line-retry-key'))).size).toBe(2);
    expect(Math.max(...parts.map((part: string) => part.length))).toBeLessThanOrEqual(5000);
    expect(parts.join(' ')).toBe(`${text} ${text}`);
  });

  it.each([
    [{ status: 429, json: { message: 'The API rate limit has been exceeded.' } }, 'retry-later'],
    [{ status: 429, json: { message: 'You have reached your monthly limit.' } }, 'permanent'],
    [{ status: 500, json: { message: 'Internal' } }, 'retry-later'],
    [{ status: 400, json: { message: 'The request body has 1 error(s)' } }, 'permanent'],
    [{ status: 401, json: { message: 'Authentication failed' } }, 'permanent'],
    [{ status: 302 }, 'permanent'],
    [unreachable(), 'retry-later'],
  ] as const)('sorts a refusal %#: %o', async (reply, problem) => {
    const { result } = await send(anOutgoing('line'), reply);
    expect(result).toMatchObject({ sent: false, problem, reason: expect.stringMatching(/\S/) });
  });

  it('throws when the outcome is unknown, for the retry key to settle it', async () => {
    await expect(send(anOutgoing('line'), brokenOff())).rejects.toThrow();
  });

  it('names the secret that is missing', async () => {
    const { transport } = provider(accepted);
    const result = await line.send(anOutgoing('line'), { inboxId: 'main', secrets: {} }, transport);
    expect(result).toMatchObject({
      sent: false,
      problem: 'permanent',
      reason: expect.stringContaining('accessToken'),
    });
  });
});
