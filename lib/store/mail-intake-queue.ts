import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { MailIntakeQueue } from '../flows/quarantine.ts';

/** The queue that announces mail in the bucket; a released mail is announced by its key alone. */
export const createMailIntakeQueue = (client: SQSClient, queueUrl: string): MailIntakeQueue => ({
  async takeIn(rawKey) {
    const MessageBody = JSON.stringify({ released: rawKey });
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }));
  },
});
