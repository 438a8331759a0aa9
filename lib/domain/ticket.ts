import type { Case } from './case.ts';
import type { Instant } from './instant.ts';
import type { Category, Lane, Language, Urgency } from './vocabulary.ts';

/**
 * The message on a desk's queue. It names a case at one epoch; when the case has moved on, the epoch no longer matches and
 * whoever receives the ticket drops it. It never carries customer text.
 */
export interface Ticket {
  readonly caseId: string;
  readonly epoch: number;
  readonly deskId: string;
  readonly lane: Lane;
  readonly language: Language;
  readonly category: Category;
  readonly urgency: Urgency;
  /** The first or next reply's deadline: among tickets received together the earliest is taken first. */
  readonly replyDueAt?: Instant;
}

/** The ticket of a queued case at its present epoch. */
export const ticketOf = (supportCase: Case): Ticket => ({
  caseId: supportCase.caseId,
  epoch: supportCase.epoch,
  deskId: supportCase.deskId,
  lane: supportCase.lane,
  language: supportCase.language,
  category: supportCase.category,
  urgency: supportCase.urgency,
  replyDueAt: supportCase.sla.reply.dueAt,
});

/** Tickets an agent's claim looks at together: enough to find the most pressing, few enough to give back quickly. */
export const ticketsAtOnce = 10;

/** In the order in which agents are given them: the earliest deadline first, equals as they were. */
export const byDeadline = <Item>(items: readonly Item[], dueAtOf: (item: Item) => Instant): readonly Item[] =>
  [...items].sort((one, other) => dueAtOf(one) - dueAtOf(other));
