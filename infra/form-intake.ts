import { Duration } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import type { Env } from '../functions/receive-form/env.ts';
import { objectPrefixes } from '../lib/domain/object-prefixes.ts';
import type { CaseRouting } from './case-routing.ts';
import type { HttpApi } from './http-api.ts';
import { BundledFunction, type Given } from './parts/bundled-function.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Storage } from './storage.ts';

export interface FormIntakeProps {
  readonly api: HttpApi;
  readonly storage: Storage;
  readonly inbound: CaseRouting;
}

/** Messages from contact forms on the company's own pages. */
export class FormIntake extends Construct {
  constructor(scope: Construct, id: string, deployment: Deployment, props: FormIntakeProps) {
    super(scope, id);
    const { api, storage, inbound } = props;
    const intake = new BundledFunction(this, 'Intake', deployment, {
      name: 'receive-form',
      timeout: Duration.seconds(10),
      memoryMegabytes: 256,
      environment: {
        TABLE_NAME: storage.table.tableName,
        INBOUND_QUEUE_URL: inbound.queue.queueUrl,
        BUCKET_NAME: storage.bucket.bucketName,
      } satisfies Given<Env>,
      failures: { impact: 'people who send the contact form see an error and may give up' },
    });
    intake.allow(storage.readingItems, storage.writingItems);
    intake.allow(storage.writingObjects(objectPrefixes.attachments));
    intake.allow(inbound.sending);
    // Routes are throttled apart, so that a flood of forms leaves room for providers and agents.
    api.addPublicRoute('/forms/{inboxId}', [HttpMethod.POST], intake, { rate: 20, burst: 50 });
  }
}
