import type { Instant } from './instant.ts';
import type { Segment, Urgency } from './vocabulary.ts';

/** Minutes allowed, for cases that match. The first matching policy of the configuration counts. */
export interface SlaPolicy {
  readonly id: string;
  /** Absent means any. */
  readonly urgencies?: readonly Urgency[];
  readonly segments?: readonly Segment[];
  readonly firstReplyMinutes: number;
  readonly nextReplyMinutes: number;
  readonly resolutionMinutes: number;
}

/** One running promise. `dueAt` is in real time (24/7). */
export interface SlaDeadline {
  readonly state: 'running' | 'paused' | 'met' | 'breached';
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly settledAt?: Instant;
}
