import type { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Deployment } from './deployment.ts';

/** What functions counted in their logs, by stage, summed over a period. */
export const counted = (
  { stage }: Pick<Deployment, 'stage'>,
  metricName: string,
  period: Duration,
  dimensionsMap: Readonly<Record<string, string>> = {},
): Metric =>
  new Metric({
    namespace: 'Meridian',
    metricName,
    statistic: 'Sum',
    period,
    dimensionsMap: { stage: stage.name, ...dimensionsMap },
  });
