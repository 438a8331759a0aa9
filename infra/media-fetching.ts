import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Env } from '../functions/fetch-media/env.ts';
import { objectPrefixes } from '../lib/domain/object-prefixes.ts';
import type { Given } from './parts/bundled-function.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Grant } from './parts/grant.ts';
import { QueueWorker } from './parts/queue-worker.ts';
import type { Secrets } from './secrets.ts';
import type { Storage } from './storage.ts';

export interface MediaFetchingProps {
  readonly storage: Storage;
  readonly secrets: Secrets;
}

/** Brings files from the providers, whose links expire, into the bucket. */
export class MediaFetching extends Construct {
  readonly queue: Queue;
  readonly sending: Grant;

  constructor(scope: Construct, id: string, deployment: Deployment, props: MediaFetchingProps) {
    super(scope, id);
    const { storage, secrets } = props;
    const { queue, sending, worker } = new QueueWorker(this, 'Media', deployment, {
      name: 'fetch-media',
      queue: { name: 'media', fifo: false },
      // One message may bring ten large files.
      batchSize: 1,
      atOnce: 20,
      timeout: Duration.seconds(180),
      memoryMegabytes: 512,
      environment: {
        TABLE_NAME: storage.table.tableName,
        BUCKET_NAME: storage.bucket.bucketName,
      } satisfies Given<Env>,
      failures: { impact: 'pictures and files of customers appear late on their cases: fetching them fails' },
      deadLetters: { impact: 'files of customers were not fetched and are missing from their cases' },
      waiting: { impact: 'files of customers wait to be fetched while the links to them expire' },
    });
    this.queue = queue;
    this.sending = sending;
    worker.allow(storage.readingItems, storage.writingItems);
    worker.allow(...storage.readingObjects(objectPrefixes.formUploads));
    worker.allow(storage.writingObjects(objectPrefixes.attachments));
    worker.allow(secrets.readingInboxSecrets);
  }
}
