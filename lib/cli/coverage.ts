import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isDate } from '../config/values.ts';
import { type Coverage, coverageOf } from '../coverage/coverage.ts';
import { gapsOf } from '../coverage/gaps.ts';
import { coverageJson } from '../coverage/json.ts';
import { coverageSvg } from '../coverage/svg.ts';
import { coverageText } from '../coverage/text.ts';
import { day } from '../domain/instant.ts';
import { dateOf } from '../domain/wall-time.ts';
import type { RunCommand } from './command.ts';
import { loadConfiguration } from './load-configuration.ts';

const usage = `Usage: npm run -s meridian -- coverage [--from 2026-11-23] [--days 366] [--format text|json|svg]
         [--out file] [--strict] [--config file]

Proves that at every minute somebody is at work who may answer each language and category, or prints the gaps with the
desks concerned. Dates begin at 00:00 UTC; today when --from is left out. Exits with 1 when there is a gap and --strict is
given or the configuration says \`strict: true\`.

json: {"from","until","gapMinutes","gaps":[{"startAt","endAt","minutes","audiences":[{"language","categories"}],
      "desks":[{"deskId","from","until","timeZone","because"}]}],
      "audiences":[{"language","categories","desks":[{"deskId","how"}],"minutes":{"exact","fallback","translated","none"},
      "stretches":[{"startAt","endAt","how"}]}]}
      how: exact, fallback:<language>, translated:<language>, none. Language * is any other. Spans are half-open.
svg:  a normal and the worst week, one row a language, one column an hour.`;

/** Public holidays are known for so long, whatever the date. */
const mostDays = 1_096;

const renderers: Readonly<Record<'text' | 'json' | 'svg', (coverage: Coverage) => string>> = {
  text: coverageText,
  json: (coverage) => JSON.stringify(coverageJson(coverage)),
  svg: coverageSvg,
};

const Options = z.object({
  from: z.string().refine(isDate, 'write a date YYYY-MM-DD').optional(),
  days: z.coerce.number().int().min(1).max(mostDays).default(366),
  format: z.enum(['text', 'json', 'svg']).default('text'),
  out: z.string().optional(),
  strict: z.boolean().default(false),
  config: z.string().optional(),
});

const readOptions = (args: string[]): z.output<typeof Options> => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { from: text, days: text, format: text, out: text, strict: { type: 'boolean' }, config: text },
  });
  const options = Options.safeParse(values);
  if (options.success) return options.data;
  throw new Error(
    options.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
  );
};

/** Proves that everybody can be answered at every minute to come, or shows when not and why. */
export const run: RunCommand = async (args, io) => {
  let options: z.output<typeof Options>;
  try {
    options = readOptions(args);
  } catch (error) {
    io.stderr(`${args.includes('--help') ? '' : `${problemOf(error)}\n\n`}${usage}`);
    return args.includes('--help') ? 0 : 2;
  }
  const from = Date.parse(options.from ?? dateOf(Date.now()));
  const configuration = await loadConfiguration(options.config, from);
  const coverage = coverageOf(configuration, { from, until: from + options.days * day });
  const report = renderers[options.format](coverage);
  if (options.out === undefined) io.stdout(report);
  else await writeFile(options.out, `${report}\n`);
  const isStrict = options.strict || configuration.strict === true;
  return isStrict && gapsOf(coverage).length > 0 ? 1 : 0;
};

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
