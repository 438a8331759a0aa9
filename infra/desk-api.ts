import { Duration } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import type { Env } from '../functions/desk-api/env.ts';
import { objectPrefixes } from '../lib/domain/object-prefixes.ts';
import type { AgentLogin } from './agent-login.ts';
import type { DeskLanes } from './desk-lanes.ts';
import type { HttpApi } from './http-api.ts';
import type { MailIntake } from './mail-intake.ts';
import type { MessageSending } from './message-sending.ts';
import { BundledFunction, type Given } from './parts/bundled-function.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Storage } from './storage.ts';

export interface DeskApiProps {
  readonly api: HttpApi;
  readonly login: AgentLogin;
  readonly storage: Storage;
  readonly lanes: DeskLanes;
  readonly outbound: MessageSending;
  readonly mail: MailIntake;
}

/** What agents do: see their desks, claim, read, reply, hand over and resolve. */
export class DeskApi extends Construct {
  constructor(scope: Construct, id: string, deployment: Deployment, props: DeskApiProps) {
    super(scope, id);
    const { api, login, storage, lanes, outbound, mail } = props;
    const desk = createFunction(this, deployment, props);
    desk.allow(storage.readingItems, storage.writingItems);
    desk.allow(...storage.readingObjects(...Object.values(objectPrefixes)));
    desk.allow(storage.writingObjects(objectPrefixes.replyFiles));
    desk.allow(lanes.working, outbound.sending, mail.sending);
    api.addPublicRoute('/v1/openapi.json', [HttpMethod.GET], desk);
    api.addAgentRoute('/v1/{proxy+}', desk, login);
  }
}

const createFunction = (scope: Construct, deployment: Deployment, props: DeskApiProps): BundledFunction =>
  new BundledFunction(scope, 'Desk', deployment, {
    name: 'desk-api',
    timeout: Duration.seconds(10),
    memoryMegabytes: 512,
    environment: {
      TABLE_NAME: props.storage.table.tableName,
      BUCKET_NAME: props.storage.bucket.bucketName,
      MAIL_QUEUE_URL: props.mail.queue.queueUrl,
      OUTBOUND_QUEUE_URL: props.outbound.queue.queueUrl,
      DESK_QUEUE_PREFIX: props.lanes.urlPrefix,
    } satisfies Given<Env>,
    failures: { impact: 'agents see errors while they claim or answer cases' },
  });
