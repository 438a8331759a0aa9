import type { Category } from './vocabulary.ts';

/** A part of a message as it was written, in UTF-16 units; counts from the subject, where there is one, and a line break. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One matter a message is about, and where it says so. */
export interface Issue extends Span {
  readonly category: Category;
  readonly confidence: number;
}

/** What made a message urgent, risky or its writer's tone plain, and where it stands. */
export interface Reason extends Span {
  readonly signal: string;
}

/** How the customer feels, from least to most in need of somebody who cares. */
export const tones = ['calm', 'worried', 'angry', 'desperate'] as const;
export type Tone = (typeof tones)[number];

/** What the classifier read out of one message, beside its category. */
interface Read {
  readonly tone?: Tone;
  readonly issues?: readonly Issue[];
  readonly because?: readonly Reason[];
  /** Its category is a guess. */
  readonly unsure?: true;
  /** It thanks and says nothing else. */
  readonly thanks?: true;
}

/** Which message a place is in; absent of the one that opened the case. */
interface Placed {
  readonly messageId?: string;
}

/**
 * How the messages of a case were read: the matters they are about, the one the case is about first, and the strongest
 * feeling. Places are in the message that opened the case unless another is named, and no word of them is repeated.
 */
export interface CaseReading {
  readonly messageId: string;
  readonly tone: Tone;
  readonly issues: readonly (Issue & Placed)[];
  readonly because: readonly (Reason & Placed)[];
}

/** What a case keeps of a reading; `undefined` where the classifier says nothing beyond a category. */
export const readingOf = ({ tone, issues, because }: Read, messageId: string): CaseReading | undefined =>
  tone === undefined ? undefined : { messageId, tone, issues: issues ?? [], because: because ?? [] };

/** What a further message is less sure of is no matter of its own. */
const plainIssue = 0.3;
/** Cases stay small. */
const mostIssues = 8;
const mostReasons = 24;

const strongerOf = (one: Tone, other: Tone): Tone =>
  tones.indexOf(one) > tones.indexOf(other) ? one : other;

/** The reading of a case with that of a further message: what is new in it comes behind what is known. */
export const readFurther = (
  before: CaseReading,
  { tone = 'calm', issues = [], because = [], unsure, thanks }: Read,
  { messageId, category }: { readonly messageId: string; readonly category: Category },
): CaseReading => {
  const isNew = ({ category: told, confidence }: Issue) =>
    confidence >= plainIssue && before.issues.every((known) => known.category !== told);
  const told = unsure || thanks ? [] : issues.filter(isNew).map((issue) => ({ ...issue, messageId }));
  const all = [...before.issues, ...told];
  const reasons = [...before.because, ...because.map((reason) => ({ ...reason, messageId }))];
  return {
    ...before,
    tone: strongerOf(before.tone, tone),
    issues: all
      .toSorted((a, b) => Number(b.category === category) - Number(a.category === category))
      .slice(0, mostIssues),
    because: reasons.slice(0, mostReasons),
  };
};
