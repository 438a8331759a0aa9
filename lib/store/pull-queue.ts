import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { deriveId } from '../domain/ids.ts';
import type { PullRequest } from '../domain/pull.ts';

/** What travels on pull.fifo. */
export const PullRequestBody: z.ZodType<PullRequest> = z.object({
  inboxId: z.string().min(1),
  account: z.string().min(1),
  token: z.string(),
  toldAt: z.number(),
});

export interface PullQueue {
  /** One account is pulled by one run at a time; the same word told twice within five minutes is one. */
  send(request: PullRequest): Promise<void>;
}

export const createPullQueue = (client: SQSClient, queueUrl: string): PullQueue => ({
  async send(request) {
    const { inboxId, account, token } = request;
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(request),
        MessageGroupId: deriveId(['pull', inboxId, account]),
        MessageDeduplicationId: deriveId(['pulled', inboxId, account, token], 40),
      }),
    );
  },
});
