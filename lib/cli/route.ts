import { z } from 'zod';
import type { ConfigurationInput } from '../config/configuration-input.ts';
import { explainIssue } from '../config/explain-issue.ts';
import { pathText } from '../config/problem.ts';
import { resolveConfiguration } from '../config/resolve-configuration.ts';
import { isDate } from '../config/values.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { ConsideredDesk, Decision, RoutingFacts } from '../domain/decision.ts';
import { fromIso, type Instant, toIso } from '../domain/instant.ts';
import { route } from '../domain/route.ts';
import { categories, segments, urgencies } from '../domain/vocabulary.ts';
import type { RunCommand } from './command.ts';
import { eachJsonLine } from './json-lines.ts';

const isoWithOffset = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

// Without an offset the instant would depend on the machine; calendars of holidays reach no farther.
const IsoInstant = z
  .string()
  .refine((text) => isDate(isoWithOffset.exec(text)?.[1] ?? '') && fromIso(text) !== undefined, {
    error: 'write ISO 8601 with Z or an offset, such as 2026-11-23T09:00:00+09:00',
  })
  .refine((text) => /^(19[7-9]|20\d)\d/.test(text), 'write a year between 1970 and 2099');

const RouteLine = z.object({
  id: z.union([z.string(), z.number()]),
  language: z.string(),
  category: z.enum(categories),
  urgency: z.enum(urgencies),
  at: IsoInstant,
  segment: z
    .enum(segments)
    .nullish()
    .transform((segment) => segment ?? 'consumer'),
  deadlineAt: IsoInstant.nullish(),
});
type RouteLine = z.output<typeof RouteLine>;

const usage = `Usage: npm run -s meridian -- route < facts.jsonl

In, a line each:  {"id","language","category","urgency","at","segment"?,"deadlineAt"?}
Out, a line each: {"id","desk","lane","region","because","expectedReplyAt","considered":[…]}

Routes by meridian.config.ts. Times are ISO 8601; segment is consumer when absent, deadlineAt the SLA's first reply.`;

/** Reads routing facts as JSON lines and writes the decision for each, with every desk considered. */
export const run: RunCommand = async (args, io) => {
  if (args.length > 0) {
    io.stderr(usage);
    return args.includes('--help') ? 0 : 2;
  }
  const { default: input } = await import('../../meridian.config.ts');
  const configurationAt = byYear(input);
  await eachJsonLine(io.stdin, io.stdout, (value) => {
    const line = readLine(value);
    const at = Date.parse(line.at);
    const configuration = configurationAt(at);
    return answer(line.id, route(factsOf(line), configuration, at), configuration);
  });
  return 0;
};

/** The configuration with the holidays around an instant, so that past and future traffic can be tried. */
const byYear = (input: ConfigurationInput): ((at: Instant) => Configuration) => {
  const resolved = new Map<number, Configuration>();
  return (at) => {
    const year = new Date(at).getUTCFullYear();
    const configuration = resolved.get(year) ?? resolveConfiguration(input, at);
    resolved.set(year, configuration);
    return configuration;
  };
};

const readLine = (value: unknown): RouteLine => {
  const line = RouteLine.safeParse(value, { reportInput: true });
  if (line.success) return line.data;
  const problems = line.error.issues.flatMap(explainIssue);
  throw new Error(problems.map(({ path, message }) => `${pathText(path) || 'line'}: ${message}`).join('; '));
};

const factsOf = ({ language, category, urgency, segment, deadlineAt }: RouteLine): RoutingFacts => ({
  language,
  category,
  urgency,
  segment,
  ...(deadlineAt != null && { deadlineAt: Date.parse(deadlineAt) }),
});

const answer = (id: string | number, decision: Decision, { desks }: Configuration): object => ({
  id,
  desk: decision.deskId,
  lane: decision.lane,
  region: desks.find((desk) => desk.id === decision.deskId)?.region,
  because: decision.because,
  expectedReplyAt: toIso(decision.expectedReplyAt),
  considered: decision.considered.map(consideredText),
});

const consideredText = ({ deskId, opensAt, expectedReplyAt, ...figures }: ConsideredDesk): object => ({
  desk: deskId,
  eligible: figures.eligible,
  language: figures.language,
  openNow: figures.openNow,
  ...(opensAt !== undefined && { opensAt: toIso(opensAt) }),
  ...(expectedReplyAt !== undefined && { expectedReplyAt: toIso(expectedReplyAt) }),
  because: figures.because,
});
