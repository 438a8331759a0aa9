import { z } from 'zod';
import { categories, urgencies } from '../domain/vocabulary.ts';
import { placeholdersOf } from './placeholders.ts';

/** Each line of a summary and what it is filled in with. */
const linePlaceholders = {
  title: ['desk', 'reference'],
  wants: ['category', 'urgency'],
  writes: ['language'],
  subject: ['subject'],
  facts: ['facts'],
  risks: ['risks'],
  promised: ['moment'],
  nothingPromised: [],
  lastAnswer: ['agent', 'moment', 'text'],
  replyDue: ['moment'],
  resolutionDue: ['moment'],
  unanswered: ['count'],
  undelivered: ['count'],
  windowEnds: ['moment'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type HandOverLine = keyof typeof linePlaceholders;

const Line = z.string().min(1);
const lineNames = [
  'title',
  'wants',
  'writes',
  'subject',
  'facts',
  'risks',
  'promised',
  'nothingPromised',
  'lastAnswer',
  'replyDue',
  'resolutionDue',
  'unanswered',
  'undelivered',
  'windowEnds',
] as const satisfies readonly HandOverLine[];

const Words = z.strictObject({
  categories: z.record(z.enum(categories), Line),
  urgencies: z.record(z.enum(urgencies), Line),
});
const Lines = z.record(z.enum(lineNames), Line);

/** The lines of a summary, and the names of categories and urgencies, in one language. */
export interface HandOverPhrases extends z.output<typeof Words> {
  readonly lines: z.output<typeof Lines>;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const Phrases = z.strictObject({ ...Words.shape, lines: Lines });

const withDashes = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '-']));

/** Stands for phrases that cannot be read: nothing is rendered once a problem was reported. */
const nothing: HandOverPhrases = Phrases.parse({
  lines: withDashes(lineNames),
  categories: withDashes(categories),
  urgencies: withDashes(urgencies),
});

/** Reads `hand-over.json`; tells `report` what cannot be used. */
export const readHandOverPhrases = (
  path: string,
  text: string,
  report: (problem: string) => void,
): HandOverPhrases => {
  const parsed = Phrases.safeParse(parseJson(text));
  if (!parsed.success) {
    report(`${path}: must be JSON of this form: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`);
    return nothing;
  }
  for (const name of lineNames) {
    const expected: readonly string[] = linePlaceholders[name];
    if (placeholdersOf(parsed.data.lines[name]).join() !== expected.join())
      report(`${path} (${name}): must name ${expected.map((each) => `{{${each}}}`).join(', ') || 'nothing'}`);
  }
  return parsed.data;
};
