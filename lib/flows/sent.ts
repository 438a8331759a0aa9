import type { OutboundMessage } from '../domain/message.ts';

/** How one run ended: ids and reasons, never text. */
export interface Sent {
  readonly outcome: 'sent' | 'retry-later' | 'held' | 'failed' | 'unconfirmed' | 'already-settled';
  readonly caseId?: string;
  readonly reason?: string;
}

export const ended = (outcome: Sent['outcome'], { caseId }: OutboundMessage, reason?: string): Sent => ({
  outcome,
  ...(caseId === undefined ? {} : { caseId }),
  ...(reason === undefined ? {} : { reason }),
});
