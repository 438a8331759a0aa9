import { day, hour, type Instant, minute } from '../domain/instant.ts';
import { type Category, categories, type Urgency, urgencies } from '../domain/vocabulary.ts';
import { weekdayOf, type ZoneClock, zoneClock } from '../domain/wall-time.ts';
import type { Arrival } from './arrival.ts';
import { lognormal, poisson, type Random, randomOf } from './random.ts';
import type { Stream, Traffic } from './traffic.ts';

/** Rates hold for so long at a time; clock changes of all zones fall on its bounds. */
const slot = 15 * minute;

export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Cases as a description of traffic says, in order of time. Each language and category of a stream draws its own numbers, so
 * the same seed gives the same cases bit by bit, and a changed stream leaves the others alone.
 */
export function* generateArrivals(traffic: Traffic, { from, until }: Span, seed: string): Generator<Arrival> {
  const sources = traffic.streams.flatMap((stream, index) =>
    sourcesOf(stream, { traffic, index, seed, from, until }),
  );
  for (let at = from; at < until; at += slot) {
    const slotEnd = Math.min(at + slot, until);
    const arrivals = sources.flatMap((source) => arrivalsIn(source, traffic, { from: at, until: slotEnd }));
    yield* arrivals.sort((one, other) => one.at - other.at);
  }
}

interface Source {
  readonly stream: Stream;
  readonly category: Category;
  readonly random: Random;
  readonly clock: ZoneClock;
  readonly began: Instant;
  readonly perWeek: number;
  readonly hourShares: readonly number[];
  readonly dayShares: readonly number[];
  readonly urgencies: readonly (readonly [Urgency, number])[];
  readonly name: string;
  readonly drawn: { count: number };
}

interface Setting extends Span {
  readonly traffic: Traffic;
  readonly index: number;
  readonly seed: string;
}

const sourcesOf = (stream: Stream, { traffic, index, seed, from, until }: Setting): readonly Source[] => {
  const shares = sharesOf(stream.categories ?? traffic.categories, categories);
  const clock = zoneClock(stream.timeZone, from - day, until + day);
  return shares.map(([category, share]) => ({
    stream,
    category,
    clock,
    began: from,
    random: randomOf(`${seed} ${index} ${stream.language} ${category}`),
    perWeek: 7 * stream.perDay * share,
    hourShares: portions(stream.day ?? traffic.day),
    dayShares: portions(stream.week ?? traffic.week),
    urgencies: sharesOf(stream.urgencies ?? traffic.urgencies, urgencies),
    name: `${index}-${category}`,
    drawn: { count: 0 },
  }));
};

const sharesOf = <Key extends string>(
  byKey: Partial<Record<Key, number>>,
  keys: readonly Key[],
): readonly (readonly [Key, number])[] => {
  const total = keys.reduce((sum, key) => sum + (byKey[key] ?? 0), 0);
  return keys.flatMap((key) => (byKey[key] ? [[key, (byKey[key] ?? 0) / total] as const] : []));
};

const portions = (list: readonly number[]): readonly number[] => {
  const total = list.reduce((sum, each) => sum + each, 0);
  return list.map((each) => each / total);
};

/** How many cases a source gives an hour at an instant. */
const perHour = (source: Source, { growthPerWeek, bursts }: Traffic, at: Instant): number => {
  const wall = source.clock.wallAt(at);
  const ofDay = source.dayShares[weekdayOf(wall) - 1] ?? 0;
  const ofHour = source.hourShares[Math.floor((((wall % day) + day) % day) / hour)] ?? 0;
  const growth = (1 + growthPerWeek) ** ((at - source.began) / (7 * day));
  const burst = bursts
    .filter((each) => at >= each.at && at < each.at + each.hours * hour)
    .filter((each) => each.languages?.includes(source.stream.language) ?? true)
    .filter((each) => each.categories?.includes(source.category) ?? true)
    .reduce((factor, each) => factor * each.factor, 1);
  return source.perWeek * ofDay * ofHour * growth * burst;
};

const arrivalsIn = (source: Source, traffic: Traffic, { from, until }: Span): Arrival[] => {
  const mean = (perHour(source, traffic, from) * (until - from)) / hour;
  return Array.from({ length: poisson(source.random, mean) }, () => draw(source, traffic, { from, until }));
};

const draw = (source: Source, { effort }: Traffic, { from, until }: Span): Arrival => {
  const { stream, category, random } = source;
  return {
    id: `${source.name}-${++source.drawn.count}`,
    at: from + Math.floor(random() * (until - from)),
    language: stream.language,
    category,
    urgency: pick(source.urgencies, random()),
    segment: stream.segment,
    effort: (effort.byCategory[category] ?? 1) * lognormal(random, effort.spread),
  };
};

const pick = (shares: readonly (readonly [Urgency, number])[], share: number): Urgency => {
  let left = share;
  for (const [urgency, part] of shares) {
    left -= part;
    if (left < 0) return urgency;
  }
  return shares.at(-1)?.[0] ?? 'normal';
};
