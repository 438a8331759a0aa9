import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isDate } from '../config/values.ts';
import { readDrain } from '../simulate/traffic.ts';

export const usage = `Usage: npm run -s meridian -- simulate (--arrivals file.jsonl | --generate traffic.json) --from 2026-11-02
         [--days 14] [--config file] [--against other.config.ts] [--baselines] [--drain "apac 2026-11-03T09:00+08:00 for 36h"]
         [--seed text] [--format text|json|svg] [--out file]

Replays cases through meridian.config.ts (or --config) on a virtual clock: desks open and close, cases are routed, looked at
when they fall due and handed over by the code that does it deployed. --against runs the same cases through another
configuration; --baselines through other ways to choose a desk, with what nobody could beat. Dates begin at 00:00 UTC.

arrivals: a JSON line a case, in order of time: {"id","at","language","category","urgency","segment"?,"minutes"?}; minutes of work
          as measured, else drawn around the desk's minutes per case. at is ISO 8601 with an offset.
generate: {"streams":[{"language","timeZone","perDay","segment"?,"categories"?,"urgencies"?,"day"?,"week"?}],"day"?,"week"?,
          "categories"?,"urgencies"?,"growthPerWeek"?,"bursts"?,"script"?,"effort"?}; lib/simulate/scenarios/typhoon.json is an example.
--drain   may be given several times; a region or a desk, hours (h) or days (d).`;

// Longer than public holidays are known.
const mostDays = 1_096;

const Options = z
  .object({
    arrivals: z.string().optional(),
    generate: z.string().optional(),
    from: z.string({ error: 'write the first day, YYYY-MM-DD' }).refine(isDate, 'write a date YYYY-MM-DD'),
    days: z.coerce.number().int().min(1).max(mostDays).default(14),
    config: z.string().exactOptional(),
    against: z.string().exactOptional(),
    baselines: z.boolean().default(false),
    drain: z
      .array(z.string())
      .default([])
      .transform((lines) => lines.map((line) => readDrain(`drain ${line}`))),
    seed: z.string().default('1'),
    format: z.enum(['text', 'json', 'svg']).default('text'),
    out: z.string().exactOptional(),
  })
  .refine(({ arrivals, generate }) => (arrivals === undefined) !== (generate === undefined), {
    path: ['arrivals'],
    message: 'name recorded cases, or a description by --generate; one of the two',
  });
export type SimulateOptions = z.output<typeof Options>;

/** @throws naming every option that is wrong. */
export const readOptions = (args: string[]): SimulateOptions => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      ...{ arrivals: text, generate: text, from: text, days: text, config: text, against: text, seed: text },
      ...{
        format: text,
        out: text,
        baselines: { type: 'boolean' },
        drain: { type: 'string', multiple: true },
      },
    },
  });
  const options = Options.safeParse(values);
  if (options.success) return options.data;
  throw new Error(
    options.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
  );
};
