import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect, it } from 'vitest';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { aDirectory, aStack, until } from './an-assembly.ts';

const Bucket = 'test-bucket';

const bucket = (properties: object = {}) => ({
  Type: 'AWS::S3::Bucket',
  Properties: { BucketName: Bucket, ...properties },
});

const aBucket = async (options: object = {}) => {
  const stack = await aStack({ resources: { Bucket: bucket() } }, options);
  return { stack, s3: new S3Client(clientOf(localCloud, stack.endpoints.s3)) };
};

it('gives back what was put: bytes, type and metadata, under any key', async () => {
  const { s3 } = await aBucket();
  const Key = 'mail/inbound/Grüße & 日本語 +%20.eml';
  const Body = Buffer.from([0, 255, 10, 13, 128]);
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body, ContentType: 'message/rfc822', Metadata: { case: 'A1' } }),
  );
  const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
  expect(Buffer.from((await got.Body?.transformToByteArray()) ?? [])).toEqual(Body);
  expect(got).toMatchObject({ ContentType: 'message/rfc822', ContentLength: 5, Metadata: { case: 'A1' } });
  expect(await s3.send(new HeadObjectCommand({ Bucket, Key }))).toMatchObject({
    ETag: got.ETag,
    ContentLength: 5,
  });
});

it('stores the content of a streamed body, not its chunk headers', async () => {
  const { s3 } = await aBucket();
  const bytes = Buffer.alloc(300_000, 'chunk\r\n');
  const Body = Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]);
  await s3.send(new PutObjectCommand({ Bucket, Key: 'stream', Body, ContentLength: bytes.length }));
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'stream' }));
  expect(Buffer.compare(Buffer.from((await got.Body?.transformToByteArray()) ?? []), bytes)).toBe(0);
});

it('says NoSuchKey of an object that never was or is deleted', async () => {
  const { s3 } = await aBucket();
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }));
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
  await expect(s3.send(new GetObjectCommand({ Bucket, Key: 'a' }))).rejects.toBeInstanceOf(NoSuchKey);
});

it('refuses to overwrite when told that nothing must be there yet', async () => {
  const { s3 } = await aBucket();
  const put = () => s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a', IfNoneMatch: '*' }));
  await put();
  await expect(put()).rejects.toMatchObject({ name: 'PreconditionFailed' });
});

it('lists by prefix in pages, folders by delimiter', async () => {
  const { s3 } = await aBucket();
  for (const Key of ['a/1', 'a/2', 'a/b/3', 'a/b/4', 'c'])
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
  const list = async (options: object) => {
    const page = await s3.send(new ListObjectsV2Command({ Bucket, ...options }));
    return { ...page, keys: page.Contents?.map(({ Key }) => Key) };
  };
  const first = await list({ Prefix: 'a/', MaxKeys: 3 });
  expect(first.keys).toEqual(['a/1', 'a/2', 'a/b/3']);
  expect((await list({ Prefix: 'a/', ContinuationToken: first.NextContinuationToken })).keys).toEqual([
    'a/b/4',
  ]);
  const folders = await list({ Prefix: 'a/', Delimiter: '/' });
  expect(folders.keys).toEqual(['a/1', 'a/2']);
  expect(folders.CommonPrefixes).toEqual([{ Prefix: 'a/b/' }]);
});

it('keeps objects over a restart when it has a directory', async () => {
  const dataDir = aDirectory();
  const { stack, s3 } = await aBucket({ dataDir });
  await s3.send(new PutObjectCommand({ Bucket, Key: 'kept', Body: 'still here' }));
  await stack.stop();
  const again = await aBucket({ dataDir });
  const got = await again.s3.send(new GetObjectCommand({ Bucket, Key: 'kept' }));
  expect(await got.Body?.transformToString()).toBe('still here');
});

const announced = {
  Mail: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'mail' } },
  Bucket: bucket({
    NotificationConfiguration: {
      QueueConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Queue: { 'Fn::GetAtt': ['Mail', 'Arn'] },
          Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'mail/inbound/' }] } },
        },
      ],
    },
  }),
};

const notices = async (stack: LocalStack) => {
  const sqs = new SQSClient(clientOf(localCloud, stack.endpoints.sqs));
  const receive = new ReceiveMessageCommand({ QueueUrl: stack.queueUrl('mail'), MaxNumberOfMessages: 10 });
  return (await sqs.send(receive)).Messages?.map(({ Body }) => JSON.parse(Body ?? ''));
};

it('tells the queue of new objects under the prefix, keys encoded as S3 does, after a test event', async () => {
  const stack = await aStack({ resources: announced });
  const s3 = new S3Client(clientOf(localCloud, stack.endpoints.s3));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'elsewhere', Body: 'x' }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'mail/inbound/a b+ü.eml', Body: 'abc' }));
  const [test, created, ...others] = (await until(() => notices(stack))) ?? [];
  expect(test).toMatchObject({ Event: 's3:TestEvent', Bucket });
  expect(others).toEqual([]);
  expect(created.Records).toMatchObject([
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: {
        bucket: { name: Bucket, arn: `arn:aws:s3:::${Bucket}` },
        object: { key: 'mail/inbound/a+b%2B%C3%BC.eml', size: 3, eTag: '900150983cd24fb0d6963f7d28e17f72' },
      },
    },
  ]);
});

it('lets a browser fetch an object by a presigned link, under the name the link gives it, until it expires', async () => {
  let now = Date.now();
  const { s3 } = await aBucket({ now: () => now });
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a b.pdf', Body: 'bytes' }));
  const get = new GetObjectCommand({
    Bucket,
    Key: 'a b.pdf',
    ResponseContentDisposition: 'attachment; filename="invoice.pdf"',
  });
  const link = await getSignedUrl(s3, get, { expiresIn: 60 });
  const response = await fetch(link);
  expect(await response.text()).toBe('bytes');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="invoice.pdf"');
  now += 120_000;
  expect((await fetch(link)).status).toBe(403);
});
