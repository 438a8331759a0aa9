import { Duration, Fn } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Desk } from '../lib/domain/desk.ts';
import { type Lane, lanes } from '../lib/domain/vocabulary.ts';
import { DeadLetteredQueue } from './parts/dead-lettered-queue.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Grant } from './parts/grant.ts';

// A claim receives tickets, takes one and gives the rest back; until it does, nobody else sees them.
const claimTakesAtMost = Duration.seconds(60);
// Being seen and given back is a ticket's normal life, so only an absurd count puts one aside.
const receives = 100;

/** Two queues a desk, `urgent` and `standard`, holding tickets for cases. The table can refill them all. */
export class DeskLanes extends Construct {
  /** A lane's queue URL is this, the desk's id, a dash and the lane. */
  readonly urlPrefix: string;
  readonly #arns: readonly string[];

  constructor(scope: Construct, id: string, deployment: Deployment) {
    super(scope, id);
    const { desks } = deployment.configuration;
    const queues = desks.flatMap((desk) => lanes.map((lane) => createLane(this, deployment, desk, lane)));
    const [first] = queues;
    const [firstDesk] = desks;
    if (!first || !firstDesk)
      throw new Error('desks: there is none; configure at least one in meridian.config.ts');
    this.#arns = queues.map(({ queueArn }) => queueArn);
    this.urlPrefix = urlBefore(first, `${deployment.stage.prefix}-desk-`, `${firstDesk.id}-${lanes[0]}`);
  }

  /** To put tickets on the lanes. */
  get sending(): Grant {
    return { actions: ['sqs:SendMessage'], resources: this.#arns };
  }

  /** To put tickets on the lanes, take them off and give them back. */
  get working(): Grant {
    return {
      actions: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility'],
      resources: this.#arns,
    };
  }
}

const createLane = (scope: Construct, deployment: Deployment, desk: Desk, lane: Lane): Queue =>
  new DeadLetteredQueue(scope, `${desk.id}-${lane}`, deployment, {
    name: `desk-${desk.id}-${lane}`,
    visibilityTimeout: claimTakesAtMost,
    receives,
    deadLetters: {
      impact: `${lane} tickets of desk "${desk.name}" cannot be claimed; customers wait until their tickets are issued again`,
    },
  }).queue;

/** Cut from a real queue's URL, so that it holds in every partition and on every emulator. */
const urlBefore = (queue: Queue, prefix: string, rest: string): string =>
  Fn.join('', [Fn.select(0, Fn.split(`${prefix}${rest}`, queue.queueUrl)), prefix]);
