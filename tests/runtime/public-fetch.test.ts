import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isPublicAddress } from '../../lib/runtime/public-address.ts';
import { createPublicFetch, ForbiddenAddress, fetchChecked } from '../../lib/runtime/public-fetch.ts';

/** A server on this machine, under a name that has to be looked up. */
const serve = async (listener: RequestListener): Promise<URL> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return new URL(`http://localhost:${typeof address === 'object' ? address?.port : 0}/file`);
};

describe('an address', () => {
  it.each(['8.8.8.8', '203.0.114.1', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])(
    'such as %s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255'],
    ...['192.0.2.1', '192.168.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', 'fc00::1', 'fd00:ec2::254'],
    ...['fe80::1', 'ff02::1', '2001:db8::1', '2002:7f00:1::', '100::1', 'localhost', ''],
  ])('such as %s is not public', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('a checked request', () => {
  it('answers as fetch does: status, headers, body, and redirects not followed', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/gone') response.writeHead(302, { location: '/file' }).end();
      else if (request.url === '/empty') response.writeHead(204).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end(request.headers.authorization);
    });
    const init = { headers: { authorization: 'Bearer t' } };
    const answer = await fetchChecked(url, init, () => true);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(await answer.text()).toBe('Bearer t');
    const moved = await fetchChecked(new URL('/gone', url), init, () => true);
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/file']);
    expect((await fetchChecked(new URL('/empty', url), init, () => true)).status).toBe(204);
  });

  it('never reaches a name that leads to a private address', async () => {
    let reached = 0;
    const url = await serve((_request, response) => {
      reached += 1;
      response.end('metadata');
    });
    await expect(fetchChecked(url, {}, isPublicAddress)).rejects.toThrow(ForbiddenAddress);
    expect(reached).toBe(0);
  });

  it('ends when its time is up', async () => {
    const url = await serve(() => undefined);
    const call = fetchChecked(url, { signal: AbortSignal.timeout(50) }, () => true);
    await expect(call).rejects.toThrow(/abort|timeout/i);
  });
});

describe('a fetch for addresses that strangers name', () => {
  it('takes the configured origin as it is, and no other private place', async () => {
    const url = await serve((_request, response) => response.end('ours'));
    const fetchPublic = createPublicFetch(`${url.origin}/line`);
    expect(await (await fetchPublic(url)).text()).toBe('ours');
    for (const other of ['http://127.0.0.1:1/', 'https://127.0.0.1/', 'https://user:word@example.com/']) {
      await expect(fetchPublic(other), other).rejects.toThrow(ForbiddenAddress);
    }
  });
});
