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
  /** Whether minutes count around the clock (when absent) or only while the desk that has the case is open. */
  readonly clock?: SlaClock;
  /** The ladder that is climbed when a promise is at risk or broken; nobody is told when absent. */
  readonly escalation?: string;
}

export const slaClocks = ['24/7', 'desk-hours'] as const;
export type SlaClock = (typeof slaClocks)[number];

/** One promise. `dueAt` is an instant, whichever hours count. */
export interface SlaDeadline {
  readonly state: 'running' | 'paused' | 'met' | 'breached';
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** When it ended, or since when it stands still. */
  readonly settledAt?: Instant;
  /** Set when only the desk's hours count. */
  readonly clock?: 'desk-hours';
  /** When a quarter of its time is left, where that is not a quarter of the real time. */
  readonly riskAt?: Instant;
  /** When somebody was warned that it is at risk. */
  readonly warnedAt?: Instant;
  /** Levels of the escalation ladder, from 0, that are done; and when the next one is looked at. */
  readonly escalated?: readonly number[];
  readonly escalateAt?: Instant;
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

/**
 * When the first reply is due at the latest, for a message that came at `at`, counted around the clock: the deadline by which a
 * desk is chosen. Where only desk hours count, the case's own clock is set once the desk is known.
 */
export const firstReplyDueAt = (policy: SlaPolicy, at: Instant): Instant =>
  at + policy.firstReplyMinutes * minute;
