import { coverageOf } from '../lib/coverage/coverage.ts';
import { gapsOf } from '../lib/coverage/gaps.ts';
import { gapTexts, verdictText } from '../lib/coverage/text.ts';
import type { Configuration } from '../lib/domain/configuration.ts';
import { day, type Instant } from '../lib/domain/instant.ts';

/** The schedules leave somebody without an answer, and the configuration is strict about it. */
export class CoverageError extends Error {
  constructor(gaps: string) {
    super(
      `${gaps}\nChange hours, holidays or fallbacks in meridian.config.ts, or leave out \`strict: true\`.`,
    );
    this.name = 'CoverageError';
  }
}

const shownGaps = 3;

/**
 * Proves that for every language and category somebody is at work at every minute of the 366 days from the date of `at`.
 * Answers a warning with the first gaps where there are any.
 * @throws CoverageError instead, when the configuration says `strict: true`.
 */
export const checkCoverage = (configuration: Configuration, at: Instant): string | undefined => {
  const from = Math.floor(at / day) * day;
  const coverage = coverageOf(configuration, { from, until: from + 366 * day });
  const gaps = gapsOf(coverage);
  if (gaps.length === 0) return undefined;
  const text = [
    `Coverage: ${verdictText(coverage, gaps)}`,
    ...gapTexts(gaps, shownGaps),
    'All of them: npm run -s meridian -- coverage',
  ].join('\n');
  if (configuration.strict === true) throw new CoverageError(text);
  return text;
};
