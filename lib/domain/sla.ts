import { type Instant, minute } from './instant.ts';
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

/**
 * The policy for a case: the first that names its urgency and segment, or leaves them open.
 * @throws when no policy matches; configuration is checked to end with one that matches everything.
 */
export const policyFor = (
  policies: readonly SlaPolicy[],
  facts: { readonly urgency: Urgency; readonly segment: Segment },
): SlaPolicy => {
  const policy = policies.find(
    ({ urgencies, segments }) =>
      (urgencies?.includes(facts.urgency) ?? true) && (segments?.includes(facts.segment) ?? true),
  );
  if (policy !== undefined) return policy;
  throw new Error(
    `No SLA policy matches ${facts.urgency} cases of a ${facts.segment}: add one that matches all.`,
  );
};

/** When the first reply is due at the latest, for a message that came at `at`. Runs around the clock. */
export const firstReplyDueAt = (policy: SlaPolicy, at: Instant): Instant =>
  at + policy.firstReplyMinutes * minute;
