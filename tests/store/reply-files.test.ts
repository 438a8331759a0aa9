import { createHash } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import { replyFileKey } from '../../lib/domain/reply-file.ts';
import { createObjectStore } from '../../lib/store/object-store.ts';
import { createReplyFiles } from '../../lib/store/reply-files.ts';
import { startTestEngines, type TestEngines } from '../world/engines.ts';

let engines: TestEngines;
beforeAll(async () => {
  engines = await startTestEngines();
  await engines.objects.createBucket('files', []);
});
afterAll(() => engines.stop());

const client = () =>
  new S3Client({ ...clientOf(localCloud, engines.objectServer.url), forcePathStyle: true });
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const caseId = '0123456789ABCDEFGHJK';
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000, 'x')]);

const offer = async (bytes: Uint8Array) => {
  const sha256 = digest(bytes);
  const key = replyFileKey(caseId, sha256);
  const link = await createReplyFiles(client(), 'files').uploadLink(
    { key, bytes: bytes.length, sha256 },
    Date.now(),
  );
  return { key, link };
};

describe('a link to put a file', () => {
  it('takes the file it was made for, once or twice', async () => {
    const { key, link } = await offer(pdf);
    for (const _time of [1, 2]) {
      const put = await fetch(link.url, { method: 'PUT', headers: link.headers, body: pdf });
      expect(put.status).toBe(200);
    }
    const found = await createReplyFiles(client(), 'files').look(key);
    expect(found?.bytes).toBe(pdf.length);
    expect(found?.head).toHaveLength(4_096);
    const stored = await createObjectStore(client(), 'files').get(key);
    expect(Buffer.from(stored ?? [])).toEqual(pdf);
  });

  it('is signed for its size and its checksum, and takes no other file', async () => {
    const { link, key } = await offer(Buffer.from('the one'));
    expect(new URL(link.url).searchParams.get('X-Amz-SignedHeaders')).toBe(
      'content-length;host;x-amz-checksum-sha256',
    );
    const other = await fetch(link.url, { method: 'PUT', headers: link.headers, body: 'another' });
    expect(await other.text()).toContain('BadDigest');
    const unsigned = await fetch(link.url, { method: 'PUT', body: 'another' });
    expect(await unsigned.text()).toContain('SignatureDoesNotMatch');
    expect(await createReplyFiles(client(), 'files').look(key)).toBeUndefined();
  });

  it('ends after ten minutes', async () => {
    const { link } = await offer(pdf);
    expect(new URL(link.url).searchParams.get('X-Amz-Expires')).toBe('600');
    expect(link.expiresAt - Date.now()).toBeLessThanOrEqual(600_000);
  });
});

it('a file that is smaller than its head is looked at whole', async () => {
  const { link, key } = await offer(Buffer.from('tiny'));
  await fetch(link.url, { method: 'PUT', headers: link.headers, body: 'tiny' });
  expect(await createReplyFiles(client(), 'files').look(key)).toMatchObject({ bytes: 4 });
});
