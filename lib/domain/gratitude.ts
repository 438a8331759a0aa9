import type { Case } from './case.ts';
import { withDue } from './case-due.ts';
import { addEvent } from './case-events.ts';
import { settle } from './case-moves.ts';
import type { Classification } from './classification.ts';
import type { Instant } from './instant.ts';
import type { InboundMessage } from './message.ts';

/** Whether a message is thanks and nothing else; a file may say what the words do not. */
export const isGratitude = (
  { attachments, contentType }: InboundMessage,
  { thanks }: Classification,
): boolean => thanks === true && contentType === 'text' && attachments.length === 0;

const because = 'the customer thanked';

/**
 * The case after thanks alone: one that waits for the customer ends, a resolved one stays so. `undefined` where thanks change
 * nothing: somebody still works on it, or it is too grave to end by a courtesy.
 */
export const withGratitude = (
  supportCase: Case,
  { at, waitingDays }: { readonly at: Instant; readonly waitingDays: number },
): Case | undefined => {
  const { state, urgency } = supportCase;
  if (state === 'waiting' && urgency !== 'critical') {
    return settle(supportCase, { at, by: 'meridian', because, waitingDays });
  }
  if (state !== 'resolved' && state !== 'waiting') return undefined;
  const what = state === 'resolved' ? 'stays resolved' : 'goes on waiting';
  const history = addEvent(supportCase, { at, what, by: 'meridian', because });
  return withDue({ ...supportCase, history, version: supportCase.version + 1 }, waitingDays);
};
