import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { resourcesOf, synthesize, targetOf } from '../synthesize.ts';

let template: Template;
beforeAll(async () => {
  template = await synthesize();
});

const publishers = () =>
  resourcesOf(template, 'AWS::IAM::Policy').flatMap(({ properties }) =>
    properties.PolicyDocument.Statement.filter(({ Action }: { Action: unknown }) =>
      [Action].flat().includes('sns:Publish'),
    ).map((statement: { Resource: unknown }) => ({ statement, policy: properties })),
  );

describe('the topic of escalations', () => {
  it('may be told by the timers only, and nothing else of SNS', () => {
    const [only, ...others] = publishers();
    expect(others).toEqual([]);
    const [timers] = resourcesOf(template, 'AWS::Lambda::Function').filter(
      ({ properties }) => properties.FunctionName === 'meridian-prod-run-timers',
    );
    expect(targetOf(timers?.properties.Role)).toBe(targetOf(only?.policy.Roles[0]));
    expect(only?.statement.Resource).toEqual(timers?.properties.Environment.Variables.ESCALATION_TOPIC_ARN);
  });

  it('takes nothing over an unencrypted connection, and is named for whoever subscribes', () => {
    const topic = publishers()[0]?.statement.Resource;
    const policies = resourcesOf(template, 'AWS::SNS::TopicPolicy').filter(
      ({ properties }) => targetOf(properties.Topics[0]) === targetOf(topic),
    );
    expect(JSON.stringify(policies)).toContain('aws:SecureTransport');
    expect(template.toJSON().Outputs.EscalationTopic.Value).toEqual(topic);
  });
});
