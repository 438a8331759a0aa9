import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { resourcesOf, synthesize, targetOf } from '../synthesize.ts';

let template: Template;
beforeAll(async () => {
  template = await synthesize();
});

const only = (type: string, begins = '') => {
  const [resource, ...others] = resourcesOf(template, type).filter(({ id }) => id.startsWith(begins));
  if (!resource || others.length > 0) throw new Error(`expected one ${type}`);
  return resource;
};
const functionNamed = (name: string) =>
  resourcesOf(template, 'AWS::Lambda::Function').find(
    ({ properties }) => properties.FunctionName === `meridian-prod-${name}`,
  );
const feedbackQueue = () =>
  resourcesOf(template, 'AWS::SQS::Queue').find(
    ({ properties }) => properties.QueueName === 'meridian-prod-mail-feedback',
  );

describe('what SES tells of our mail', () => {
  it('is asked for by the set that mail is sent under: deliveries, delays, bounces, complaints, rejections', () => {
    const set = only('AWS::SES::ConfigurationSet');
    const destination = only('AWS::SES::ConfigurationSetEventDestination');
    expect(set.properties.Name).toBe('meridian-prod');
    expect(targetOf(destination.properties.ConfigurationSetName)).toBe(set.id);
    expect(destination.properties.EventDestination.MatchingEventTypes.sort()).toEqual([
      ...['bounce', 'complaint', 'delivery', 'deliveryDelay', 'reject'],
    ]);
    const sender = functionNamed('send-message');
    expect(targetOf(sender?.properties.Environment.Variables.CONFIGURATION_SET)).toBe(set.id);
  });

  it('is kept from addresses that bounced by us alone, so that they can be written to again', () => {
    expect(only('AWS::SES::ConfigurationSet').properties.SuppressionOptions).toEqual({
      SuppressedReasons: ['COMPLAINT'],
    });
  });

  it('goes over a topic to the queue of receive-feedback', () => {
    const topic = only('AWS::SNS::Topic', 'MailEvents');
    const destination = only('AWS::SES::ConfigurationSetEventDestination');
    expect(targetOf(destination.properties.EventDestination.SnsDestination.TopicARN)).toBe(topic.id);
    const { Protocol, TopicArn, Endpoint } = only('AWS::SNS::Subscription').properties;
    expect({ Protocol, topic: targetOf(TopicArn), queue: targetOf(Endpoint) }).toEqual({
      ...{ Protocol: 'sqs', topic: topic.id, queue: feedbackQueue()?.id },
    });
    const source = resourcesOf(template, 'AWS::Lambda::EventSourceMapping').find(
      ({ properties }) => targetOf(properties.FunctionName) === functionNamed('receive-feedback')?.id,
    );
    expect(targetOf(source?.properties.EventSourceArn)).toBe(feedbackQueue()?.id);
  });

  it('is taken from SES and SNS only on behalf of this set and this topic', () => {
    const topic = only('AWS::SNS::Topic', 'MailEvents');
    const allowed = (
      policy: { properties: { PolicyDocument: { Statement: { Effect: string }[] } } } | undefined,
    ) => policy?.properties.PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow') ?? [];
    const topicPolicy = resourcesOf(template, 'AWS::SNS::TopicPolicy').find(
      ({ properties }) => targetOf(properties.Topics[0]) === topic.id,
    );
    expect(allowed(topicPolicy)).toMatchObject([
      { Action: 'sns:Publish', Principal: { Service: 'ses.amazonaws.com' } },
    ]);
    expect(JSON.stringify(allowed(topicPolicy))).toContain(':configuration-set/');
    const queuePolicy = resourcesOf(template, 'AWS::SQS::QueuePolicy').find(
      ({ properties }) => targetOf(properties.Queues[0]) === feedbackQueue()?.id,
    );
    expect(allowed(queuePolicy)).toMatchObject([
      {
        Principal: { Service: 'sns.amazonaws.com' },
        Condition: { ArnEquals: { 'aws:SourceArn': { Ref: topic.id } } },
      },
    ]);
  });
});

describe('the rates AWS judges senders by', () => {
  const alarms = () => resourcesOf(template, 'AWS::CloudWatch::Alarm').map(({ properties }) => properties);

  it('ring where AWS reviews: 5 % bounces, 0.1 % complaints', () => {
    const thresholds = alarms()
      .filter(({ Namespace }) => Namespace === 'AWS/SES')
      .map(({ MetricName, Threshold }) => [MetricName, Threshold]);
    expect(thresholds).toEqual([
      ['Reputation.BounceRate', 0.05],
      ['Reputation.ComplaintRate', 0.001],
    ]);
  });

  it('ring for this stage alone by what it counted, where it settled enough mails to speak of a rate', () => {
    const own = alarms().filter(({ Metrics }) => Metrics !== undefined);
    expect(own.map(({ Threshold }) => Threshold)).toEqual([5, 0.1]);
    for (const { Metrics } of own) {
      const names = Metrics.flatMap(
        (each: { MetricStat?: { Metric: { Namespace: string; MetricName: string } } }) =>
          each.MetricStat === undefined ? [] : [each.MetricStat.Metric],
      );
      for (const { Namespace } of names) expect(Namespace).toBe('Meridian');
      const [expression] = Metrics.flatMap((each: { Expression?: string }) => each.Expression ?? []);
      expect(expression).toMatch(/^IF\(\(.+\) >= \d+, 100 \* FILL\(/);
    }
  });
});

describe('held mail', () => {
  it('is let in by the agent API over the queue that announces mail', () => {
    const mailQueue = resourcesOf(template, 'AWS::SQS::Queue').find(
      ({ properties }) => properties.QueueName === 'meridian-prod-mail',
    );
    expect(targetOf(functionNamed('desk-api')?.properties.Environment.Variables.MAIL_QUEUE_URL)).toBe(
      mailQueue?.id,
    );
  });

  it('rings when SES cannot scan', () => {
    const alarm = resourcesOf(template, 'AWS::CloudWatch::Alarm').find(
      ({ properties }) => properties.MetricName === 'quarantined',
    );
    expect(JSON.stringify(alarm?.properties.Dimensions)).toContain('"unscanned"');
  });
});
