import type { Instant } from './instant.ts';
import type { MessageKey } from './message.ts';

/**
 * Why a mail or form waits for a supervisor instead of a desk. `unscanned`: the receiving service could not look for
 * viruses; `unplaced-report`: a bounce or complaint about a mail that nobody knows. Of forms: `trap`, a field that people
 * do not see was filled in; `bot-check`, nothing proved that a person sent it; `unreadable`, its body is broken.
 */
export const quarantineReasons = [
  'virus',
  'unscanned',
  'spam',
  'unplaced-report',
  'trap',
  'bot-check',
  'unreadable',
] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];

export const quarantineStates = ['held', 'released', 'discarded'] as const;
export type QuarantineState = (typeof quarantineStates)[number];

/** A mail that was taken in and is kept from desks. Forgotten together with the raw mail. */
export interface QuarantinedMail {
  readonly mailId: string;
  readonly reason: QuarantineReason;
  readonly state: QuarantineState;
  readonly receivedAt: Instant;
  /** Where the mail lies in the bucket; absent when the report came by another way than mail. */
  readonly rawKey?: string;
  /** Of a form: the message it is, which is stored and routed by nobody until it is released. */
  readonly message?: MessageKey;
  readonly bytes?: number;
  readonly inboxId?: string;
  readonly from?: string;
  readonly subject?: string;
  /** What a report says, in words for a supervisor. */
  readonly says?: string;
  readonly decidedAt?: Instant;
  readonly decidedBy?: string;
  readonly version: number;
}

/** The object's own name: unique, and free of any address. */
export const mailIdOf = (rawKey: string): string => rawKey.slice(rawKey.lastIndexOf('/') + 1);
