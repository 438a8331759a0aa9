import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as FunctionTarget } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { Env } from '../functions/run-timers/env.ts';
import type { CaseRouting } from './case-routing.ts';
import type { DeskLanes } from './desk-lanes.ts';
import type { Escalations } from './escalations.ts';
import type { HttpApi } from './http-api.ts';
import type { MediaFetching } from './media-fetching.ts';
import type { MessageSending } from './message-sending.ts';
import { BundledFunction, type Given } from './parts/bundled-function.ts';
import { counted } from './parts/counted.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Storage } from './storage.ts';

export interface TimersProps {
  readonly storage: Storage;
  readonly lanes: DeskLanes;
  readonly inbound: CaseRouting;
  readonly outbound: MessageSending;
  readonly media: MediaFetching;
  readonly escalations: Escalations;
  readonly api: HttpApi;
}

const everyMinute = Duration.minutes(1);

/** Looks each minute at whatever fell due: deadlines, leases, lost tickets, unsent messages. */
export class Timers extends Construct {
  constructor(scope: Construct, id: string, deployment: Deployment, props: TimersProps) {
    super(scope, id);
    const timers = createFunction(this, deployment, props);
    const { storage, lanes, inbound, outbound, media, escalations } = props;
    timers.allow(storage.readingItems, storage.writingItems);
    timers.allow(inbound.sending, outbound.sending, media.sending, lanes.sending, escalations.telling);
    // The next minute looks again at whatever this one missed, so a retry would only do its work twice.
    const target = new FunctionTarget(timers.lambda, { retryAttempts: 0, maxEventAge: everyMinute });
    new Rule(this, 'EachMinute', { schedule: Schedule.rate(everyMinute), targets: [target] });
    this.#watch(deployment, timers);
  }

  #watch(deployment: Deployment, timers: BundledFunction): void {
    const { alarms } = deployment;
    alarms.addSilence(this, 'StoppedAlarm', {
      impact:
        'time stands still: deadlines pass unnoticed, ended shifts keep their cases, lost tickets stay lost',
      metric: timers.lambda.metricInvocations(),
      periods: 5,
    });
    alarms.add(this, 'LeftBehindAlarm', {
      impact: 'some cases or messages that fell due cannot be looked at, and their deadlines pass unnoticed',
      metric: counted(deployment, 'timerFailures', Duration.minutes(5)),
      reaches: 5,
    });
    alarms.add(this, 'LongDrainAlarm', {
      impact: 'a desk or region has been drained for over 12 hours: perhaps somebody forgot to restore it',
      metric: counted(deployment, 'longDrains', Duration.minutes(5)),
      reaches: 1,
    });
  }
}

const createFunction = (scope: Construct, deployment: Deployment, props: TimersProps): BundledFunction =>
  new BundledFunction(scope, 'Timers', deployment, {
    name: 'run-timers',
    // Ends before the next minute's run begins.
    timeout: Duration.seconds(50),
    memoryMegabytes: 512,
    environment: {
      TABLE_NAME: props.storage.table.tableName,
      INBOUND_QUEUE_URL: props.inbound.queue.queueUrl,
      OUTBOUND_QUEUE_URL: props.outbound.queue.queueUrl,
      MEDIA_QUEUE_URL: props.media.queue.queueUrl,
      DESK_QUEUE_PREFIX: props.lanes.urlPrefix,
      ESCALATION_TOPIC_ARN: props.escalations.topic.topicArn,
      CASES_URL: `${props.api.url}/v1/cases/`,
    } satisfies Given<Env>,
    failures: { impact: 'deadlines, ended shifts and lost tickets are noticed late' },
  });
