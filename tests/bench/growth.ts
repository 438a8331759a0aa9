import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import { day, hour } from '../../lib/domain/instant.ts';
import type { Load } from '../../lib/domain/outlook.ts';
import { chooseDesk, route } from '../../lib/domain/route.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';
import { generateArrivals } from '../../lib/simulate/generate.ts';
import typhoon from '../../lib/simulate/scenarios/typhoon.json' with { type: 'json' };
import { createSimulation } from '../../lib/simulate/simulation.ts';
import { meridian } from '../../lib/simulate/strategy.ts';
import { readTraffic, type Traffic } from '../../lib/simulate/traffic.ts';
import example from '../../meridian.config.ts';
import { cpuMicroseconds } from './route.ts';

/** How the time of a decision grows with the desks there are and the cases that wait at each. */
export interface Growth {
  readonly desks: number;
  readonly queued: number;
  /** With every desk's reasons, as it is stored. */
  readonly explained: number;
  /** The choice alone, as the simulation makes it. */
  readonly chosen: number;
}

const from = Date.UTC(2026, 10, 2);
const languages = ['en', 'ja', 'zh-Hant', 'zh-Hans', 'pt', 'ko', 'ar', 'und', 'fi'];

/** The example's desks again and again, each with other people. */
const withDesks = (count: number): Configuration => {
  const { desks, ...rest } = resolveConfiguration(example, from);
  const many = Array.from({ length: Math.ceil(count / desks.length) }, (_, round) =>
    desks.map((desk) => ({ ...desk, id: `${desk.id}-${round}`, schedule: { ...desk.schedule } })),
  );
  return { ...rest, desks: many.flat().slice(0, count), generalistDesk: `${rest.generalistDesk}-0` };
};

const factsAt = (index: number) => ({
  language: languages[index % languages.length] ?? 'en',
  category: categories[index % categories.length] ?? 'general',
  urgency: urgencies[index % urgencies.length] ?? 'normal',
  segment: 'consumer' as const,
});

const loadOf = ({ desks }: Configuration, queued: number): Load =>
  Object.fromEntries(desks.map(({ id }) => [id, { queued }]));

type Decide = typeof route | typeof chooseDesk;

const perDecision = (decide: Decide, configuration: Configuration, load: Load): number => {
  const count = Math.max(20, Math.round(20_000 / configuration.desks.length));
  const each = (times: number): void => {
    for (let index = 0; index < times; index++)
      decide(factsAt(index), configuration, from + ((index * 7 * hour) % (7 * day)), load);
  };
  each(count);
  // Of a thousand desks few decisions are measured: one collection of garbage would be most of their time.
  return Math.min(...rounds.map(() => cpuMicroseconds(() => each(count)) / count));
};

const rounds = [1, 2, 3];

export const measureGrowth = (): readonly Growth[] =>
  [10, 100, 1_000].flatMap((desks) => {
    const configuration = withDesks(desks);
    return [0, 100, 1_000].map((queued) => {
      const load = loadOf(configuration, queued);
      const explained = perDecision(route, configuration, load);
      return { desks, queued, explained, chosen: perDecision(chooseDesk, configuration, load) };
    });
  });

export interface SimulationFigures {
  readonly cases: number;
  readonly seconds: number;
  readonly perCase: number;
  readonly heapMegabytes: number;
}

/** The shipped typhoon with many times its cases and people. */
const times = 10;

const grown = (traffic: Traffic): Traffic => ({
  ...traffic,
  streams: traffic.streams.map((stream) => ({ ...stream, perDay: stream.perDay * times })),
});

const staffed = <Each extends { readonly people: number }>(intervals: readonly Each[]): readonly Each[] =>
  intervals.map((each) => ({ ...each, people: each.people * times }));

const withPeople = (configuration: Configuration): Configuration => ({
  ...configuration,
  desks: configuration.desks.map(({ schedule, ...desk }) => ({
    ...desk,
    schedule: {
      ...schedule,
      ...(schedule.always && { always: { people: schedule.always.people * times } }),
      weekly: staffed(schedule.weekly),
      exceptions: schedule.exceptions.map((each) => ({ ...each, intervals: staffed(each.intervals) })),
    },
  })),
});

/** Simulates about so many cases of the typhoon, generation included. */
export const measureSimulation = (days: number): SimulationFigures => {
  const configuration = withPeople(resolveConfiguration(example, from));
  const traffic = grown(readTraffic(typhoon));
  const span = { from, until: from + days * day };
  let cases = 0;
  const spent = cpuMicroseconds(() => {
    const simulation = createSimulation({ configuration, strategy: meridian, from, drains: traffic.script });
    for (const arrival of generateArrivals(traffic, span, 'bench')) {
      simulation.take(arrival);
      cases++;
    }
    simulation.runUntil(span.until);
  });
  const heapMegabytes = process.memoryUsage().heapUsed / 1e6;
  return { cases, seconds: spent / 1e6, perCase: spent / cases, heapMegabytes };
};
