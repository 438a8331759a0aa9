import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localCloud } from '../../infra/local/cloud.ts';
import { startObjectServer } from '../../infra/local/engines/object-server.ts';
import { createObjectStore } from '../../infra/local/engines/object-store.ts';

it('lets only pages of allowed origins put by allowed headers', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'meridian-cors-'));
  const store = createObjectStore({ cloud: localCloud, directory, now: Date.now });
  const rule = { origins: ['https://pay.example'], methods: ['PUT'], headers: ['content-type'], maxAge: 60 };
  await store.createBucket('files', [], [rule]);
  const server = await startObjectServer(store, Date.now, () => {});
  const preflight = (origin: string, header: string) =>
    fetch(`${server.url}/files/a`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': header },
    });
  const allowed = await preflight('https://pay.example', 'content-type');
  expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
    200,
    'https://pay.example',
  ]);
  expect((await preflight('https://evil.example', 'content-type')).status).toBe(403);
  expect((await preflight('https://pay.example', 'x-other')).status).toBe(403);
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});
