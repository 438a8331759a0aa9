import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';

/** What people on call are told, in terms of what a customer or agent notices. */
export interface Impact {
  readonly impact: string;
}

export interface AlarmProps extends Impact {
  readonly metric: IMetric;
  /** Rings when the metric reaches this value. */
  readonly reaches: number;
  /** How many periods in a row; 1 unless said otherwise. */
  readonly periods?: number;
}

export interface SilenceProps extends Impact {
  readonly metric: Metric;
  /** How many periods without any sign of life. */
  readonly periods: number;
}

/** Every alarm of a stage, and the topic they ring, where the stage has people on call. */
export class AlarmBoard extends Construct {
  readonly topic: Topic | undefined;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    // Without a key of its own: CloudWatch may not publish to a topic under the AWS managed one.
    this.topic = stage.notifiesOnCall ? new Topic(this, 'OnCall') : undefined;
  }

  /** Rings while too much of something happens. No measurements mean that nothing happens. */
  add(scope: Construct, id: string, { impact, metric, reaches, periods = 1 }: AlarmProps): Alarm {
    const alarm = new Alarm(scope, id, {
      alarmDescription: impact,
      metric,
      threshold: reaches,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    return this.#ring(alarm);
  }

  /** Rings when something that should happen all the time does not. No measurements mean silence. */
  addSilence(scope: Construct, id: string, { impact, metric, periods }: SilenceProps): Alarm {
    const alarm = new Alarm(scope, id, {
      alarmDescription: impact,
      metric: metric.with({ period: Duration.minutes(1), statistic: 'Sum' }),
      threshold: 1,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    });
    return this.#ring(alarm);
  }

  #ring(alarm: Alarm): Alarm {
    if (this.topic) alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }
}
