import { minute } from '../domain/instant.ts';
import { absenceOf } from './absence.ts';
import type { AudienceCoverage, Coverage } from './coverage.ts';
import { concernedDesks, type Gap, gapMinutes, gapsOf } from './gaps.ts';
import { levels, longestWithoutExact, minutesByLevel } from './level.ts';
import { explainedDesks, type RecurringGap, recurringGaps } from './recurring.ts';
import { categoriesText, counted, dateText, durationText, utcText } from './words.ts';

/** One sentence: whether everybody can be answered at every minute. */
export const verdictText = ({ from, until }: Coverage, gaps: readonly Gap[]): string => {
  const span = `from ${utcText(from)} to ${utcText(until)} UTC`;
  return gaps.length === 0
    ? `No gap: at every minute ${span} somebody is at work for everybody.`
    : `${counted(gaps.length, 'gap')}, ${durationText(gapMinutes(gaps))} in all, ${span}: nobody at work who may answer.`;
};

/** The first gaps, those of every week folded into one: at most `most` entries and a count of the others. */
export const gapTexts = (gaps: readonly Gap[], most: number): readonly string[] => {
  const recurring = recurringGaps(gaps);
  const shown = recurring.slice(0, most);
  const left = gaps.length - shown.reduce((sum, { times }) => sum + times, 0);
  return [...shown.map(recurringText), ...(left > 0 ? [`and ${counted(left, 'gap')} more`] : [])];
};

const recurringText = ({ first, last, times }: RecurringGap): string => {
  const { startAt, endAt, audiences } = first;
  const again = times === 1 ? '' : `; ${times} times so, at last on ${dateText(last.startAt)}`;
  const desks = concernedDesks(first);
  const unnamed = desks.length - explainedDesks;
  return [
    `${utcText(startAt)} – ${utcText(endAt)} UTC, ${durationText((endAt - startAt) / minute)}${again}`,
    ...languagesByCategories(audiences).map((line) => `  ${line}`),
    ...desks.slice(0, explainedDesks).map((desk) => absenceText(absenceOf(desk, first))),
    ...(unnamed > 0 ? [`    and ${counted(unnamed, 'desk')} more`] : []),
    ...(desks.length === 0 ? ['    no desk serves this and reads the language or a declared fallback'] : []),
  ].join('\n');
};

const absenceText = ({ deskId, from, until, timeZone, because }: ReturnType<typeof absenceOf>): string =>
  `    ${deskId.padEnd(14)} ${from} – ${until} ${timeZone}: ${because}`;

const languagesByCategories = (audiences: Gap['audiences']): readonly string[] => {
  const languages = new Map<string, string[]>();
  for (const { language, categories } of audiences) {
    const text = categoriesText(categories);
    languages.set(text, [...(languages.get(text) ?? []), language]);
  }
  return [...languages].map(([categories, named]) => `${named.join(', ')}: ${categories}`);
};

/** The whole report: the verdict, how each language is read for how much of the time, and the gaps with their reasons. */
export const coverageText = (coverage: Coverage): string => {
  const gaps = gapsOf(coverage);
  return [
    verdictText(coverage, gaps),
    '',
    'Share of time in which a language is read itself, by a declared fallback, through a translation, by nobody:',
    row(['language', ...levels, 'longest without the language itself', 'categories']),
    ...coverage.audiences.map((audience) => row(figuresOf(audience))),
    ...gapTexts(gaps, 30).map((text) => `\n${text}`),
  ].join('\n');
};

const widths = [10, 9, 10, 12, 9, 40];

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('');

const figuresOf = ({ language, categories, stretches }: AudienceCoverage): readonly string[] => {
  const minutes = minutesByLevel(stretches);
  const total = levels.reduce((sum, level) => sum + minutes[level], 0);
  return [
    language,
    ...levels.map((level) => share(minutes[level] / total)),
    longestText(stretches),
    categoriesText(categories),
  ];
};

// A minute in a year must not look like none.
const share = (part: number): string => {
  if (part === 0) return '–';
  return part < 0.001 ? '< 0.1 %' : `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;
};

const longestText = (stretches: AudienceCoverage['stretches']): string => {
  if (!stretches.some(({ how }) => how === 'exact')) return 'nobody reads it';
  const longest = longestWithoutExact(stretches);
  if (longest === undefined) return '–';
  const { startAt, endAt } = longest;
  return `${durationText((endAt - startAt) / minute)} from ${utcText(startAt)} UTC`;
};
