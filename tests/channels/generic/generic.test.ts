import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { generic } from '../../../lib/channels/generic/generic.ts';
import { anOutgoing, provider, type Reply } from '../outgoing.ts';
import { signedPayload, signedRequest, vectors } from '../vector-requests.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const inbox = { inboxId: 'main', secrets: { secret, deliveryUrl: 'https://partner.example/replies' } };

const send = async (reply: Reply, secrets: Record<string, string> = {}) => {
  const { transport, calls } = provider(reply);
  const credentials = { ...inbox, secrets: { ...inbox.secrets, ...secrets } };
  return { result: await generic.send(anOutgoing('generic'), credentials, transport), calls };
};

const read = (body: object) => {
  const { request, inbox: credentials, at } = signedPayload('generic-message.json');
  return generic.parse({ ...request, body: Buffer.from(JSON.stringify(body)) }, credentials, at).items;
};

describe('signed webhooks', () => {
  it('accepts the older spelling of the headers', () => {
    const { request, inbox: credentials, at } = signedPayload('generic-message.json');
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.replace(/^webhook-/, 'svix-'), value]),
    );
    expect(generic.verify({ ...request, headers }, credentials, at)).toEqual({ verified: true });
  });

  it('refuses the same signature under another version', () => {
    const { request, inbox: credentials, at } = signedPayload('generic-message.json');
    const signature = request.headers['webhook-signature']?.replace('v1,', 'v2,');
    const headers = { ...request.headers, 'webhook-signature': signature };
    expect(generic.verify({ ...request, headers }, credentials, at).verified).toBe(false);
  });

  it('allows exactly five minutes either way', () => {
    const { request, inbox: credentials } = signedPayload('generic-message.json');
    const signedAt = 1_772_442_000;
    const isAccepted = (seconds: number) => generic.verify(request, credentials, seconds * 1000).verified;
    expect([-301, -300, 300, 301].map((offset) => isAccepted(signedAt + offset))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('refuses an id with a dot even if it is signed, since the dot could move bytes between id and time', () => {
    const { request, at } = signedPayload('generic-message.json');
    const content = `msg.1.1772442000.${Buffer.from(request.body)}`;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signature = `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
    const headers = { ...request.headers, 'webhook-id': 'msg.1', 'webhook-signature': signature };
    expect(generic.verify({ ...request, headers }, inbox, at)).toMatchObject({
      verified: false,
      reason: expect.stringContaining('dot'),
    });
  });

  it('refuses a secret that is a prefix without a key', () => {
    const { request, at } = signedPayload('generic-message.json');
    expect(generic.verify(request, { inboxId: 'main', secrets: { secret: 'whsec_' } }, at).verified).toBe(
      false,
    );
  });

  it('accepts either kind of key while both are configured', () => {
    const byKey = vectors.find(({ id }) => id === 'generic:standard-webhooks-v1a');
    if (byKey === undefined) throw new Error('the vector is missing');
    const { request, inbox: credentials, at } = signedRequest(byKey);
    const secrets = { ...credentials.secrets, secret };
    expect(generic.verify(request, { ...credentials, secrets }, at)).toEqual({ verified: true });
  });

  it('reads files, names and the sender’s own time', () => {
    const { request, inbox: credentials, at } = signedPayload('generic-message.json');
    expect(generic.parse(request, credentials, at).items).toEqual([
      {
        kind: 'message',
        dedupe: 'm-1001',
        conversation: 'c-77',
        contentType: 'text',
        text: 'Hola 👋',
        from: { address: 'user-9', name: 'José' },
        sentAt: Date.UTC(2026, 2, 2, 9),
        locale: 'es-MX',
        attachments: [
          { name: '1.png', type: 'image/png', bytes: 120033, providerRef: 'https://files.example/1.png' },
        ],
        reply: { to: 'c-77' },
      },
    ]);
  });

  it('tells elements without an id apart, alike at every delivery', () => {
    const batch = { type: 'message.batch', data: [{ text: 'a' }, { text: 'b' }] };
    const dedupes = read(batch).map(({ dedupe }) => dedupe);
    expect(new Set(dedupes).size).toBe(2);
    expect(read(batch).map(({ dedupe }) => dedupe)).toEqual(dedupes);
  });

  it('points edits and deletions at their message', () => {
    for (const [type, kind] of [
      ['message.updated', 'edit'],
      ['message.deleted', 'delete'],
    ] as const) {
      const [item] = read({ type, data: { id: 'm-1', conversationId: 'c', text: 'x' } });
      expect(item).toMatchObject({ kind, target: 'm-1', conversation: 'c' });
      expect(item?.dedupe).not.toBe('m-1');
    }
  });

  it('replaces ids that no key or queue can hold by a digest', () => {
    for (const conversationId of ['x'.repeat(5000), 'a\u0000b', '\uffff']) {
      const [item] = read({ type: 'message.created', data: { id: 'm', conversationId, text: 'x' } });
      expect(item?.conversation).toMatch(/^sha256-[0-9a-f]{64}$/);
    }
  });

  it('keeps 64-bit ids that JSON numbers would round', () => {
    const { request, inbox: credentials, at } = signedPayload('generic-message.json');
    const body = Buffer.from(
      '{"type":"message.created","data":{"id":5874127041234567891,"text":"5874127041234567891"}}',
    );
    expect(generic.parse({ ...request, body }, credentials, at).items[0]?.dedupe).toBe('5874127041234567891');
  });
});

describe('signed replies', () => {
  it('verify with the receiver’s own check', async () => {
    const { result, calls } = await send({ status: 204 });
    const [call] = calls;
    if (call === undefined) throw new Error('nothing was sent');
    expect(result).toEqual({ sent: true, providerMessageId: 'out-7K3F9Q2XBT' });
    const request = {
      method: 'POST',
      url: call.url,
      headers: Object.fromEntries(call.headers),
      body: Buffer.from(call.body),
    };
    const at = 1_772_442_010_000;
    expect(generic.verify(request, inbox, at)).toEqual({ verified: true });
    expect(generic.parse(request, inbox, at).items).toMatchObject([
      { kind: 'message', dedupe: 'out-7K3F9Q2XBT', conversation: 'peer-1', text: 'We are on it.' },
    ]);
  });

  it.each([
    [{ status: 410 }, { problem: 'permanent' }],
    [{ status: 301, headers: { location: 'https://elsewhere.example/' } }, { problem: 'permanent' }],
    [
      { status: 429, headers: { 'retry-after': '30' } },
      { problem: 'retry-later', retryAfterMs: 30_000 },
    ],
    [{ status: 503 }, { problem: 'retry-later' }],
    [{ status: 400 }, { problem: 'permanent' }],
  ])('sorts a refusal %o', async (reply, outcome) => {
    const { result, calls } = await send(reply);
    expect(result).toMatchObject({ sent: false, ...outcome });
    expect(calls.length).toBe(1);
  });

  it.each([
    'http://partner.example/x',
    'file:///etc/passwd',
    'nonsense',
    'http://127.0.0.1.partner.example/',
  ])('are not sent to %s', async (deliveryUrl) => {
    const { result, calls } = await send({ status: 200 }, { deliveryUrl });
    expect(result).toMatchObject({ sent: false, problem: 'permanent' });
    expect(calls).toEqual([]);
  });

  it('may stay on this machine without encryption', async () => {
    expect((await send({ status: 200 }, { deliveryUrl: 'http://127.0.0.1:8080/x' })).result.sent).toBe(true);
  });

  it('follow no redirect, which would carry them to somebody else', async () => {
    const paths: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url);
      response.writeHead(request.url === '/replies' ? 307 : 204, { location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const secrets = { ...inbox.secrets, deliveryUrl: `http://127.0.0.1:${port}/replies` };
    const transport = { ...provider().transport, fetch };
    const result = await generic.send(anOutgoing('generic'), { ...inbox, secrets }, transport);
    await new Promise((resolve) => server.close(resolve));
    expect(result).toMatchObject({ sent: false, problem: 'permanent' });
    expect(paths).toEqual(['/replies']);
  });
});
