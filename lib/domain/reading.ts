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
