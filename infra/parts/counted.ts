import type { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';

/** What functions counted in their logs, summed over a period. */
export const counted = (
  metricName: string,
  period: Duration,
  dimensionsMap: Readonly<Record<string, string>> = {},
): Metric =>
  new Metric({
    namespace: 'Meridian',
    metricName,
    statistic: 'Sum',
    period,
    dimensionsMap: { ...dimensionsMap },
  });
