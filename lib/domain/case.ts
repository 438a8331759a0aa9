import type { Correction } from './correction.ts';
import type { Decision } from './decision.ts';
import type { Errand } from './errand.ts';
import type { Instant } from './instant.ts';
import type { KnownFacts } from './payment-fact.ts';
import type { CaseReading } from './reading.ts';
import type { SlaDeadline } from './sla.ts';
import type { Category, ChannelName, Lane, Language, Segment, Urgency } from './vocabulary.ts';

/**
 * Where a case is: `queued` at one desk, `claimed` by one agent, `waiting` for the customer, or `resolved`.
 * Never two of them, never none.
 */
export const caseStates = ['queued', 'claimed', 'waiting', 'resolved'] as const;
export type CaseState = (typeof caseStates)[number];

/** An agent's time-limited right to work on a case. Every write by the agent carries the fence. */
export interface Lease {
  readonly agentId: string;
  readonly until: Instant;
  /** Set while the case waits for its agent to be back, without anybody working on it. */
  readonly awaitsOwner?: true;
}

/** Why somebody must look at the case at `dueAt`. */
export const dueReasons = [
  'ticket-unseen',
  'reply-at-risk',
  'reply-breached',
  'resolution-at-risk',
  'resolution-breached',
  'escalation',
  'desk-closes',
  'errands',
  'lease-ends',
  'waiting-ends',
  'none',
] as const;
export type DueReason = (typeof dueReasons)[number];

export interface CaseEvent {
  readonly at: Instant;
  readonly what: string;
  readonly by: string;
  readonly because?: string;
}

/** Work to resolve. */
export interface Case {
  readonly caseId: string;
  readonly reference: string;
  readonly conversationKey: string;
  readonly contactId: string;
  readonly channel: ChannelName;
  readonly inboxId: string;
  readonly segment: Segment;
  /** The opening message's subject with payment secrets masked. */
  readonly subject?: string;
  readonly state: CaseState;
  readonly deskId: string;
  readonly lane: Lane;
  /** Raised by every move; a ticket of an older epoch is stale. */
  readonly epoch: number;
  /** Raised by every claim; an agent's write with an older fence is refused. */
  readonly fence: number;
  readonly lease?: Lease;
  /** The agent of the newest claim; may still write while the case waits for the customer. */
  readonly ownerId?: string;
  readonly language: Language;
  readonly category: Category;
  readonly urgency: Urgency;
  readonly risks: readonly string[];
  /** The matters and the tone of its messages, and the places that tell them. */
  readonly reading?: CaseReading;
  /** What agents put right of language, category and urgency, oldest first. */
  readonly corrections?: readonly Correction[];
  readonly decision: Decision;
  readonly openedAt: Instant;
  readonly lastInboundAt: Instant;
  readonly lastOutboundAt?: Instant;
  readonly resolvedAt?: Instant;
  readonly previousCaseId?: string;
  /** Cases of the same matter under another sender, and the one that followed. */
  readonly relatedCaseIds?: readonly string[];
  /** Cases of other conversations that state the same payment. */
  readonly samePaymentCaseIds?: readonly string[];
  /** What the customer stated about payments, masked. */
  readonly facts?: KnownFacts;
  readonly replyWindowEndsAt?: Instant;
  readonly sla: {
    readonly policyId: string;
    readonly reply: SlaDeadline;
    readonly resolution: SlaDeadline;
  };
  /** When a first answer was promised to the customer, as the acknowledgement put it. */
  readonly promisedReplyAt?: Instant;
  /** Set once the customer was told that it takes longer. */
  readonly delayToldAt?: Instant;
  /** When a queued case is looked at because its desk closes; absent until somebody has worked it out. */
  readonly handOverAt?: Instant;
  /** What follows from a move and is not done yet, and when it is tried (again). */
  readonly errands?: readonly Errand[];
  readonly errandsAt?: Instant;
  /** When the case came to the desk's queue, and how often its ticket was put there since. */
  readonly queuedAt: Instant;
  readonly ticketAttempts: number;
  /** The next instant somebody must look at this case, and why; of a resolved case, when it was resolved. */
  readonly dueAt: Instant;
  readonly dueReason: DueReason;
  /** The newest messages already taken into account, so that a redelivered one changes nothing. */
  readonly recentMessageIds: readonly string[];
  /** The newest events, oldest first. */
  readonly history: readonly CaseEvent[];
  readonly version: number;
}
