import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Env } from '../functions/receive-feedback/env.ts';
import { objectPrefixes } from '../lib/domain/object-prefixes.ts';
import type { CaseRouting } from './case-routing.ts';
import type { MailEvents } from './mail-events.ts';
import type { Given } from './parts/bundled-function.ts';
import { counted } from './parts/counted.ts';
import type { Deployment } from './parts/deployment.ts';
import { QueueWorker } from './parts/queue-worker.ts';
import type { Secrets } from './secrets.ts';
import type { Storage } from './storage.ts';

export interface MailFeedbackProps {
  readonly events: MailEvents;
  readonly storage: Storage;
  readonly secrets: Secrets;
  readonly inbound: CaseRouting;
}

/** Brings bounces, complaints and deliveries of our mail back to the messages and cases they are about. */
export class MailFeedback extends Construct {
  constructor(scope: Construct, id: string, deployment: Deployment, props: MailFeedbackProps) {
    super(scope, id);
    const { queue } = createWorker(this, deployment, props);
    props.events.topic.addSubscription(new SqsSubscription(queue));
    this.#watchOwnRates(deployment);
    this.#watchReputation(deployment);
  }

  /** The rates of this stage, where it sent enough to speak of one. */
  #watchOwnRates(deployment: Deployment): void {
    deployment.alarms.add(this, 'BounceRateAlarm', {
      impact:
        'many mails to customers bounce: acknowledgements and replies do not arrive, and AWS may stop our mail',
      metric: rate(deployment, 'mailsBounced', 100),
      reaches: reviewedBouncePercent,
    });
    deployment.alarms.add(this, 'ComplaintRateAlarm', {
      impact: 'many customers report our mail as spam: AWS may stop our mail, and others file it as spam too',
      metric: rate(deployment, 'mailsComplained', 1_000),
      reaches: reviewedComplaintPercent,
    });
  }

  /** The rates AWS itself judges by, over the whole account in this region. */
  #watchReputation({ alarms }: Deployment): void {
    alarms.add(this, 'AccountBounceRateAlarm', {
      impact:
        'so many mails of this AWS account bounce that AWS puts it under review and may stop all its mail',
      metric: reputation('BounceRate'),
      reaches: reviewedBouncePercent / 100,
    });
    alarms.add(this, 'AccountComplaintRateAlarm', {
      impact:
        'so many complaints about mail of this AWS account that AWS puts it under review and may stop it all',
      metric: reputation('ComplaintRate'),
      reaches: reviewedComplaintPercent / 100,
    });
  }
}

// https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html
const reviewedBouncePercent = 5;
const reviewedComplaintPercent = 0.1;

const createWorker = (scope: Construct, deployment: Deployment, props: MailFeedbackProps): QueueWorker => {
  const { storage, secrets, inbound } = props;
  const feedback = new QueueWorker(scope, 'Feedback', deployment, {
    name: 'receive-feedback',
    queue: { name: 'mail-feedback', fifo: false },
    batchSize: 10,
    atOnce: 10,
    timeout: Duration.seconds(20),
    memoryMegabytes: 256,
    environment: {
      TABLE_NAME: storage.table.tableName,
      INBOUND_QUEUE_URL: inbound.queue.queueUrl,
      BUCKET_NAME: storage.bucket.bucketName,
      REPLY_KEY_SECRET: secrets.replyKey.secretArn,
    } satisfies Given<Env>,
    failures: { impact: 'agents learn late that a mail to a customer bounced: reading the reports fails' },
    deadLetters: { impact: 'reports of bounced mails were lost; agents believe customers were answered' },
    waiting: { impact: 'agents do not see yet which of their mails bounced' },
  });
  feedback.worker.allow(storage.readingItems, storage.writingItems);
  feedback.worker.allow(storage.writingObjects(objectPrefixes.attachments));
  feedback.worker.allow(inbound.sending, secrets.readingReplyKey);
  return feedback;
};

const day = Duration.days(1);

// A day without bounces has no measurements of them, which would leave nothing to calculate with.
const settled = 'FILL(delivered, 0) + FILL(bounced, 0)';

/** Percent of the mails that were settled in a day; 0 below the given number of them. */
const rate = (deployment: Deployment, metricName: string, atLeast: number): MathExpression =>
  new MathExpression({
    expression: `IF((${settled}) >= ${atLeast}, 100 * FILL(counted, 0) / (${settled}), 0)`,
    usingMetrics: {
      counted: counted(deployment, metricName, day),
      delivered: counted(deployment, 'mailsDelivered', day),
      bounced: counted(deployment, 'mailsBounced', day),
    },
    label: `${metricName} in percent`,
    period: day,
  });

const reputation = (name: string): Metric =>
  new Metric({
    namespace: 'AWS/SES',
    metricName: `Reputation.${name}`,
    statistic: 'Maximum',
    period: Duration.hours(1),
  });
