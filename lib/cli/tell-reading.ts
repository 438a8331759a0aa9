import type { Classification } from '../domain/classification.ts';
import { toIso } from '../domain/instant.ts';
import { maskedParts } from '../flows/masked-parts.ts';
import type { Mask } from '../flows/ports.ts';
import type { RecordedMessage } from './read-messages.ts';

const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;

/** What Meridian makes of one message, as JSON. No word of it is told that masking hides. */
export const readingOf = (message: RecordedMessage, answer: Classification, mask: Mask) => {
  const { id, request, category, language } = message;
  const whole = request.subject ? `${request.subject}\n${request.text}` : request.text;
  const masked = mask(whole);
  const words = (start: number, end: number): string => {
    const said = whole.slice(start, end);
    return masked.includes(said) ? said : '•••';
  };
  const { risks, urgency, tone, issues = [], because = [], facts = [] } = answer;
  return {
    id,
    language: answer.language,
    languageConfidence: round(answer.languageConfidence),
    category: answer.category,
    categoryConfidence: round(answer.categoryConfidence),
    ...(answer.unsure ? { unsure: true } : {}),
    urgency,
    ...(tone === undefined ? {} : { tone }),
    risks,
    issues: issues.map((issue) => ({ ...issue, confidence: round(issue.confidence) })),
    because: because.map((reason) => ({ ...reason, words: words(reason.start, reason.end) })),
    facts: facts.map(({ kind, shown, confidence, at, deadline }) => ({
      ...{ kind, shown, confidence: round(confidence) },
      ...(at === undefined ? {} : { at: toIso(at) }),
      ...(deadline ? { deadline } : {}),
    })),
    masked: maskedParts(request, mask).text,
    ...(category || language
      ? { expected: { ...(category ? { category } : {}), ...(language ? { language } : {}) } }
      : {}),
  };
};
export type Reading = ReturnType<typeof readingOf>;

/** Customers' control characters would work on the terminal, and their marks of direction turn the rest of the row around. */
const unprintable = /[\s\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

const oneLine = (text: string, length: number): string => {
  const line = text.replaceAll(unprintable, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
};

const columns = [12, 16, 32, 10, 11] as const;
const row = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => cell.padEnd(columns[at] ?? 0))
    .join('')
    .trimEnd();

export const tableHead = row(['id', 'language', 'category', 'urgency', 'tone', 'risks']);

/** The same as a row of a table for people, and what there is to say about it below. */
export const readingRows = (reading: Reading): readonly string[] => {
  const { language, category, expected, issues, because, facts } = reading;
  const told = (answered: string, confidence: number, right?: string) =>
    `${answered} ${confidence.toFixed(2)}${right === undefined || right === answered ? '' : ` ≠ ${right}`}`;
  const note = (name: string, notes: readonly string[]) =>
    notes.length === 0 ? [] : [`    ${name}: ${notes.join('; ')}`];
  const unsure = reading.unsure ? ' unsure' : '';
  return [
    row([
      oneLine(String(reading.id), 11),
      told(language, reading.languageConfidence, expected?.language),
      told(category, reading.categoryConfidence, expected?.category) + unsure,
      ...[reading.urgency, reading.tone ?? '', reading.risks.join(' ')],
    ]),
    `    ${oneLine(reading.masked, 110)}`,
    ...note('issues', issues.length > 1 ? issues.map((each) => told(each.category, each.confidence)) : []),
    ...note(
      'because',
      because.map(({ signal, words }) => `${signal} “${oneLine(words, 40)}”`),
    ),
    ...note(
      'facts',
      facts.map(({ kind, shown }) => `${kind} ${shown}`),
    ),
  ];
};
