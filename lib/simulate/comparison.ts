import type { BoundReport, Report } from './report.ts';

/** Runs over the same arrivals, side by side. */
export interface Comparison {
  /** ISO 8601 in UTC. */
  readonly from: string;
  readonly until: string;
  readonly seed: string;
  readonly runs: readonly Report[];
  /** What nobody could beat with the desks of the first run. */
  readonly bound?: BoundReport;
}
