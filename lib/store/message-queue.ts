import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { deriveId } from '../domain/ids.ts';
import type { MessageQueue, QueuedKey } from '../flows/ports.ts';

/** What travels on inbound.fifo, outbound.fifo and the media queue: names of stored messages, never their text. */
export const QueuedKeyBody: z.ZodType<QueuedKey> = z.object({
  conversationKey: z.string().min(1),
  messageId: z.string().min(1),
  attempt: z.number().int().min(0),
});

const batchSize = 10;

export const inBatches = <T>(list: readonly T[], size = batchSize): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );

/** Group ids are hashed: a conversation key holds an address, may be long, and may hold characters SQS refuses. */
const orderOf = (key: QueuedKey) => ({
  MessageGroupId: deriveId(['group', key.conversationKey]),
  MessageDeduplicationId: deriveId(['queued', key.conversationKey, key.messageId, String(key.attempt)], 40),
});

/** SQS asks for this ending, and only FIFO queues take groups and deduplication ids together. */
const isFifo = (queueUrl: string): boolean => queueUrl.endsWith('.fifo');

const entryOf = (key: QueuedKey, index: number, ordered: boolean) => ({
  Id: String(index),
  MessageBody: JSON.stringify(key),
  ...(ordered ? orderOf(key) : {}),
});

/** A queue of stored messages; a FIFO queue has one group a conversation. Fails as a whole when SQS refuses any entry. */
export const createMessageQueue = (client: SQSClient, queueUrl: string): MessageQueue => ({
  async send(queued) {
    for (const batch of inBatches(queued)) {
      const Entries = batch.map((key, index) => entryOf(key, index, isFifo(queueUrl)));
      const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      const failed = answer.Failed ?? [];
      if (failed.length > 0) {
        throw new Error(`SQS refused ${failed.length} of ${batch.length} messages: ${failed[0]?.Code}`);
      }
    }
  },
});
