import type { Instant } from './instant.ts';
import type { PaymentFact } from './payment-fact.ts';
import type { Category, Language, Urgency } from './vocabulary.ts';

export interface ClassifyRequest {
  readonly text: string;
  readonly subject?: string;
  readonly channel?: string;
  /** Locale the channel reports, e.g. Telegram's `language_code`: breaks ties only. */
  readonly locale?: string;
  /** ISO 3166-1 alpha-2 of the phone number or form: breaks ties only. */
  readonly country?: string;
  /** When the message was written; without it dates are not resolved. */
  readonly at?: Instant;
  /** IANA zone the customer lives in, for dates; UTC unless told. */
  readonly timeZone?: string;
}

/** What is known about one message after reading it. Confidences are 0 to 1. */
export interface Classification {
  readonly language: Language;
  readonly languageConfidence: number;
  readonly category: Category;
  readonly categoryConfidence: number;
  readonly urgency: Urgency;
  readonly risks: readonly string[];
  /** The message thanks and says nothing else. */
  readonly thanks?: true;
  /** What it states about payments; places count from the subject, where there is one, and the line break behind it. */
  readonly facts?: readonly PaymentFact[];
}
