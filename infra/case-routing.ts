import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Env } from '../functions/route-message/env.ts';
import type { DeskLanes } from './desk-lanes.ts';
import type { MediaFetching } from './media-fetching.ts';
import type { MessageSending } from './message-sending.ts';
import type { Given } from './parts/bundled-function.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Grant } from './parts/grant.ts';
import { QueueWorker } from './parts/queue-worker.ts';
import { askingModels, patienceWithModels, watchModels } from './remote-models.ts';
import type { Storage } from './storage.ts';

export interface CaseRoutingProps {
  readonly storage: Storage;
  readonly lanes: DeskLanes;
  readonly outbound: MessageSending;
  readonly media: MediaFetching;
}

/** Turns accepted messages into cases on a desk, in the order of each conversation. */
export class CaseRouting extends Construct {
  readonly queue: Queue;
  readonly sending: Grant;

  constructor(scope: Construct, id: string, deployment: Deployment, props: CaseRoutingProps) {
    super(scope, id);
    const { storage, lanes, outbound, media } = props;
    const { queue, sending, worker } = new QueueWorker(this, 'Inbound', deployment, {
      name: 'route-message',
      queue: { name: 'inbound', fifo: true },
      batchSize: 10,
      atOnce: 100,
      timeout: Duration.seconds(20).plus(patienceWithModels(deployment)),
      // The encoder's weights take 60 MB; processor time grows with memory, and a text takes 50 ms of it.
      memoryMegabytes: 1024,
      environment: {
        TABLE_NAME: storage.table.tableName,
        OUTBOUND_QUEUE_URL: outbound.queue.queueUrl,
        MEDIA_QUEUE_URL: media.queue.queueUrl,
        DESK_QUEUE_PREFIX: lanes.urlPrefix,
      } satisfies Given<Env>,
      failures: { impact: 'new messages reach their desk late: routing them fails' },
      deadLetters: { impact: 'accepted messages were not routed; no desk can see these customers' },
      waiting: { impact: 'new messages wait to be routed; no desk can see these customers yet' },
    });
    this.queue = queue;
    this.sending = sending;
    worker.allow(storage.readingItems, storage.writingItems, storage.countingUses);
    worker.allow(outbound.sending, media.sending, lanes.sending, ...askingModels(this, deployment));
    watchModels(this, deployment);
  }
}
