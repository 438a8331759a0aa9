import { z } from 'zod';
import { hour, type Instant } from '../domain/instant.ts';
import { categories, segments, urgencies } from '../domain/vocabulary.ts';
import { isTimeZone } from '../domain/wall-time.ts';
import { InstantText, problemsOf } from './arrival.ts';

/** How traffic is made up: the JSON an operator writes. Weights are relative; they need not add up to anything. */

const weight = z.number().nonnegative();
const weights = (count: number) =>
  z
    .array(weight)
    .length(count, `write ${count} weights`)
    .refine((list) => list.some((each) => each > 0), 'write a weight above 0');
const weightBy = <Key extends readonly string[]>(keys: Key) =>
  z
    .partialRecord(z.enum(keys), weight)
    .refine((byKey) => Object.values(byKey).some((each) => Number(each) > 0), 'write a weight above 0');

const Stream = z.strictObject({
  language: z.string().min(1),
  /** The zone customers live in: `day` and `week` are read on its clocks. */
  timeZone: z.string().refine(isTimeZone, 'is no IANA time zone; write one such as "Asia/Shanghai"'),
  perDay: z.number().positive().max(10_000_000),
  segment: z.enum(segments).default('consumer'),
  categories: weightBy(categories).exactOptional(),
  urgencies: weightBy(urgencies).exactOptional(),
  /** A weight an hour of the day. */
  day: weights(24).exactOptional(),
  /** A weight a day of the week, from Monday. */
  week: weights(7).exactOptional(),
});

const Burst = z.strictObject({
  at: InstantText,
  hours: z.number().positive().max(8_784),
  factor: z.number().nonnegative().max(10_000),
  /** All when absent. */
  languages: z.array(z.string()).exactOptional(),
  categories: z.array(z.enum(categories)).exactOptional(),
});

const scriptLine = /^drain (?<target>\S+) (?<at>\S+) for (?<amount>\d+(\.\d+)?)(?<unit>[hd])$/;

/** A region or desk that is drained at an instant, and comes back. */
export interface Drain {
  readonly target: string;
  readonly from: Instant;
  readonly until: Instant;
}

const Script = z.string().transform((text, context): Drain => {
  const { target = '', at, amount, unit } = scriptLine.exec(text)?.groups ?? {};
  const from = InstantText.safeParse(at);
  if (from.success) {
    const hours = Number(amount) * (unit === 'd' ? 24 : 1);
    return { target, from: from.data, until: from.data + hours * hour };
  }
  context.addIssue(
    'write "drain <region or desk> <instant> for <n>h", such as "drain apac 2026-11-03T09:00+08:00 for 36h"',
  );
  return z.NEVER;
});

const Traffic = z.strictObject({
  streams: z.array(Stream).min(1),
  /** What streams without curves or shares of their own follow. */
  day: weights(24).default(Array(24).fill(1)),
  week: weights(7).default(Array(7).fill(1)),
  categories: weightBy(categories).default({ general: 1 }),
  urgencies: weightBy(urgencies).default({ normal: 1 }),
  /** 0.02 is two percent more each week. */
  growthPerWeek: z.number().min(-0.9).max(10).default(0),
  bursts: z.array(Burst).default([]),
  script: z.array(Script).default([]),
  effort: z
    .strictObject({
      /** The deviation of the logarithm of handling times. */
      spread: z.number().min(0).max(2).default(0.6),
      /** Mean work of a category as a multiple of a desk's minutes per case. */
      byCategory: z.partialRecord(z.enum(categories), z.number().positive().max(100)).default({}),
    })
    .default({ spread: 0.6, byCategory: {} }),
});
export type Traffic = z.output<typeof Traffic>;
export type Stream = Traffic['streams'][number];

/**
 * Reads a description of traffic.
 * @throws naming every problem with its path and remedy.
 */
export const readTraffic = (value: unknown): Traffic => {
  const parsed = Traffic.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(`The description of traffic is not usable: ${problemsOf(parsed.error)}`);
};

/**
 * Reads a line of a script.
 * @throws when it is none.
 */
export const readDrain = (line: string): Drain => {
  const parsed = Script.safeParse(line);
  if (parsed.success) return parsed.data;
  throw new Error(problemsOf(parsed.error));
};
