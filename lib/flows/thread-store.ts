import type { Instant } from '../domain/instant.ts';
import type { ThreadPointer } from '../domain/thread-pointer.ts';

/** One use of an allowance; the same `use` counts once, however often it is told. */
export interface Spending {
  readonly account: string;
  readonly use: string;
  readonly most: number;
  readonly endsAt: Instant;
}

/** The part of the store that keeps mail threads together and machines at bay. */
export interface ThreadStore {
  /** A second pointer under the same id is not written. */
  insertPointer(pointer: ThreadPointer): Promise<boolean>;
  loadPointer(pointerId: string): Promise<ThreadPointer | undefined>;
  /** Counts the use and answers true, unless the account has had `most` others. */
  spend(spending: Spending): Promise<boolean>;
}
