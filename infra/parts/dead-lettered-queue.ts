import { Duration } from 'aws-cdk-lib';
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Impact } from './alarm-board.ts';
import type { Deployment } from './deployment.ts';

export interface DeadLetteredQueueProps {
  /** Without the stage's prefix and without `.fifo`. */
  readonly name: string;
  readonly fifo?: boolean;
  readonly visibilityTimeout: Duration;
  /** How often a message is received before it is put aside. */
  readonly receives: number;
  /** What it means to people that messages were put aside. */
  readonly deadLetters: Impact;
  /** Rings when the oldest message gets this old; left out where waiting is normal. */
  readonly waiting?: Impact & { readonly longerThan: Duration };
}

// The longest SQS keeps anything, so that a weekend is never too long to notice.
const longest = Duration.days(14);
const longestName = 80;

/** A queue whose failures are kept in a dead-letter queue of its own, with an alarm that says what that means. */
export class DeadLetteredQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, deployment: Deployment, props: DeadLetteredQueueProps) {
    super(scope, id);
    this.deadLetters = new Queue(
      this,
      'DeadLetters',
      queueKind(deployment, `${props.name}-dead`, props.fifo),
    );
    this.queue = new Queue(this, 'Queue', {
      ...queueKind(deployment, props.name, props.fifo),
      visibilityTimeout: props.visibilityTimeout,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.receives },
    });
    this.#watch(deployment, props);
  }

  #watch({ alarms }: Deployment, { deadLetters, waiting }: DeadLetteredQueueProps): void {
    alarms.add(this, 'DeadLettersAlarm', {
      impact: deadLetters.impact,
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      reaches: 1,
    });
    if (!waiting) return;
    alarms.add(this, 'WaitingAlarm', {
      impact: waiting.impact,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1) }),
      reaches: waiting.longerThan.toSeconds(),
      periods: 2,
    });
  }
}

const queueKind = ({ stage }: Deployment, name: string, fifo = false) => {
  const queueName = `${stage.prefix}-${name}${fifo ? '.fifo' : ''}`;
  if (queueName.length > longestName) {
    throw new Error(
      `queue name "${queueName}" is longer than ${longestName} characters; shorten its desk's id`,
    );
  }
  return {
    queueName,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: longest,
    ...(fifo ? highThroughput : {}),
  };
};

// Together these lift the limit of 300 requests a second from the queue to the message group.
const highThroughput = {
  fifo: true,
  deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
  fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
};
