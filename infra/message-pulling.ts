import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Env } from '../functions/pull-messages/env.ts';
import { objectPrefixes } from '../lib/domain/object-prefixes.ts';
import type { CaseRouting } from './case-routing.ts';
import type { Given } from './parts/bundled-function.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Grant } from './parts/grant.ts';
import { QueueWorker } from './parts/queue-worker.ts';
import type { Secrets } from './secrets.ts';
import type { Storage } from './storage.ts';

export interface MessagePullingProps {
  readonly storage: Storage;
  readonly secrets: Secrets;
  readonly inbound: CaseRouting;
}

/** Fetches the messages of providers whose webhook says only that there are some. */
export class MessagePulling extends Construct {
  readonly queue: Queue;
  readonly sending: Grant;

  constructor(scope: Construct, id: string, deployment: Deployment, props: MessagePullingProps) {
    super(scope, id);
    const { storage, secrets, inbound } = props;
    const { queue, sending, worker } = new QueueWorker(this, 'Pull', deployment, {
      name: 'pull-messages',
      queue: { name: 'pull', fifo: true },
      batchSize: 1,
      atOnce: 5,
      timeout: Duration.seconds(60),
      memoryMegabytes: 256,
      environment: {
        TABLE_NAME: storage.table.tableName,
        INBOUND_QUEUE_URL: inbound.queue.queueUrl,
        BUCKET_NAME: storage.bucket.bucketName,
      } satisfies Given<Env>,
      failures: { impact: 'messages from WeCom arrive late: fetching them fails' },
      deadLetters: {
        impact: 'messages from WeCom were not fetched; they arrive when its next customer writes',
      },
      waiting: { impact: 'messages from WeCom wait to be fetched' },
    });
    this.queue = queue;
    this.sending = sending;
    worker.allow(storage.readingItems, storage.writingItems);
    worker.allow(storage.writingObjects(objectPrefixes.attachments));
    worker.allow(inbound.sending, secrets.readingInboxSecrets);
  }
}
