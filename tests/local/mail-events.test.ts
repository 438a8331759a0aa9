import { GetQueueUrlCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { withReceivingHeaders } from '../../infra/local/smtp/received-mail.ts';
import { aStack, until } from './an-assembly.ts';

const topic = { Ref: 'Topic' };
const resources = (raw: boolean) => ({
  Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'feedback' } },
  Topic: { Type: 'AWS::SNS::Topic', Properties: {} },
  Subscription: {
    Type: 'AWS::SNS::Subscription',
    Properties: {
      ...{ Protocol: 'sqs', TopicArn: topic, RawMessageDelivery: raw },
      Endpoint: { 'Fn::GetAtt': ['Queue', 'Arn'] },
    },
  },
  Set: { Type: 'AWS::SES::ConfigurationSet', Properties: { Name: 'mail' } },
  Destination: {
    Type: 'AWS::SES::ConfigurationSetEventDestination',
    Properties: {
      ConfigurationSetName: { Ref: 'Set' },
      EventDestination: {
        ...{ Enabled: true, MatchingEventTypes: ['bounce', 'deliveryDelay'] },
        SnsDestination: { TopicARN: topic },
      },
    },
  },
});

const nextBody = async (stack: LocalStack): Promise<string> => {
  const sqs = new SQSClient(clientOf(localCloud, stack.endpoints.sqs));
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: 'feedback' }));
  return until(async () => (await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages?.[0]?.Body);
};

it('tells a queue over a topic what became of mail, beginning with a plain sentence', async () => {
  const stack = await aStack({ resources: resources(false) });
  const greeting = JSON.parse(await nextBody(stack));
  expect(greeting).toMatchObject({ Type: 'Notification', TopicArn: expect.stringContaining(':sns:') });
  expect(greeting.Message).toMatch(/^Successfully validated/);
});

it('leaves out the envelope where the subscription says so, and events nobody asked for', async () => {
  const stack = await aStack({ resources: resources(true) });
  expect(await nextBody(stack)).toMatch(/^Successfully validated/);
  stack.machine.mailEvents.publish('mail', { eventType: 'Delivery' });
  stack.machine.mailEvents.publish('other', { eventType: 'Bounce' });
  stack.machine.mailEvents.publish('mail', { eventType: 'DeliveryDelay' });
  expect(JSON.parse(await nextBody(stack))).toEqual({ eventType: 'DeliveryDelay' });
});

it('finds the samples of virus and spam that scanners agree on, and nothing else', () => {
  const envelope = {
    ...{ id: 'x', from: 'ana@mail.example', recipients: ['support@pay.example'] },
    ...{ clientName: 'mail.example', clientAddress: '127.0.0.1', at: 0 },
  };
  const verdictsOn = (text: string) =>
    Buffer.from(withReceivingHeaders(envelope, Buffer.from(`Subject: x\r\n\r\n${text}`)))
      .toString()
      .match(/X-SES-\w+-Verdict: \w+/g);
  const virus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
  expect(verdictsOn('hello')).toEqual(['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS']);
  expect(verdictsOn(virus)).toEqual(['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: FAIL']);
});
