import type { Instant } from './instant.ts';

/** A text before it was edited, and when it was written. */
export interface EarlierText {
  readonly at: Instant;
  readonly text: string;
}

/** The newest reaction of one person; an empty emoji was taken back. */
export interface Reaction {
  readonly by: string;
  readonly emoji: string;
  readonly at: Instant;
}
