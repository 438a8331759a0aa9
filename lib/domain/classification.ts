import type { Instant } from './instant.ts';
import type { MessageKey } from './message.ts';
import type { PaymentFact } from './payment-fact.ts';
import type { Issue, Reason, Tone } from './reading.ts';
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
  /** What the open case of its conversation is about: a message that goes on from it is about the same. */
  readonly earlierCategory?: Category;
  /** Whether something went wrong there: further words of distress or haste are about that. */
  readonly earlierTrouble?: boolean;
  /** The language of the earlier messages of its conversation: breaks ties only. */
  readonly earlierLanguage?: Language;
}

/** What is known about one message after reading it. Confidences are 0 to 1. */
export interface Classification {
  readonly language: Language;
  readonly languageConfidence: number;
  readonly category: Category;
  readonly categoryConfidence: number;
  /** The category is no more than a guess: people who know every subject should read it. */
  readonly unsure?: true;
  readonly urgency: Urgency;
  readonly risks: readonly string[];
  /** Every matter the message is about, the main one first. */
  readonly issues?: readonly Issue[];
  readonly tone?: Tone;
  /** The parts of the message that made it urgent or risky, or told its tone. */
  readonly because?: readonly Reason[];
  /** It goes on from what its conversation is about. */
  readonly goesOn?: true;
  /** The message thanks and says nothing else. */
  readonly thanks?: true;
  /** What it states about payments; places count from the subject, where there is one, and the line break behind it. */
  readonly facts?: readonly PaymentFact[];
  /** Who the category comes from, where a remote model was asked and followed, and what it would have been. */
  readonly secondOpinion?: { readonly by: string; readonly insteadOf: Category };
  /** Who the language comes from, where a remote detector was asked and followed. */
  readonly languageBy?: string;
}

/** Which stored message is read. Everything in it is the same when the message is delivered again. */
export interface Occasion extends MessageKey {
  readonly receivedAt: Instant;
  /** Whether its category decides anything: a message that joins a case is about what the case is about. */
  readonly opensCase: boolean;
}

/** Reads messages: the built-in classifier at once, one that asks a remote model in its own time. */
export interface Classifier {
  /** Never fails because of a text or a remote model. Without an occasion no remote model is asked. */
  readonly classify: (
    request: ClassifyRequest,
    occasion?: Occasion,
  ) => Classification | Promise<Classification>;
}
