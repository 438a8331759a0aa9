import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { day, toIso } from '../domain/instant.ts';
import type { Comparison } from '../simulate/comparison.ts';
import { baselines, meridian } from '../simulate/strategy.ts';
import { comparisonSvg } from '../simulate/svg.ts';
import { comparisonText } from '../simulate/text.ts';
import { readTraffic } from '../simulate/traffic.ts';
import type { RunCommand } from './command.ts';
import { loadConfiguration } from './load-configuration.ts';
import { type JobOutcome, runJob, type SimulateJob } from './simulate-job.ts';
import { readOptions, type SimulateOptions, usage } from './simulate-options.ts';

const renderers: Readonly<Record<SimulateOptions['format'], (comparison: Comparison) => string>> = {
  text: comparisonText,
  json: (comparison) => JSON.stringify(comparison),
  svg: comparisonSvg,
};

/** Replays cases through a configuration and says how long customers wait, what is late and how busy the desks are. */
export const run: RunCommand = async (args, io) => {
  let options: SimulateOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    io.stderr(`${args.includes('--help') ? '' : `${problemOf(error)}\n\n`}${usage}`);
    return args.includes('--help') ? 0 : 2;
  }
  const jobs = await jobsOf(options);
  const outcomes = await runAll(jobs);
  const report = renderers[options.format](comparisonOf(options, outcomes));
  if (options.out === undefined) io.stdout(report);
  else await writeFile(options.out, `${report}\n`);
  return 0;
};

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const spanOf = ({ from, days }: SimulateOptions) => ({
  from: Date.parse(from),
  until: Date.parse(from) + days * day,
});

const jobsOf = async (options: SimulateOptions): Promise<readonly SimulateJob[]> => {
  const { config, against, seed, drain, arrivals = '', generate } = options;
  const traffic =
    generate === undefined ? undefined : readTraffic(JSON.parse(await readFile(generate, 'utf8')));
  const { from, until } = spanOf(options);
  const job: SimulateJob = {
    ...{ from, until },
    name: against === undefined ? meridian.name : (config ?? 'meridian.config.ts'),
    strategy: meridian.name,
    arrivals: traffic === undefined ? { file: arrivals } : { traffic },
    drains: [...(traffic?.script ?? []), ...drain],
    seed,
    configuration: await loadConfiguration(config, from),
  };
  const others = options.baselines ? [...baselines.map(({ name }) => name), 'bound'] : [];
  return [
    job,
    ...(against === undefined
      ? []
      : [{ ...job, name: against, configuration: await loadConfiguration(against, from) }]),
    ...others.map((name) => ({ ...job, name, strategy: name })),
  ];
};

/** Each run draws the same arrivals anew, so runs know nothing of each other and may share the processors. */
const runAll = async (jobs: readonly SimulateJob[]): Promise<readonly JobOutcome[]> => {
  const [only] = jobs;
  if (jobs.length === 1 && only !== undefined) return [await runJob(only)];
  const waiting = [...jobs.entries()];
  const outcomes = new Map<number, JobOutcome>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes.set(next[0], await runInThread(next[1]));
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs.length, availableParallelism()) }, work));
  return jobs.flatMap((_, index) => outcomes.get(index) ?? []);
};

const runInThread = (job: SimulateJob): Promise<JobOutcome> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./simulate-worker.mjs', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

const comparisonOf = (options: SimulateOptions, outcomes: readonly JobOutcome[]): Comparison => {
  const { from, until } = spanOf(options);
  const bound = outcomes.find((outcome) => 'bound' in outcome);
  return {
    from: toIso(from),
    until: toIso(until),
    seed: options.seed,
    runs: outcomes.flatMap((outcome) => ('run' in outcome ? [outcome.run] : [])),
    ...(bound !== undefined && { bound: bound.bound }),
  };
};
