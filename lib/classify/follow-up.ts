import type { Category } from '../domain/vocabulary.ts';
import { type CategoryDecision, scoreMessage, strongest } from './category.ts';
import type { Finding } from './reader.ts';
import type { Signal } from './signals.ts';

/** What a message must score, and by how much more than the matter of its conversation, to be about something new. */
const floor = 2.8;
const lead = 1.6;
/** Where the message says that it goes on from before, what seems new must be plainer. */
const plainFloor = 4.6;
/** Impatience and courtesy belong to the matter they are about. */
const floors: Partial<Record<Category, number>> = { complaint: 6, general: 3.4 };

/** "It has not come" does not say what has not come: that is known from before. */
const moneyOnItsWay: ReadonlySet<Signal> = new Set<Signal>(['transfer', 'payout', 'payment', 'money']);

/**
 * What a further message of a conversation is about: the same matter ("any news?", "see attached"), unless it plainly tells of
 * another. `goesOn` says which.
 */
export const readOn = (
  decision: CategoryDecision,
  findings: readonly Finding[],
  earlier: Category,
): CategoryDecision & { readonly goesOn: boolean } => {
  if (decision.category === earlier) return { ...decision, goesOn: true };
  const scores = scoreMessage(findings);
  const { category, score } = strongest(scores);
  const refersBack = findings.some(({ signal }) => signal === 'followUp');
  const least = Math.max(floors[category] ?? floor, refersBack ? plainFloor : 0);
  const isNamed = category !== 'payment-delayed' || findings.some(({ signal }) => moneyOnItsWay.has(signal));
  const isNew =
    isNamed && category !== earlier && score >= least && score - (scores.get(earlier) ?? 0) >= lead;
  if (isNew) return { ...decision, goesOn: false };
  return { category: earlier, confidence: Math.max(0.6, 1 - decision.confidence), goesOn: true };
};
