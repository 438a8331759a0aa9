import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Inbox } from '../../../lib/domain/configuration.ts';
import { aConfiguration } from '../a-configuration.ts';
import { resourcesOf, synthesize, targetOf } from '../synthesize.ts';

let template: Template;
beforeAll(async () => {
  template = await synthesize();
});

const mailQueue = () =>
  resourcesOf(template, 'AWS::SQS::Queue').find(
    ({ properties }) => properties.QueueName === 'meridian-prod-mail',
  );

describe('mail', () => {
  it('is accepted for the configured addresses, over TLS, scanned', () => {
    const [rule] = resourcesOf(template, 'AWS::SES::ReceiptRule');
    expect(rule?.properties.Rule).toMatchObject({
      Enabled: true,
      Recipients: ['support@pay.example'],
      ScanEnabled: true,
      TlsPolicy: 'Require',
    });
  });

  it('is stored where its arrival is announced to the mail queue', () => {
    const [rule] = resourcesOf(template, 'AWS::SES::ReceiptRule');
    const [bucket] = resourcesOf(template, 'AWS::S3::Bucket');
    const { S3Action: stored } = rule?.properties.Rule.Actions[0] ?? {};
    expect(targetOf(stored.BucketName)).toBe(bucket?.id);
    const [announced] = bucket?.properties.NotificationConfiguration.QueueConfigurations ?? [];
    expect(announced).toMatchObject({
      Event: 's3:ObjectCreated:*',
      Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: stored.ObjectKeyPrefix }] } },
    });
    expect(targetOf(announced.Queue)).toBe(mailQueue()?.id);
  });

  it('may be announced by S3 before the bucket exists, and only on behalf of this account', () => {
    const [bucket] = resourcesOf(template, 'AWS::S3::Bucket');
    const policy = resourcesOf(template, 'AWS::SQS::QueuePolicy').find(
      ({ properties }) => targetOf(properties.Queues[0]) === mailQueue()?.id,
    );
    expect(bucket?.dependsOn).toContain(policy?.id);
    const statements: { Effect: string; Condition: object; Principal: object }[] =
      policy?.properties.PolicyDocument.Statement;
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toMatchObject([
      {
        Principal: { Service: 's3.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });

  it('may be stored by SES before the rule exists, and only by this rule', () => {
    const [rule] = resourcesOf(template, 'AWS::SES::ReceiptRule');
    const [policy] = resourcesOf(template, 'AWS::S3::BucketPolicy');
    expect(rule?.dependsOn).toContain(policy?.id);
    const statements: { Effect: string; Condition: unknown }[] = policy?.properties.PolicyDocument.Statement;
    const [allowed, ...others] = statements.filter(({ Effect }) => Effect === 'Allow');
    expect(others).toEqual([]);
    expect(JSON.stringify(allowed?.Condition)).toContain(
      ':receipt-rule-set/meridian-prod:receipt-rule/inboxes"',
    );
  });

  it('that comes at the pace of machines rings', () => {
    const [alarm] = resourcesOf(template, 'AWS::CloudWatch::Alarm')
      .map(({ properties }) => properties)
      .filter(({ MetricName }) => MetricName === 'floods');
    expect(alarm).toMatchObject({ Threshold: 1, AlarmDescription: expect.stringContaining('one case') });
  });

  it('is refused at synthesis for more addresses than one rule takes', async () => {
    const [mailbox] = aConfiguration().inboxes;
    const inboxes = Array.from({ length: 101 }, (_, index): Inbox => {
      if (!mailbox) throw new Error('no mailbox');
      return { ...mailbox, id: `inbox-${index}`, address: `inbox-${index}@pay.example` };
    });
    await expect(synthesize({ configuration: aConfiguration({ inboxes }) })).rejects.toThrow(
      /101 mail addresses/,
    );
  });
});
