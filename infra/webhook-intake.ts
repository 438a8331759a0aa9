import { Duration } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import type { Env } from '../functions/receive-webhook/env.ts';
import { objectPrefixes } from '../lib/domain/object-prefixes.ts';
import type { CaseRouting } from './case-routing.ts';
import type { HttpApi } from './http-api.ts';
import type { MessagePulling } from './message-pulling.ts';
import { BundledFunction, type Given } from './parts/bundled-function.ts';
import { counted } from './parts/counted.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Secrets } from './secrets.ts';
import type { Storage } from './storage.ts';

export interface WebhookIntakeProps {
  readonly api: HttpApi;
  readonly storage: Storage;
  readonly secrets: Secrets;
  readonly inbound: CaseRouting;
  readonly pulling: MessagePulling;
}

/** Messages from providers, each request signed. GET answers the challenge some of them send. */
export class WebhookIntake extends Construct {
  constructor(scope: Construct, id: string, deployment: Deployment, props: WebhookIntakeProps) {
    super(scope, id);
    const { api, storage, secrets, inbound, pulling } = props;
    const intake = new BundledFunction(this, 'Intake', deployment, {
      name: 'receive-webhook',
      timeout: Duration.seconds(10),
      memoryMegabytes: 256,
      environment: {
        TABLE_NAME: storage.table.tableName,
        INBOUND_QUEUE_URL: inbound.queue.queueUrl,
        BUCKET_NAME: storage.bucket.bucketName,
        PULL_QUEUE_URL: pulling.queue.queueUrl,
      } satisfies Given<Env>,
      failures: {
        impact: 'messages from messaging apps are refused and arrive only when providers try again',
      },
    });
    intake.allow(storage.readingItems, storage.writingItems);
    intake.allow(storage.writingObjects(objectPrefixes.attachments));
    intake.allow(inbound.sending, pulling.sending);
    intake.allow(secrets.readingInboxSecrets);
    this.#watch(deployment);
    api.addPublicRoute('/webhooks/{channel}/{inboxId}', [HttpMethod.GET, HttpMethod.POST], intake);
  }

  /** A wrong secret refuses everybody, and most providers give up after a while. */
  #watch(deployment: Deployment): void {
    const { alarms, configuration } = deployment;
    const webhooks = configuration.inboxes.filter(({ secretName }) => secretName !== undefined);
    for (const channel of new Set(webhooks.map((inbox) => inbox.channel))) {
      alarms.add(this, `${channel}RefusedAlarm`, {
        impact: `messages of channel "${channel}" are refused as not genuine; its secret may be wrong, and they will be lost`,
        metric: counted(deployment, 'webhooksRefused', Duration.minutes(15), { channel }),
        reaches: 10,
      });
    }
  }
}
