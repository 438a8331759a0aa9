import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { EscalationNotice, EscalationNotices } from '../flows/escalation-notice.ts';

/** What SNS takes of a subject. */
const longestSubject = 99;

const text = (StringValue: string) => ({ DataType: 'String', StringValue });

/**
 * The topic that tells people of broken promises. Everyone's notices carry his id as an attribute, by which subscriptions are
 * filtered, and their own id, by which a repeated one is recognised.
 */
export const createEscalationTopic = (client: SNSClient, topicArn: string): EscalationNotices => ({
  publish: async ({ id, recipientId, subject, text: message }: EscalationNotice) => {
    await client.send(
      new PublishCommand({
        TopicArn: topicArn,
        Subject: subject.slice(0, longestSubject),
        Message: message,
        MessageAttributes: { recipient: text(recipientId), notice: text(id) },
      }),
    );
  },
});
