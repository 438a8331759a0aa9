import type { FormLabels } from './form-labels.ts';
import type { HandOverPhrases } from './hand-over-phrases.ts';

/** What customers read in one locale, as loaded from `templates/<locale>/`. */
export interface LocaleTemplates {
  readonly locale: string;
  readonly mail: { readonly subject: string; readonly body: string };
  readonly chat: { readonly body: string };
  /** Says that an answer takes longer; by mail and in a messaging app alike. */
  readonly delay: { readonly subject: string; readonly body: string };
  /** What agents of a desk that takes over a case read. */
  readonly handOver: HandOverPhrases;
  readonly phrases: Phrases;
  readonly form: FormLabels;
}

/** How the locale says when an answer can be expected. */
export interface AnswerTimePhrases {
  /** A sentence with `{{duration}}`, for answers that are near. */
  readonly answerWithin: string;
  /** A sentence with `{{moment}}` and `{{zone}}`, for answers that are far. */
  readonly answerBy: string;
  /** Overrides the locale's usual clock where its formatted form reads badly inside the sentence. */
  readonly hourCycle?: 'h12' | 'h23' | undefined;
}

/** Sentences that are put together with facts. */
export interface Phrases extends AnswerTimePhrases {
  /** The line above an earlier message, with `{{moment}}` and `{{author}}`. */
  readonly quoteIntroduction: string;
}

export type Templates = ReadonlyMap<string, LocaleTemplates>;

/** The locale that is there for everybody else; it must exist. */
export const lastResortLocale = 'en';
