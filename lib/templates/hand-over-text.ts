import type { HandOverSummary } from '../domain/hand-over-summary.ts';
import type { Instant } from '../domain/instant.ts';
import type { HandOverLine, HandOverPhrases } from './hand-over-phrases.ts';
import { knownZone } from './known-zone.ts';
import { fillIn } from './placeholders.ts';

/** Who reads a summary: a locale for words and numbers, and the zone of the desk. */
export interface SummaryReader {
  readonly locale: string;
  readonly timeZone: string;
}

type Filled = readonly [HandOverLine, Readonly<Record<string, string>>];

const momentText = (at: Instant, { locale, timeZone }: SummaryReader): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: knownZone(timeZone),
    calendar: 'gregory',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);

const languageText = (language: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

/** What the customer wants. */
const wanted = (summary: HandOverSummary, phrases: HandOverPhrases, locale: string): Filled[] => {
  const { category, urgency, language, subject, facts, risks, reference, fromDeskId } = summary;
  return [
    ['title', { desk: fromDeskId, reference }],
    ['wants', { category: phrases.categories[category], urgency: phrases.urgencies[urgency] }],
    ['writes', { language: languageText(language, locale) }],
    ...(subject === undefined ? [] : [['subject', { subject }] satisfies Filled]),
    ...(facts.length === 0 ? [] : [['facts', { facts: facts.join('; ') }] satisfies Filled]),
    ...(risks.length === 0 ? [] : [['risks', { risks: risks.join(', ') }] satisfies Filled]),
  ];
};

/** What was promised, and what is pending. */
const owed = (summary: HandOverSummary, moment: (at: Instant) => string): Filled[] => {
  const { promisedReplyAt, lastAnswer, replyDueAt, resolutionDueAt, windowEndsAt } = summary;
  const at = (line: HandOverLine, instant: Instant | undefined): Filled[] =>
    instant === undefined ? [] : [[line, { moment: moment(instant) }]];
  const count = (line: HandOverLine, amount: number): Filled[] =>
    amount === 0 ? [] : [[line, { count: String(amount) }]];
  return [
    ...(promisedReplyAt === undefined && lastAnswer === undefined
      ? [['nothingPromised', {}] satisfies Filled]
      : at('promised', promisedReplyAt)),
    ...(lastAnswer === undefined ? [] : [answered(lastAnswer, moment)]),
    ...at('replyDue', replyDueAt),
    ...at('resolutionDue', resolutionDueAt),
    ...count('unanswered', summary.unanswered),
    ...count('undelivered', summary.undelivered),
    ...at('windowEnds', windowEndsAt),
  ];
};

const answered = (
  { at, by, text }: NonNullable<HandOverSummary['lastAnswer']>,
  moment: (at: Instant) => string,
): Filled => ['lastAnswer', { moment: moment(at), agent: by, text }];

/** The summary as a note, one fact a line. */
export const handOverText = (
  summary: HandOverSummary,
  phrases: HandOverPhrases,
  reader: SummaryReader,
): string => {
  const moment = (at: Instant): string => momentText(at, reader);
  return [...wanted(summary, phrases, reader.locale), ...owed(summary, moment)]
    .map(([line, values]) => fillIn(phrases.lines[line], values))
    .join('\n');
};
