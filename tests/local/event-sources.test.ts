import { createRequire } from 'node:module';
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { aFunction, aStack, until } from './an-assembly.ts';

const queue = (name: string, properties: object = {}) => ({
  Type: 'AWS::SQS::Queue',
  Properties: { QueueName: name, VisibilityTimeout: 1, ...properties },
});

const redriveTo = (logicalId: string, maxReceiveCount: number) => ({
  RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [logicalId, 'Arn'] }, maxReceiveCount },
});

const mapping = (properties: object = {}) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    EventSourceArn: { 'Fn::GetAtt': ['Source', 'Arn'] },
    FunctionName: { Ref: 'Worker' },
    BatchSize: 10,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    ...properties,
  },
});

const clientFor = (stack: LocalStack) => new SQSClient(clientOf(localCloud, stack.endpoints.sqs));

const send = (stack: LocalStack, body: string, group?: string) =>
  clientFor(stack).send(
    new SendMessageCommand({
      QueueUrl: stack.queueUrl(group === undefined ? 'source' : 'source.fifo'),
      MessageBody: body,
      ...(group === undefined ? {} : { MessageGroupId: group, MessageDeduplicationId: body }),
    }),
  );

const receiveFrom = async (stack: LocalStack, name: string) => {
  const QueueUrl = stack.queueUrl(name);
  return (await clientFor(stack).send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }))).Messages;
};

/** A worker that logs each record it sees as a JSON line, then runs `body` with the records. */
const worker = (body: string) => `export const handler = async ({ Records }) => {
  for (const record of Records) console.log(JSON.stringify(record));
  ${body} };`;

const aWorker = async (source: string, resources: object) => {
  const seen: { body: string; attributes: Record<string, string> }[] = [];
  const stack = await aStack(
    { resources: { Worker: aFunction('worker'), ...resources }, code: { worker: worker(source) } },
    {
      log: (from, line) =>
        from === 'test-worker' && line.includes('"eventSource"') && seen.push(JSON.parse(line)),
    },
  );
  return { stack, seen };
};

it('tries only the messages again that the function names, and sets them aside after the last try', async () => {
  const failing = `return { batchItemFailures: Records.filter((r) => r.body === 'poison')
    .map((r) => ({ itemIdentifier: r.messageId })) };`;
  const { stack, seen } = await aWorker(failing, {
    Source: queue('source', redriveTo('Dead', 2)),
    Dead: queue('dead'),
    Mapping: mapping(),
  });
  await send(stack, 'poison');
  await send(stack, 'fine');
  const dead = await until(() => receiveFrom(stack, 'dead'));
  expect(dead.map(({ Body }) => Body)).toEqual(['poison']);
  expect(seen.filter(({ body }) => body === 'fine')).toHaveLength(1);
  expect(
    seen.filter(({ body }) => body === 'poison').map((r) => r.attributes.ApproximateReceiveCount),
  ).toEqual(['1', '2']);
});

it('tries a whole batch again when the function throws', async () => {
  const { stack, seen } = await aWorker(`throw new Error('no');`, {
    Source: queue('source', redriveTo('Dead', 1)),
    Dead: queue('dead'),
    Mapping: mapping(),
  });
  await send(stack, 'a');
  expect((await until(() => receiveFrom(stack, 'dead'))).map(({ Body }) => Body)).toEqual(['a']);
  expect(seen).toHaveLength(1);
});

it('gives records the attributes of a FIFO queue', async () => {
  const { stack, seen } = await aWorker('return { batchItemFailures: [] };', {
    Source: queue('source.fifo', { FifoQueue: true }),
    Mapping: mapping(),
  });
  await send(stack, 'hello', 'group-1');
  const record = await until(() => seen[0]);
  expect(record).toMatchObject({
    body: 'hello',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:source.fifo',
    awsRegion: 'eu-west-1',
    attributes: {
      MessageGroupId: 'group-1',
      MessageDeduplicationId: 'hello',
      ApproximateReceiveCount: '1',
      SequenceNumber: expect.stringMatching(/^\d{20}$/),
      SentTimestamp: expect.stringMatching(/^\d{13}$/),
    },
  });
});

it('keeps the order of a group, even when a message of it fails at first', async () => {
  const failOnce = `globalThis.tries = (globalThis.tries ?? 0);
    if (Records.some((r) => r.body === 'a1') && globalThis.tries++ === 0) throw new Error('first try');
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { batchItemFailures: [] };`;
  const { stack, seen } = await aWorker(failOnce, {
    Source: queue('source.fifo', { FifoQueue: true }),
    Mapping: mapping(),
  });
  for (const body of ['a1', 'a2', 'a3']) await send(stack, body, 'a');
  for (const body of ['b1', 'b2', 'b3']) await send(stack, body, 'b');
  await until(() => (seen.some(({ body }) => body === 'a3') ? true : undefined));
  const order = (group: string) => seen.map(({ body }) => body).filter((body) => body.startsWith(group));
  expect([...new Set(order('a'))]).toEqual(['a1', 'a2', 'a3']);
  expect(order('a').lastIndexOf('a1')).toBeLessThan(order('a').indexOf('a2'));
  expect([...new Set(order('b'))]).toEqual(['b1', 'b2', 'b3']);
});

it('lets a function send to a queue by the URL in its environment', async () => {
  const sdk = createRequire(import.meta.url).resolve('@aws-sdk/client-sqs');
  const stack = await aStack({
    resources: {
      Source: queue('source'),
      Sender: aFunction('sender', {
        Environment: {
          Variables: {
            QUEUE_URL: { Ref: 'Source' },
            PREFIX: {
              'Fn::Join': [
                '',
                [
                  'https://sqs.',
                  { Ref: 'AWS::Region' },
                  '.',
                  { Ref: 'AWS::URLSuffix' },
                  '/',
                  { Ref: 'AWS::AccountId' },
                  '/',
                ],
              ],
            },
          },
        },
      }),
    },
    code: {
      sender: `import { SQSClient, SendMessageCommand } from '${sdk}';
        export const handler = async () => {
          const client = new SQSClient({});
          for (const QueueUrl of [process.env.QUEUE_URL, process.env.PREFIX + 'source'])
            await client.send(new SendMessageCommand({ QueueUrl, MessageBody: QueueUrl }));
        };`,
    },
  });
  await stack.invoke('sender', {});
  const first = await receiveFrom(stack, 'source');
  const second = await receiveFrom(stack, 'source');
  expect([first?.[0]?.Body, second?.[0]?.Body]).toEqual([stack.queueUrl('source'), stack.queueUrl('source')]);
});

it('invokes the target of a schedule with a scheduled event', async () => {
  const events: unknown[] = [];
  await aStack(
    {
      resources: {
        Timers: aFunction('timers'),
        Rule: {
          Type: 'AWS::Events::Rule',
          Properties: {
            ScheduleExpression: 'rate(1 minute)',
            Targets: [{ Id: 'T', Arn: { 'Fn::GetAtt': ['Timers', 'Arn'] } }],
          },
        },
      },
      code: { timers: 'export const handler = async (event) => console.log(JSON.stringify(event));' },
    },
    { pace: { timersEveryMs: 50 }, log: (_from, line) => events.push(JSON.parse(line)) },
  );
  expect(await until(() => events[0])).toMatchObject({
    source: 'aws.events',
    'detail-type': 'Scheduled Event',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    detail: {},
  });
});
