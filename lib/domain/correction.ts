import { type FencedMove, mayWrite, renewed } from './agent-moves.ts';
import type { Case } from './case.ts';
import { clocksAt } from './case-clocks.ts';
import { withDue } from './case-due.ts';
import { addEvent } from './case-events.ts';
import { enqueue } from './case-moves.ts';
import type { Decision } from './decision.ts';
import type { Instant } from './instant.ts';
import { tightened } from './raised-urgency.ts';
import { accept, type Result } from './result.ts';
import { laneOf } from './route.ts';
import type { SlaPolicy } from './sla.ts';
import type { Category, Language, Urgency } from './vocabulary.ts';

/** What a classifier says of a message and an agent may know better. */
export interface Labels {
  readonly language: Language;
  readonly category: Category;
  readonly urgency: Urgency;
}

/** What an agent put right, when, and about which message. */
export interface Correction {
  readonly at: Instant;
  readonly by: string;
  /** The message that opened the case; absent when the case does not remember it. */
  readonly messageId?: string;
  readonly before: Labels;
  readonly after: Labels;
}

/** Cases stay small; nobody puts one case right more often. */
const keptCorrections = 10;

export const labelsOf = ({ language, category, urgency }: Labels): Labels => ({
  language,
  category,
  urgency,
});

/** What the corrections of a case come to: from what the classifier said to what the newest one left. */
export const settledCorrection = ({
  corrections = [],
}: Pick<Case, 'corrections'>): Correction | undefined => {
  const newest = corrections.at(-1);
  const first = corrections.find(({ messageId }) => messageId === newest?.messageId);
  return newest && first && { ...newest, before: first.before };
};

/** Where a correction names nothing new. */
export const isCorrected = (supportCase: Case, right: Partial<Labels>): boolean =>
  changesOf(supportCase, right).length === 0;

const changesOf = (before: Labels, right: Partial<Labels>): readonly string[] =>
  (['category', 'language', 'urgency'] as const).flatMap((name) => {
    const after = right[name];
    return after === undefined || after === before[name] ? [] : [`${name} ${before[name]} → ${after}`];
  });

export interface CorrectionTerms {
  /** The promise that the corrected case is owed. */
  readonly policy: SlaPolicy;
  /** Set when the case's desk may not take the corrected category: where it goes. */
  readonly decision?: Decision;
}

/**
 * Puts right what the classifier read. The case stays with its agent, unless its desk may not take the corrected category; then
 * it goes to the queue of one that may. A higher urgency brings promises forward, a lower one takes none back.
 */
export const correctCase = (
  supportCase: Case,
  move: FencedMove,
  right: Partial<Labels>,
  { policy, decision }: CorrectionTerms,
): Result<Case> => {
  const allowed = mayWrite(supportCase, move);
  if (!allowed.ok) return allowed;
  const { at, agentId: by, desks, waitingDays } = move;
  const corrected = withLabels(supportCase, move, right);
  const owed = { policy, message: { receivedAt: at }, configuration: { desks } };
  const pressed = { ...corrected, sla: tightened(corrected, owed) };
  if (decision === undefined) {
    const next = { ...pressed, ...renewed(pressed, move), version: supportCase.version + 1 };
    return accept(withDue(next, waitingDays));
  }
  const { deskId } = decision;
  const what = `transferred from ${supportCase.deskId} to ${deskId}`;
  const because = `${supportCase.deskId} may not take ${corrected.category} cases`;
  const sla = clocksAt(pressed, { desks, at, to: deskId });
  const to = { deskId, lane: decision.lane, decision, sla };
  return accept(enqueue(pressed, { at, by, what, because, waitingDays }, to));
};

const withLabels = (
  supportCase: Case,
  { at, agentId: by }: Pick<FencedMove, 'at' | 'agentId'>,
  right: Partial<Labels>,
): Case => {
  const before = labelsOf(supportCase);
  const after = { ...before, ...right };
  const messageId = supportCase.reading?.messageId ?? supportCase.recentMessageIds[0];
  const correction = { at, by, ...(messageId === undefined ? {} : { messageId }), before, after };
  const what = `corrected: ${changesOf(before, right).join(', ')}`;
  return {
    ...supportCase,
    ...after,
    lane: laneOf(after.urgency),
    corrections: [...(supportCase.corrections ?? []), correction].slice(-keptCorrections),
    history: addEvent(supportCase, { at, what, by }),
  };
};
