import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Impact } from './alarm-board.ts';
import { BundledFunction, type BundledFunctionProps } from './bundled-function.ts';
import { DeadLetteredQueue } from './dead-lettered-queue.ts';
import type { Deployment } from './deployment.ts';
import type { Grant } from './grant.ts';

export interface QueueWorkerProps extends BundledFunctionProps {
  readonly queue: { readonly name: string; readonly fifo: boolean };
  readonly batchSize: number;
  /** How many batches are worked on at once, so that intake and agents always find room beside the workers. */
  readonly atOnce: number;
  readonly deadLetters: Impact;
  readonly waiting: Impact;
}

const receives = 5;
const tooLong = Duration.minutes(5);

/** A queue and the function that works through it, giving back only the records that failed. */
export class QueueWorker extends Construct {
  readonly queue: Queue;
  readonly worker: BundledFunction;

  constructor(scope: Construct, id: string, deployment: Deployment, props: QueueWorkerProps) {
    super(scope, id);
    const { queue } = new DeadLetteredQueue(this, 'Messages', deployment, {
      ...props.queue,
      // AWS advises six times the timeout, so that a throttled batch is not given to two workers.
      visibilityTimeout: Duration.seconds(6 * props.timeout.toSeconds()),
      receives,
      deadLetters: props.deadLetters,
      waiting: { ...props.waiting, longerThan: tooLong },
    });
    this.queue = queue;
    this.worker = new BundledFunction(this, 'Worker', deployment, props);
    this.worker.lambda.addEventSource(
      new SqsEventSource(queue, {
        batchSize: props.batchSize,
        reportBatchItemFailures: true,
        maxConcurrency: props.atOnce,
      }),
    );
  }

  /** To put messages on this queue. */
  get sending(): Grant {
    return { actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] };
  }
}
