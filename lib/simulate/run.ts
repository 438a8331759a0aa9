import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Arrival } from './arrival.ts';
import { createBound } from './bound.ts';
import { type BoundReport, boundReportOf, type Report, reportOf } from './report.ts';
import { createSimulation } from './simulation.ts';
import type { Strategy } from './strategy.ts';
import type { Drain } from './traffic.ts';

export interface RunSettings {
  readonly name: string;
  readonly configuration: Configuration;
  readonly from: Instant;
  readonly until: Instant;
  readonly drains: readonly Drain[];
}

/** Arrivals that lie outside the span are left out and counted. */
const inSpan = ({ at }: Arrival, { from, until }: RunSettings): boolean => at >= from && at < until;

export type Arrivals = Iterable<Arrival> | AsyncIterable<Arrival>;

/** Lets a strategy decide over arrivals, and says what it came to. */
export const runStrategy = async (
  arrivals: Arrivals,
  strategy: Strategy,
  settings: RunSettings,
): Promise<Report> => {
  const simulation = createSimulation({ ...settings, strategy });
  let leftOut = 0;
  for await (const arrival of arrivals) {
    if (inSpan(arrival, settings)) simulation.take(arrival);
    else leftOut++;
  }
  return { ...reportOf(settings.name, simulation, settings.until), leftOut };
};

/** What nobody could beat over the same arrivals. */
export const runBound = async (arrivals: Arrivals, settings: RunSettings): Promise<BoundReport> => {
  const { configuration, from, until } = settings;
  const bound = createBound(configuration, from, until);
  for await (const arrival of arrivals) if (inSpan(arrival, settings)) bound.take(arrival);
  return boundReportOf(bound.end(until));
};
