import type { Occasion } from './classification.ts';
import { deriveId } from './ids.ts';
import type { Instant } from './instant.ts';

/** What a remote model may be asked about a message. */
export const opinionSubjects = ['category', 'language'] as const;
export type OpinionSubject = (typeof opinionSubjects)[number];

/** What a remote model thinks of a message. `value` is a category or a BCP 47 tag as the model writes it. */
export interface Opinion {
  readonly value: string;
  /** 0 to 1, as the model says. */
  readonly confidence: number;
}

/** That a remote model was asked about a message, and what it answered, as far as it did. Holds no text. */
export interface AskedOpinion {
  readonly opinionId: string;
  readonly subject: OpinionSubject;
  readonly askedAt: Instant;
  readonly opinion?: Opinion;
  /** 1 when asked, 2 when answered. */
  readonly version: number;
}

/** The one question about a message: deriving it twice gives the same id. */
export const opinionIdOf = (subject: OpinionSubject, { conversationKey, messageId }: Occasion): string =>
  deriveId(['opinion', subject, conversationKey, messageId]);
