import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import type { Providers } from '../../../infra/local/providers/recorder.ts';
import { createEscalationTopic } from '../../../lib/store/escalation-topic.ts';
import { start } from './recorder-fixture.ts';

const clientOf = ({ snsUrl }: Providers): SNSClient =>
  new SNSClient({
    endpoint: snsUrl,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
const topic = 'arn:aws:sns:eu-west-1:000000000000:escalations';
const notice = { id: 'N1', recipientId: 'lead', subject: 'MR-1: answer overdue', text: 'Open it' };

describe('a notice published with the AWS SDK', () => {
  it('is recorded for its recipient, with its subject and id', async () => {
    const providers = await start();
    await createEscalationTopic(clientOf(providers), topic).publish(notice);
    expect(providers.messages()).toMatchObject([
      {
        provider: 'sns',
        to: 'lead',
        from: topic,
        subject: notice.subject,
        text: 'Open it',
        headers: { notice: 'N1' },
      },
    ]);
  });

  it('has its subject cut to what SNS takes', async () => {
    const providers = await start();
    await createEscalationTopic(clientOf(providers), topic).publish({ ...notice, subject: 'x'.repeat(200) });
    expect(providers.messages()[0]?.subject).toHaveLength(99);
  });

  it.each([
    ['an empty message', { TopicArn: topic, Message: '' }],
    ['a topic that is none', { TopicArn: 'escalations', Message: 'Hi' }],
    ['a subject of two lines', { TopicArn: topic, Message: 'Hi', Subject: 'one\ntwo' }],
  ])('is refused with %s', async (_name, input) => {
    const providers = await start();
    await expect(clientOf(providers).send(new PublishCommand(input))).rejects.toThrow('Invalid parameter');
    expect(providers.messages()).toEqual([]);
  });

  it('fails as SNS does when that is ordered', async () => {
    const providers = await start();
    providers.faults.order({ provider: 'sns', mode: 'throttle', times: 1 });
    await expect(createEscalationTopic(clientOf(providers), topic).publish(notice)).rejects.toThrow('Rate');
  });
});
