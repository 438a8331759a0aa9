import type { z } from 'zod';
import type { Configuration, Escalation } from '../domain/configuration.ts';
import { day, type Instant } from '../domain/instant.ts';
import { dateOf } from '../domain/wall-time.ts';
import { checkDesks } from './check-desks.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkEscalation } from './check-escalation.ts';
import { checkInboxes } from './check-inboxes.ts';
import { checkReferences } from './check-references.ts';
import { ConfigurationInput, type EscalationInput, type FallbacksInput } from './configuration-input.ts';
import { draftOf } from './draft.ts';
import { explainIssue } from './explain-issue.ts';
import { ConfigurationError, type Problem } from './problem.ts';
import { resolveDesk, resolveSchedule } from './resolve-desk.ts';

/** So many calendar years after the present one have their holidays resolved. */
const holidayYears = 3;

/**
 * Checks `meridian.config.ts` and works out what deployed functions need: spans of days spelled out, and public holidays as
 * dates from the beginning of the year of `from` (in UTC) to the end of the third year after it.
 * @throws ConfigurationError naming every problem with its path and remedy.
 */
export const resolveConfiguration = (input: unknown, from: Instant): Configuration => {
  const thisYear = yearOf(from);
  const { escalation, ...written } = read(input, thisYear);
  // West of Greenwich the year begins later, and a night shift may have begun the day before.
  const firstYear = yearOf(from - 2 * day);
  const years = Array.from(
    { length: thisYear + holidayYears - firstYear + 1 },
    (_, index) => firstYear + index,
  );
  return {
    ...written,
    desks: written.desks.map((desk) => resolveDesk(desk, written.restrictedCategories, years)),
    languageFallbacks: resolveFallbacks(written.languageFallbacks),
    ...(escalation === undefined ? {} : { escalation: resolveEscalation(escalation, years) }),
    holidaysUntil: `${thisYear + holidayYears}-12-31`,
  };
};

const resolveEscalation = (
  { recipients, ladders }: EscalationInput,
  years: readonly number[],
): Escalation => ({
  ladders,
  recipients: recipients.map((recipient) => ({
    id: recipient.id,
    name: recipient.name,
    schedule: resolveSchedule(recipient, years),
  })),
});

const yearOf = (at: Instant): number => Number(dateOf(at).slice(0, 4));

const read = (input: unknown, year: number) => {
  const parsed = ConfigurationInput.safeParse(input, { reportInput: true });
  const draft = draftOf(input);
  const problems: readonly Problem[] = [
    ...(parsed.error?.issues ?? []).flatMap(explainIssue),
    ...checkDuplicates(draft),
    ...checkDesks(draft, year),
    ...checkReferences(draft),
    ...checkInboxes(draft),
    ...checkEscalation(draft, year),
  ];
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new ConfigurationError(problems);
};

const resolveFallbacks = (fallbacks: z.output<typeof FallbacksInput>): Configuration['languageFallbacks'] =>
  Object.fromEntries(
    Object.entries(fallbacks).map(([language, list]) => [
      language,
      list.map((each) => (typeof each === 'string' ? { language: each, translated: false } : each)),
    ]),
  );
