import { randomUUID } from 'node:crypto';
import type { QueueEngine } from './queues.ts';

/** A queue that listens to a topic; `raw` leaves out the envelope. */
export interface TopicListener {
  readonly queueArn: string;
  readonly raw: boolean;
}

export interface TopicMessage {
  readonly subject: string;
  readonly text: string;
}

/** SNS topics on this machine, as far as they lead to queues. */
export interface TopicEngine {
  subscribe(topicArn: string, listener: TopicListener): void;
  publish(topicArn: string, message: TopicMessage): Promise<void>;
}

export const createTopics = (queues: QueueEngine, now: () => number): TopicEngine => {
  const listeners = new Map<string, TopicListener[]>();
  return {
    subscribe: (topicArn, listener) => {
      listeners.set(topicArn, [...(listeners.get(topicArn) ?? []), listener]);
    },
    publish: async (topicArn, message) => {
      for (const { queueArn, raw } of listeners.get(topicArn) ?? []) {
        const QueueUrl = queues.queueUrl(queueArn.split(':').at(-1) ?? '');
        const enveloped = JSON.stringify(envelope(topicArn, message, now()));
        await queues.call('SendMessage', { QueueUrl, MessageBody: raw ? message.text : enveloped });
      }
    },
  };
};

/** Source: Amazon SNS developer guide, "Parsing message formats". Signatures are not checked by queues. */
const envelope = (TopicArn: string, { subject, text }: TopicMessage, at: number) => ({
  Type: 'Notification',
  MessageId: randomUUID(),
  TopicArn,
  Subject: subject,
  Message: text,
  Timestamp: new Date(at).toISOString(),
  SignatureVersion: '1',
  Signature: 'bG9jYWw=',
  SigningCertURL: 'https://sns.local.invalid/SimpleNotificationService.pem',
  UnsubscribeURL: 'https://sns.local.invalid/?Action=Unsubscribe',
});
