import { z } from 'zod';
import type { QueueEngine } from '../engines/queues.ts';
import type { LocalFunction } from '../lambda/function.ts';
import type { Outcome } from '../lambda/instance.ts';
import { type QueueMessage, QueueMessages, toRecord } from './queue-event.ts';

export interface PollerOptions {
  readonly queues: QueueEngine;
  readonly queueArn: string;
  readonly region: string;
  readonly target: LocalFunction;
  readonly batchSize: number;
  /** How long to wait for a batch to fill. */
  readonly windowMs: number;
  /** Whether the function names the messages it could not work off. */
  readonly reportsFailures: boolean;
  /** Batches at a time. */
  readonly concurrency: number;
  readonly log: (line: string) => void;
  readonly isStopping: () => boolean;
}

export interface Poller {
  /** Takes no more messages and waits for the batches under way. */
  stop(): Promise<void>;
}

const waitSeconds = 20;
const mostPerReceive = 10;

/**
 * Feeds a queue's messages to a function. Messages that succeeded are deleted; the others become visible again after the
 * queue's visibility timeout, as with Lambda. The engine locks a FIFO group while one of its messages is out, so no two
 * batches hold the same group.
 */
export const pollQueue = (options: PollerOptions): Poller => {
  const underWay = new Set<Promise<void>>();
  const deliverAndTrack = async (batch: readonly QueueMessage[]): Promise<void> => {
    const delivery = deliver(options, batch);
    underWay.add(delivery);
    await delivery.finally(() => underWay.delete(delivery));
  };
  for (let count = 0; count < options.concurrency; count++) void poll(options, deliverAndTrack);
  return {
    // Pollers that wait for a message are not waited for: the engine's end wakes them.
    stop: async () => {
      await Promise.allSettled(underWay);
    },
  };
};

const poll = async (
  options: PollerOptions,
  deliverAll: (batch: readonly QueueMessage[]) => Promise<void>,
): Promise<void> => {
  while (!options.isStopping()) {
    try {
      const batch = await gather(options);
      if (batch.length > 0 && !options.isStopping()) await deliverAll(batch);
    } catch (error) {
      if (options.isStopping()) return;
      options.log(`polling failed: ${error instanceof Error ? error.message : String(error)}`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
};

const gather = async (options: PollerOptions): Promise<readonly QueueMessage[]> => {
  const batch = await receive(options, options.batchSize, waitSeconds);
  const end = Date.now() + options.windowMs;
  while (batch.length > 0 && batch.length < options.batchSize && Date.now() < end && !options.isStopping()) {
    batch.push(...(await receive(options, options.batchSize - batch.length, 1)));
  }
  return batch;
};

const receive = async (
  { queues, queueArn }: PollerOptions,
  most: number,
  wait: number,
): Promise<QueueMessage[]> => {
  const answer = await queues.call('ReceiveMessage', {
    QueueUrl: urlOf(queues, queueArn),
    MaxNumberOfMessages: Math.min(most, mostPerReceive),
    WaitTimeSeconds: wait,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  return QueueMessages.parse(answer).Messages;
};

const deliver = async (options: PollerOptions, batch: readonly QueueMessage[]): Promise<void> => {
  const { queues, queueArn, region, target } = options;
  const outcome = await target.invoke({
    Records: batch.map((message) => toRecord(message, queueArn, region)),
  });
  const failed = failedIds(options, outcome, batch);
  for (const { ReceiptHandle } of batch.filter(({ MessageId }) => !failed.has(MessageId))) {
    await queues.call('DeleteMessage', { QueueUrl: urlOf(queues, queueArn), ReceiptHandle });
  }
};

const urlOf = (queues: QueueEngine, queueArn: string): string =>
  queues.queueUrl(queueArn.split(':').at(-1) ?? '');

const BatchResponse = z
  .object({
    batchItemFailures: z
      .array(z.object({ itemIdentifier: z.string() }))
      .nullish()
      .transform((failures) => failures ?? []),
  })
  .nullable();

/** A function error, or an answer that names an unknown message, fails the whole batch. */
const failedIds = (options: PollerOptions, outcome: Outcome, batch: readonly QueueMessage[]): Set<string> => {
  const all = new Set(batch.map(({ MessageId }) => MessageId));
  if (!outcome.succeeded) return all;
  if (!options.reportsFailures) return new Set();
  const answer = BatchResponse.safeParse(JSON.parse(outcome.payload));
  if (!answer.success) return all;
  const named = answer.data?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) ?? [];
  return named.every((id) => all.has(id)) ? new Set(named) : all;
};
