import { deriveId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { MessageKey } from './message.ts';

/** Leads from something a later mail may name to the conversation it belongs to. Written once, by the first that names it. */
export interface ThreadPointer extends MessageKey {
  readonly pointerId: string;
  readonly at: Instant;
  /** The case another sender's answer is about, where it did not join that. */
  readonly relatedCaseId?: string;
  /** The correspondent writes faster than people do. */
  readonly flood?: true;
}

const pointer = (...parts: readonly string[]): string => deriveId(['pointer', ...parts], 40);

/** Digests, since what they are made of holds addresses and words of customers. */
export const pointerIds = {
  /** One mail of one sender, however often and wherever it is delivered. */
  delivery: (peer: string, messageId: string): string => pointer('delivery', peer, messageId),
  /** A Message-ID that came in. */
  mail: (mailId: string): string => pointer('mail', mailId),
  /** What one sender writes about to one inbox. */
  subject: (inboxId: string, peer: string, subject: string): string =>
    pointer('subject', inboxId, peer, subject),
  /** The reference of a case, as the customer may quote it. */
  reference: (peer: string, reference: string): string => pointer('reference', peer, reference),
};
