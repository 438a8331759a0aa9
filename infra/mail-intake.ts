import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Env } from '../functions/receive-email/env.ts';
import { mailAddresses } from '../lib/domain/mail-addresses.ts';
import { objectPrefixes } from '../lib/domain/object-prefixes.ts';
import type { CaseRouting } from './case-routing.ts';
import type { Given } from './parts/bundled-function.ts';
import { counted } from './parts/counted.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Grant } from './parts/grant.ts';
import { QueueWorker } from './parts/queue-worker.ts';
import type { Secrets } from './secrets.ts';
import type { Storage } from './storage.ts';

export interface MailIntakeProps {
  readonly storage: Storage;
  readonly secrets: Secrets;
  readonly inbound: CaseRouting;
}

const inboxRule = 'inboxes';
const mostRecipients = 100;

/** Mail to the configured inboxes: SES stores it, the bucket announces it, receive-email reads it. */
export class MailIntake extends Construct {
  readonly ruleSetName: string;
  readonly queue: Queue;
  readonly sending: Grant;

  constructor(scope: Construct, id: string, deployment: Deployment, props: MailIntakeProps) {
    super(scope, id);
    const { stage, configuration } = deployment;
    this.ruleSetName = stage.prefix;
    const { queue, sending } = createWorker(this, deployment, props);
    this.queue = queue;
    this.sending = sending;
    watchScans(this, deployment);
    announceMail(props.storage, queue, stage.prefix);
    const recipients = mailAddresses(configuration);
    if (recipients.length > 0) this.#receive(props.storage, recipients);
  }

  #receive(storage: Storage, recipients: string[]): void {
    if (recipients.length > mostRecipients) {
      throw new Error(
        `inboxes: ${recipients.length} mail addresses, but one SES rule takes ${mostRecipients}; receive a whole domain under fewer inboxes`,
      );
    }
    const { bucketName } = storage.bucket;
    const ruleSet = new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: this.ruleSetName });
    const rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName: ruleSet.ref,
      rule: {
        name: inboxRule,
        enabled: true,
        recipients,
        scanEnabled: true,
        tlsPolicy: 'Require',
        actions: [{ s3Action: { bucketName, objectKeyPrefix: objectPrefixes.inboundMail } }],
      },
    });
    // SES tries to write as soon as the rule exists, so it must be allowed to before.
    const allowed = storage.bucket.addToResourcePolicy(sesMayWrite(this, storage, this.ruleSetName));
    if (allowed.policyDependable) rule.node.addDependency(allowed.policyDependable);
  }
}

const createWorker = (scope: Construct, deployment: Deployment, props: MailIntakeProps): QueueWorker => {
  const { storage, secrets, inbound } = props;
  const intake = new QueueWorker(scope, 'Mail', deployment, {
    name: 'receive-email',
    queue: { name: 'mail', fifo: false },
    batchSize: 1,
    atOnce: 10,
    timeout: Duration.seconds(60),
    // A mail has up to 40 MB and is held whole, as received and as read.
    memoryMegabytes: 1024,
    environment: {
      TABLE_NAME: storage.table.tableName,
      INBOUND_QUEUE_URL: inbound.queue.queueUrl,
      BUCKET_NAME: storage.bucket.bucketName,
      REPLY_KEY_SECRET: secrets.replyKey.secretArn,
    } satisfies Given<Env>,
    failures: { impact: 'mail from customers arrives late: reading it fails' },
    deadLetters: { impact: 'mail from customers could not be read; it lies where no desk can see it' },
    waiting: { impact: 'mail from customers waits to be read; no desk can see it yet' },
  });
  intake.worker.allow(storage.readingItems, storage.writingItems, storage.countingUses);
  intake.worker.allow(...storage.readingObjects(objectPrefixes.inboundMail));
  intake.worker.allow(storage.writingObjects(objectPrefixes.attachments));
  intake.worker.allow(inbound.sending, secrets.readingReplyKey);
  watchFloods(scope, deployment);
  return intake;
};

const watchFloods = (scope: Construct, { alarms, stage }: Deployment): void => {
  alarms.add(scope, 'FloodAlarm', {
    impact:
      'somebody writes mails faster than people do, perhaps a machine that answers ours; they are collected in one case and not acknowledged',
    metric: counted({ stage }, 'floods', Duration.minutes(15), { channel: 'email' }),
    reaches: 1,
  });
};

/** Spam and viruses are everyday; a scan that fails keeps everybody's mail from the desks. */
const watchScans = (scope: Construct, deployment: Deployment): void => {
  deployment.alarms.add(scope, 'UnscannedAlarm', {
    impact:
      'mail from customers is held in quarantine, since SES cannot scan it; supervisors must release it',
    metric: counted(deployment, 'quarantined', Duration.minutes(15), { reason: 'unscanned' }),
    reaches: 3,
  });
};

/**
 * Written on the bucket itself: the construct library would add a custom resource with a function of its own. The
 * queue's policy names the bucket by the beginning CloudFormation gives its name, since naming it exactly would make
 * each wait for the other.
 */
const announceMail = ({ bucket }: Storage, queue: Queue, prefix: string): void => {
  const { policyDependable } = queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
        ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:s3:::${prefix}-*` },
      },
    }),
  );
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new Error('the bucket is not an AWS::S3::Bucket');
  const filter = { s3Key: { rules: [{ name: 'prefix', value: objectPrefixes.inboundMail }] } };
  resource.notificationConfiguration = {
    queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: queue.queueArn, filter }],
  };
  // S3 checks at once whether it may write to the queue.
  if (policyDependable) bucket.node.addDependency(policyDependable);
};

const sesMayWrite = (scope: Construct, { bucket }: Storage, ruleSetName: string): PolicyStatement =>
  new PolicyStatement({
    principals: [new ServicePrincipal('ses.amazonaws.com')],
    actions: ['s3:PutObject'],
    resources: [bucket.arnForObjects(`${objectPrefixes.inboundMail}*`)],
    conditions: {
      StringEquals: {
        'aws:SourceAccount': Aws.ACCOUNT_ID,
        'aws:SourceArn': Stack.of(scope).formatArn({
          service: 'ses',
          resource: `receipt-rule-set/${ruleSetName}:receipt-rule/${inboxRule}`,
        }),
      },
    },
  });
