import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Env } from '../functions/send-message/env.ts';
import { mailAddresses } from '../lib/domain/mail-addresses.ts';
import { objectPrefixes } from '../lib/domain/object-prefixes.ts';
import type { DeskLanes } from './desk-lanes.ts';
import type { MailEvents } from './mail-events.ts';
import type { BundledFunction, Given } from './parts/bundled-function.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Grant } from './parts/grant.ts';
import { QueueWorker } from './parts/queue-worker.ts';
import type { Secrets } from './secrets.ts';
import type { Storage } from './storage.ts';

export interface MessageSendingProps {
  readonly storage: Storage;
  readonly lanes: DeskLanes;
  readonly secrets: Secrets;
  readonly events: MailEvents;
}

/** Hands acknowledgements and replies to the channels, in the order of each conversation. */
export class MessageSending extends Construct {
  readonly queue: Queue;
  readonly sending: Grant;

  constructor(scope: Construct, id: string, deployment: Deployment, props: MessageSendingProps) {
    super(scope, id);
    const { storage, lanes, secrets, events } = props;
    const { queue, sending, worker } = new QueueWorker(this, 'Outbound', deployment, {
      name: 'send-message',
      queue: { name: 'outbound', fifo: true },
      batchSize: 3,
      atOnce: 50,
      timeout: Duration.seconds(45),
      // Three mails of 10 MB at once, each held as files, as the mail and as the request, take 430 MB.
      memoryMegabytes: 768,
      environment: {
        TABLE_NAME: storage.table.tableName,
        DESK_QUEUE_PREFIX: lanes.urlPrefix,
        BUCKET_NAME: storage.bucket.bucketName,
        REPLY_KEY_SECRET: secrets.replyKey.secretArn,
        CONFIGURATION_SET: events.configurationSetName,
      } satisfies Given<Env>,
      failures: { impact: 'acknowledgements and replies are delayed: sending them fails' },
      deadLetters: { impact: 'customers did not get an acknowledgement or reply that was written to them' },
      waiting: { impact: 'customers wait for acknowledgements and replies that are already written' },
    });
    this.queue = queue;
    this.sending = sending;
    worker.allow(storage.readingItems, storage.writingItems, lanes.sending);
    worker.allow(...storage.readingObjects(objectPrefixes.replyFiles));
    worker.allow(secrets.readingReplyKey, secrets.readingInboxSecrets);
    allowMail(worker, deployment, events);
  }
}

/** Mail leaves only under the configured addresses, whether SES knows the address or its whole domain. */
const allowMail = (worker: BundledFunction, { configuration }: Deployment, { arn }: MailEvents): void => {
  const addresses = mailAddresses(configuration);
  if (addresses.length === 0) return;
  const identities = new Set(
    addresses.flatMap((address) => [address, address.slice(address.lastIndexOf('@') + 1)]),
  );
  const stack = Stack.of(worker);
  worker.lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: [
        ...[...identities].map((resourceName) =>
          stack.formatArn({ service: 'ses', resource: 'identity', resourceName }),
        ),
        arn,
      ],
      conditions: { StringEquals: { 'ses:FromAddress': addresses } },
    }),
  );
};
