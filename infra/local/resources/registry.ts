import type { Machine, Naming, ResourceType } from '../machine.ts';
import type { Identity, ResolvedTemplate } from '../scope.ts';
import { type Declaration, type Template, TemplateError } from '../template.ts';
import { bucket } from './bucket.ts';
import { eventSource } from './event-source.ts';
import { lambdaFunction } from './function.ts';
import { api, authorizer, integration, route } from './http-api.ts';
import { configurationSet, eventDestination } from './mail-events.ts';
import { nameOf } from './properties.ts';
import { queue } from './queue.ts';
import { receiptRule } from './receipt-rule.ts';
import { schedule } from './schedule.ts';
import { secret } from './secret.ts';
import { table } from './table.ts';
import { subscription, topic } from './topic.ts';
import { userPool, userPoolClient } from './user-pool.ts';

/** A resource that needs nothing on one machine; the reason stands beside it. */
const nothingToDo = (_reason: string): ResourceType => ({
  identify: (declaration, { cloud, stackName }) => {
    const name = nameOf(declaration, 'Name', stackName);
    return {
      ref: name,
      attributes: { Arn: `arn:${cloud.partition}:local:${cloud.region}:${cloud.accountId}:${name}` },
    };
  },
});

const permissions = 'permissions are not enforced on one machine';
const watching = 'nobody is on call for one machine';

/** Every resource type this machine knows, in the order in which they come to life. */
const types: Readonly<Record<string, ResourceType>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::SQS::Queue': queue,
  'AWS::SNS::Topic': topic,
  'AWS::SNS::Subscription': subscription,
  'AWS::S3::Bucket': bucket,
  'AWS::SecretsManager::Secret': secret,
  'AWS::Cognito::UserPool': userPool,
  'AWS::Cognito::UserPoolClient': userPoolClient,
  'AWS::Lambda::Function': lambdaFunction,
  'AWS::ApiGatewayV2::Api': api,
  'AWS::ApiGatewayV2::Integration': integration,
  'AWS::ApiGatewayV2::Authorizer': authorizer,
  'AWS::ApiGatewayV2::Route': route,
  'AWS::SES::ReceiptRule': receiptRule,
  'AWS::SES::ConfigurationSet': configurationSet,
  'AWS::SES::ConfigurationSetEventDestination': eventDestination,
  'AWS::Lambda::EventSourceMapping': eventSource,
  'AWS::Events::Rule': schedule,
  'AWS::ApiGatewayV2::Stage': nothingToDo(
    'the only stage is $default; throttling would only slow down one person',
  ),
  'AWS::SES::ReceiptRuleSet': nothingToDo('its rules stand for themselves'),
  'AWS::Cognito::UserPoolGroup': nothingToDo('the issuer takes any group'),
  'AWS::IAM::Role': nothingToDo(permissions),
  'AWS::IAM::Policy': nothingToDo(permissions),
  'AWS::IAM::ManagedPolicy': nothingToDo(permissions),
  'AWS::Lambda::Permission': nothingToDo(permissions),
  'AWS::SQS::QueuePolicy': nothingToDo(permissions),
  'AWS::S3::BucketPolicy': nothingToDo(permissions),
  'AWS::Lambda::EventInvokeConfig': nothingToDo('schedules are not retried here'),
  'AWS::CloudWatch::Alarm': nothingToDo(watching),
  'AWS::CloudWatch::Dashboard': nothingToDo(watching),
  'AWS::SNS::TopicPolicy': nothingToDo(permissions),
  'AWS::Logs::LogGroup': nothingToDo('logs go to the terminal'),
  'AWS::CDK::Metadata': nothingToDo('it only tells AWS which constructs are in use'),
};

/** @throws TemplateError naming every resource whose type is not known here. */
export const refuseUnknownTypes = (template: Template): void => {
  const unknown = Object.entries(template.Resources).filter(([, { Type }]) => !(Type in types));
  if (unknown.length === 0) return;
  const list = unknown.map(([logicalId, { Type }]) => `${logicalId} (${Type})`).join(', ');
  throw new TemplateError(
    `Not known on this machine: ${list}. Teach infra/local/resources/registry.ts the type, or say why nothing is to be done.`,
  );
};

const typeOf = ({ logicalId, type }: Declaration): ResourceType => {
  const found = types[type];
  if (found === undefined) throw new TemplateError(`${logicalId}: ${type} is not known on this machine.`);
  return found;
};

/** What Ref and Fn::GetAtt give for a resource. */
export const identify = (declaration: Declaration, naming: Naming): Identity =>
  typeOf(declaration).identify(declaration, naming);

/** Brings every resource to life, those first that others build on. */
export const createResources = async (resolved: ResolvedTemplate, machine: Machine): Promise<void> => {
  const order = Object.keys(types);
  const sorted = [...resolved.declarations].sort(
    (left, right) => order.indexOf(left.type) - order.indexOf(right.type),
  );
  for (const declaration of sorted) {
    const identity = resolved.identity(declaration.logicalId);
    machine.names.set(declaration.logicalId, identity.ref);
    await typeOf(declaration).create?.(declaration, machine, identity);
  }
};
