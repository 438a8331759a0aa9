import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../../lib/runtime/log.ts';
import { queueHandler } from '../../lib/runtime/queue-handler.ts';

const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'f',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '128',
  awsRequestId: 'r',
  logGroupName: 'g',
  logStreamName: 's',
  getRemainingTimeInMillis: () => 1_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

const record = (messageId: string, group: string | undefined, body: string): SQSRecord => ({
  messageId,
  receiptHandle: messageId,
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 's',
    ApproximateFirstReceiveTimestamp: '0',
    ...(group === undefined ? {} : { MessageGroupId: group }),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn',
  awsRegion: 'eu-west-1',
});

/** Runs a batch; bodies are `{ "name": … }`, and a name starting with "bad" fails. */
const run = async (records: SQSRecord[]) => {
  const handled: string[] = [];
  const lines: string[] = [];
  const handler = queueHandler({
    schema: z.object({ name: z.string() }),
    log: createLog(
      { LOG_LEVEL: 'INFO', STAGE: 'test' },
      (line) => void lines.push(line),
      () => 0,
    ),
    handle: async ({ name }) => {
      if (name.startsWith('bad')) throw new Error('refused');
      handled.push(name);
    },
  });
  const event: SQSEvent = { Records: records };
  const { batchItemFailures } = await handler(event, context);
  return { handled, lines, failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
};

const named = (id: string, group: string | undefined, name: string) =>
  record(id, group, JSON.stringify({ name }));

describe('a batch of queue messages', () => {
  it('stops a FIFO group at its first failure, so that order holds, and lets other groups go on', async () => {
    const { handled, failed } = await run([
      named('1', 'ana', 'first'),
      named('2', 'ana', 'bad'),
      named('3', 'ana', 'never before bad'),
      named('4', 'bo', 'other'),
    ]);
    expect(handled.sort()).toEqual(['first', 'other']);
    expect(failed).toEqual(['2', '3']);
  });

  it('fails single records of a standard queue alone', async () => {
    const { handled, failed } = await run([named('1', undefined, 'bad'), named('2', undefined, 'good')]);
    expect(handled).toEqual(['good']);
    expect(failed).toEqual(['1']);
  });

  it('keeps a body that is no JSON, or of another shape, for the dead-letter queue', async () => {
    const { failed } = await run([record('1', 'a', 'no json'), record('2', 'b', '{"other":1}')]);
    expect(failed).toEqual(['1', '2']);
  });

  it('never logs what a message says', async () => {
    const { lines } = await run([
      named('1', 'a', 'bad: my card is 4111 1111 1111 1111'),
      record('2', 'b', '{"text":"secret"'),
    ]);
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/4111|secret/);
  });
});
