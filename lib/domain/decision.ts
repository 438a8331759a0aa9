import type { Instant } from './instant.ts';
import type { Category, Lane, Language, Segment, Urgency } from './vocabulary.ts';

/** The facts a routing decision rests on; with the configuration they replay it. */
export interface RoutingFacts {
  readonly language: Language;
  readonly category: Category;
  readonly urgency: Urgency;
  readonly segment: Segment;
  /** The earliest promise that binds: SLA, reply window, dates in the message. */
  readonly deadlineAt?: Instant;
  /** Set where the deadline is no promise of ours: the channel's window closes, or the customer named a date. */
  readonly deadlineReason?: 'reply-window' | 'customer';
}

/** One desk as the decision saw it. */
export interface ConsideredDesk {
  readonly deskId: string;
  /** Whether it was a choice at all: it fits, or it takes what fits nowhere. */
  readonly eligible: boolean;
  /** How the desk reads the customer: `exact`, `fallback:<language>`, `translated:<language>`, or `none`. */
  readonly language: string;
  readonly openNow: boolean;
  /** When the desk opens next, if it is closed now and ever opens. */
  readonly opensAt?: Instant;
  /** When a first reply can be expected. */
  readonly expectedReplyAt?: Instant;
  /** Why it won or lost, in words an agent understands. */
  readonly because: string;
}

export interface Decision {
  readonly at: Instant;
  readonly facts: RoutingFacts;
  readonly deskId: string;
  readonly lane: Lane;
  readonly expectedReplyAt: Instant;
  readonly because: string;
  readonly considered: readonly ConsideredDesk[];
}
