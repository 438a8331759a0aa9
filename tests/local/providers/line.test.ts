import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Providers } from '../../../infra/local/providers/recorder.ts';
import { postJson, secretOf, start } from './recorder-fixture.ts';

const user = `U${'a1'.repeat(16)}`;
const text = (content: string) => ({ type: 'text', text: content });

const call = (
  providers: Providers,
  kind: 'push' | 'reply',
  body: unknown,
  headers: Record<string, string> = {},
) =>
  postJson(`${secretOf(providers, 'line-jp', 'apiBaseUrl')}/v2/bot/message/${kind}`, body, {
    authorization: `Bearer ${secretOf(providers, 'line-jp', 'accessToken')}`,
    ...headers,
  });

describe('LINE', () => {
  it('delivers pushed texts and names each', async () => {
    const providers = await start();
    const answer = await call(providers, 'push', { to: user, messages: [text('一'), text('二')] });
    const ids = providers.messages().map(({ providerMessageId }) => ({ id: providerMessageId }));
    expect(await answer.json()).toEqual({ sentMessages: ids });
    expect(providers.messages().map((each) => [each.to, each.text])).toEqual([
      [user, '一'],
      [user, '二'],
    ]);
  });

  it('answers a used retry key with 409 and the first result, and delivers once', async () => {
    const providers = await start();
    const key = { 'x-line-retry-key': randomUUID() };
    const first = await call(providers, 'push', { to: user, messages: [text('一')] }, key);
    const second = await call(providers, 'push', { to: user, messages: [text('一')] }, key);
    expect(second.status).toBe(409);
    expect(second.headers.get('x-line-accepted-request-id')).toBe(first.headers.get('x-line-request-id'));
    expect(await second.json()).toMatchObject(JSON.parse(await first.text()));
    expect(providers.messages()).toHaveLength(1);
  });

  it('forgets a retry key after 24 hours', async () => {
    let at = 0;
    const providers = await start({ now: () => at });
    const key = { 'x-line-retry-key': randomUUID() };
    await call(providers, 'push', { to: user, messages: [text('一')] }, key);
    at = 24 * 3_600_000;
    expect((await call(providers, 'push', { to: user, messages: [text('一')] }, key)).status).toBe(200);
  });

  it('takes a reply token once', async () => {
    const providers = await start();
    const body = { replyToken: 'token-1', messages: [text('一')] };
    expect((await call(providers, 'reply', body)).status).toBe(200);
    const second = await call(providers, 'reply', body);
    expect([second.status, await second.json()]).toEqual([400, { message: 'Invalid reply token' }]);
    expect(providers.messages()).toHaveLength(1);
  });

  it.each([
    [
      'a retry key on a reply',
      'reply',
      { replyToken: 't', messages: [text('a')] },
      { 'x-line-retry-key': randomUUID() },
    ],
    [
      'a retry key that is no UUID',
      'push',
      { to: user, messages: [text('a')] },
      { 'x-line-retry-key': 'again' },
    ],
    ['six messages', 'push', { to: user, messages: Array(6).fill(text('a')) }, {}],
    ['no message', 'push', { to: user, messages: [] }, {}],
    ['a text over 5000', 'push', { to: user, messages: [text('a'.repeat(5001))] }, {}],
    ['something that is no user, group or room', 'push', { to: 'mei', messages: [text('a')] }, {}],
  ] as const)('refuses %s', async (_case, kind, body, headers) => {
    const providers = await start();
    expect((await call(providers, kind, body, headers)).status).toBe(400);
    expect(providers.messages()).toEqual([]);
  });

  it('refuses a token it did not issue', async () => {
    const providers = await start();
    const answer = await call(
      providers,
      'push',
      { to: user, messages: [text('a')] },
      { authorization: 'Bearer x' },
    );
    expect(answer.status).toBe(401);
  });
});
