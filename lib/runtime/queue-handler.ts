import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { z } from 'zod';
import type { Log } from './log.ts';

export interface QueueHandlerOptions<Body> {
  readonly schema: z.ZodType<Body>;
  readonly log: Log;
  /** Handles one record; a throw makes this record visible again. */
  readonly handle: (body: Body, record: SQSRecord) => Promise<void>;
}

/**
 * An SQS batch with partial failures. Records of one FIFO group are handled in order, and the first failure stops the rest
 * of its group, so that order within a conversation holds; different groups run side by side.
 */
export const queueHandler = <Body>(options: QueueHandlerOptions<Body>) =>
  middy<SQSEvent, SQSBatchResponse>().handler(async (event) => {
    const groups = groupRecords(event.Records);
    const failed = (await Promise.all(groups.map((group) => handleGroup(options, group)))).flat();
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });

const groupRecords = (records: readonly SQSRecord[]): SQSRecord[][] => {
  const groups = new Map<string, SQSRecord[]>();
  for (const record of records) {
    const group = record.attributes.MessageGroupId ?? record.messageId;
    groups.set(group, [...(groups.get(group) ?? []), record]);
  }
  return [...groups.values()];
};

const handleGroup = async <Body>(
  { schema, log, handle }: QueueHandlerOptions<Body>,
  group: readonly SQSRecord[],
): Promise<readonly SQSRecord[]> => {
  for (const [index, record] of group.entries()) {
    try {
      await handle(schema.parse(JSON.parse(record.body)), record);
    } catch (error) {
      const { messageId, attributes } = record;
      log.error('record failed and will be tried again', error, {
        queueMessageId: messageId,
        tries: attributes.ApproximateReceiveCount,
      });
      return group.slice(index);
    }
  }
  return [];
};
