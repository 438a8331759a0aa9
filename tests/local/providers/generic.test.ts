import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Providers } from '../../../infra/local/providers/recorder.ts';
import { now, secretOf, start } from './recorder-fixture.ts';

const created = (text: string): string =>
  JSON.stringify({
    type: 'message.created',
    timestamp: '2026-11-23T01:00:00.000Z',
    data: { id: 'out-1', conversationId: 'merchant-7', text },
  });

interface Signed {
  readonly body?: string;
  readonly signedBody?: string;
  readonly at?: number;
  readonly id?: string;
}

const deliver = (
  providers: Providers,
  { body = created('hi'), signedBody = body, at = now, id = 'out-1' }: Signed,
) => {
  const key = Buffer.from(secretOf(providers, 'partner', 'secret').slice('whsec_'.length), 'base64');
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${signedBody}`).digest('base64');
  return fetch(secretOf(providers, 'partner', 'deliveryUrl'), {
    method: 'POST',
    body,
    headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
  });
};

describe('a partner’s receiver', () => {
  it('takes a signed message, once for each webhook-id', async () => {
    const providers = await start();
    expect((await deliver(providers, {})).status).toBe(200);
    expect((await deliver(providers, {})).status).toBe(200);
    expect(providers.messages()).toMatchObject([{ provider: 'generic', to: 'merchant-7', text: 'hi' }]);
  });

  it.each([
    ['a changed body', { signedBody: created('bye') }, 401],
    ['a signature of six minutes ago', { at: now - 6 * 60_000 }, 401],
    ['an id with a dot', { id: 'out.1' }, 401],
    ['another form of body', { body: '{"type":"message.created"}' }, 400],
  ])('refuses %s', async (_case, signed, status) => {
    const providers = await start();
    expect((await deliver(providers, signed)).status).toBe(status);
    expect(providers.messages()).toEqual([]);
    expect(providers.refusals()).toHaveLength(1);
  });
});
