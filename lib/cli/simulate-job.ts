import { createReadStream } from 'node:fs';
import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import { type Arrival, recordedArrivals } from '../simulate/arrival.ts';
import { generateArrivals } from '../simulate/generate.ts';
import type { BoundReport, Report } from '../simulate/report.ts';
import { runBound, runStrategy } from '../simulate/run.ts';
import { baselines, meridian } from '../simulate/strategy.ts';
import type { Drain, Traffic } from '../simulate/traffic.ts';
import { linesOf } from './json-lines.ts';

/** One run, in plain data so that another thread can do it. */
export interface SimulateJob {
  readonly name: string;
  readonly configuration: Configuration;
  /** A strategy's name, or `bound`. */
  readonly strategy: string;
  readonly arrivals: { readonly file: string } | { readonly traffic: Traffic };
  readonly drains: readonly Drain[];
  readonly from: Instant;
  readonly until: Instant;
  readonly seed: string;
}

export type JobOutcome = { readonly run: Report } | { readonly bound: BoundReport };

/** @throws when an arrival cannot be used, naming its line. */
export const runJob = async (job: SimulateJob): Promise<JobOutcome> => {
  const arrivals = arrivalsOf(job);
  if (job.strategy === 'bound') return { bound: await runBound(arrivals, job) };
  const strategy = [meridian, ...baselines].find(({ name }) => name === job.strategy) ?? meridian;
  return { run: await runStrategy(arrivals, strategy, job) };
};

const arrivalsOf = ({
  arrivals,
  from,
  until,
  seed,
}: SimulateJob): Iterable<Arrival> | AsyncIterable<Arrival> =>
  'file' in arrivals
    ? readArrivals(arrivals.file, seed)
    : generateArrivals(arrivals.traffic, { from, until }, seed);

async function* readArrivals(file: string, seed: string): AsyncGenerator<Arrival> {
  const read = recordedArrivals(seed);
  let line = 0;
  for await (const text of linesOf(createReadStream(file))) {
    line++;
    if (text.trim() !== '') yield read(text, line);
  }
}
