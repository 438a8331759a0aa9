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
}

/** How the message that opened a case was read; places are in that message, and no word of it is repeated. */
export interface CaseReading {
  readonly messageId: string;
  readonly tone: Tone;
  readonly issues: readonly Issue[];
  readonly because: readonly Reason[];
}

/** What a case keeps of a reading; `undefined` where the classifier says nothing beyond a category. */
export const readingOf = ({ tone, issues, because }: Read, messageId: string): CaseReading | undefined =>
  tone === undefined ? undefined : { messageId, tone, issues: issues ?? [], because: because ?? [] };
