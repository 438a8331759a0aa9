import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { functionNames } from '../../../infra/function-names.ts';
import { type BotCheck, usualFormRules } from '../../../lib/domain/form-rules.ts';
import { aConfiguration } from '../a-configuration.ts';
import { resourcesOf, synthesize, targetOf } from '../synthesize.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

let template: Template;
beforeAll(async () => {
  template = await synthesize();
});

const actionsIn = ({ Action }: Statement): string[] => (typeof Action === 'string' ? [Action] : Action);
const resourcesIn = ({ Resource }: Statement): unknown[] => (Array.isArray(Resource) ? Resource : [Resource]);

const statementsOf = (functionName: string): Statement[] => {
  const [role] = resourcesOf(template, 'AWS::Lambda::Function')
    .filter(({ properties }) => properties.FunctionName === `meridian-prod-${functionName}`)
    .map(({ properties }) => targetOf(properties.Role));
  return resourcesOf(template, 'AWS::IAM::Policy')
    .filter(({ properties }) => targetOf(properties.Roles[0]) === role)
    .flatMap(({ properties }) => properties.PolicyDocument.Statement);
};

const allStatements = (): Statement[] => functionNames.flatMap(statementsOf);

const actionsOf = (functionName: string): string[] => statementsOf(functionName).flatMap(actionsIn);

describe('no right', () => {
  it('is given on every resource or for every action', () => {
    expect(allStatements().length).toBeGreaterThan(functionNames.length);
    for (const statement of allStatements()) {
      for (const action of actionsIn(statement)) expect(action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/);
      for (const resource of resourcesIn(statement)) expect(resource).not.toBe('*');
    }
  });

  it('comes from a policy managed elsewhere', () => {
    for (const { properties } of resourcesOf(template, 'AWS::IAM::Role')) {
      expect(properties.ManagedPolicyArns).toBeUndefined();
    }
  });

  it('ends in a wildcard but for objects below one prefix and the six characters of a secret', () => {
    const wild = allStatements()
      .flatMap(resourcesIn)
      .map((resource) => JSON.stringify(resource))
      .filter((resource) => /[*?]/.test(resource));
    for (const resource of wild) {
      expect(resource).toMatch(/"\/(mail\/inbound|attachments|replies|uploads)\/\*"|:secret:[\w/-]+-\?{6}"/);
    }
  });
});

describe('secrets', () => {
  const secretsOf = (functionName: string): string[] =>
    statementsOf(functionName)
      .filter((statement) => actionsIn(statement).some((action) => action.startsWith('secretsmanager:')))
      .flatMap(resourcesIn)
      .map((resource) => JSON.stringify(resource));

  it('are read by name, and only those of configured inboxes', () => {
    const named = secretsOf('receive-webhook').sort();
    expect(named).toHaveLength(2);
    expect(named[0]).toContain(':secret:meridian/line-jp-??????"');
    expect(named[1]).toContain(':secret:meridian/telegram-main-??????"');
  });

  it('are out of reach of functions that verify and sign nothing', () => {
    for (const name of ['route-message', 'run-timers', 'desk-api']) {
      expect(secretsOf(name)).toEqual([]);
    }
  });

  it('of a form are the key of its pages and the secret of its bot check', async () => {
    expect(secretsOf('receive-form')).toHaveLength(1);
    expect(secretsOf('receive-form')[0]).toContain('FormKey');
    const botCheck: BotCheck = {
      ...{ provider: 'turnstile', siteKey: 'site-key-1', whenUnavailable: 'hold', minimumScore: 0.5 },
    };
    const inboxes = aConfiguration().inboxes.map((inbox) =>
      inbox.channel === 'form'
        ? { ...inbox, secretName: 'meridian/website', form: { ...usualFormRules, botCheck } }
        : inbox,
    );
    const checked = await synthesize({ configuration: aConfiguration({ inboxes }) });
    const policies = JSON.stringify(resourcesOf(checked, 'AWS::IAM::Policy'));
    expect(policies).toContain(':secret:meridian/website-??????');
    const alarms = JSON.stringify(resourcesOf(checked, 'AWS::CloudWatch::Alarm'));
    expect(alarms).toContain('botChecksUnanswered');
  });

  it('are never written into the environment', () => {
    for (const { properties } of resourcesOf(template, 'AWS::Lambda::Function')) {
      const variables = JSON.stringify(properties.Environment.Variables);
      expect(variables).not.toContain('{{resolve');
      expect(variables).not.toContain('meridian/');
    }
  });
});

describe('functions', () => {
  it('together may do exactly what the store asks of AWS', () => {
    const folder = join(import.meta.dirname, '../../../lib/store');
    const sent = readdirSync(folder)
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/new \w+(?=Command\()/g) ?? [])
      .map((command) => command.replace(/^new |Batch$/g, ''));
    const granted = allStatements().flatMap(actionsIn);
    const names = granted.map((action) => action.replace(/^\w+:/, ''));
    expect(names).toEqual(expect.arrayContaining(sent));
    // The right to list only turns "access denied" into "not found".
    const stored = granted.filter((action) => /^(dynamodb|s3):/.test(action) && action !== 's3:ListBucket');
    expect(sent).toEqual(expect.arrayContaining(stored.map((action) => action.replace(/^\w+:/, ''))));
  });

  it('never delete from the table or the bucket', () => {
    expect(allStatements().flatMap(actionsIn).join(' ')).not.toMatch(/dynamodb:Delete|s3:Delete/);
  });

  it('update items, without the condition that a whole item brings, only to count', () => {
    const counting = functionNames.filter((name) => actionsOf(name).includes('dynamodb:UpdateItem'));
    expect(counting.sort()).toEqual(['receive-email', 'receive-form', 'route-message']);
  });

  it('take tickets off a desk only for agents', () => {
    const lanes = resourcesOf(template, 'AWS::SQS::Queue').filter(({ properties }) =>
      properties.QueueName.includes('-desk-'),
    );
    const laneIds = new Set(lanes.map(({ id }) => id));
    const receivers = functionNames.filter((name) =>
      statementsOf(name)
        .filter((statement) => actionsIn(statement).includes('sqs:ReceiveMessage'))
        .flatMap(resourcesIn)
        .some((resource) => laneIds.has(String(targetOf(Object(resource))))),
    );
    expect(receivers).toEqual(['desk-api']);
  });

  it('send mail only from send-message and only under configured addresses', () => {
    const senders = functionNames.filter((name) =>
      actionsOf(name).some((action) => action.startsWith('ses:')),
    );
    expect(senders).toEqual(['send-message']);
    const [statement] = statementsOf('send-message').filter(({ Action }) => Action === 'ses:SendRawEmail');
    expect(statement?.Condition).toEqual({ StringEquals: { 'ses:FromAddress': ['support@pay.example'] } });
    const identities = JSON.stringify(statement?.Resource);
    expect(identities).toContain(':identity/support@pay.example"');
    expect(identities).toContain(':identity/pay.example"');
  });

  it('send no mail where no mailbox is configured', async () => {
    const inboxes = aConfiguration().inboxes.filter(({ channel }) => channel !== 'email');
    const mailless = await synthesize({ configuration: aConfiguration({ inboxes }) });
    expect(JSON.stringify(mailless.toJSON())).not.toContain('ses:SendRawEmail');
    expect(resourcesOf(mailless, 'AWS::SES::ReceiptRule')).toEqual([]);
  });
});
