import type { Instant } from './instant.ts';

/** Word that messages of one account wait at the provider, who does not send them. */
export interface PullRequest {
  readonly inboxId: string;
  /** The account within the inbox, each with a cursor of its own. */
  readonly account: string;
  /** What the provider gave to pull with, and when. */
  readonly token: string;
  readonly toldAt: Instant;
}

/** How far the messages of one account have been taken over. */
export interface PullCursor {
  readonly inboxId: string;
  readonly account: string;
  readonly cursor: string;
  /** Raised by every write; each write is conditional on the version it read. */
  readonly version: number;
}
