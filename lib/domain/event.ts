import type { Instant } from './instant.ts';
import type { ReportedMail } from './mail-report.ts';
import type { InboundMessage, MessageKey } from './message.ts';

/** What channels tell besides messages. `ignore` is kept for the record where its payload could be of use. */
export const eventKinds = ['status', 'reaction', 'edit', 'delete', 'echo', 'system', 'ignore'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What a provider reports of a message we sent. */
export const receiptStates = ['sent', 'delivered', 'read', 'failed'] as const;
export type ReceiptState = (typeof receiptStates)[number];

export interface Receipt {
  readonly state: ReceiptState;
  readonly reason?: string;
  /** Where the provider names no message: everything sent until then. */
  readonly upTo?: Instant;
  /** A failure counts even after `delivered`: mail servers take mail first and may bounce it later. */
  readonly overrules?: true;
}

/** How a contact stands to an inbox: whether it may be written to, and who asked for that. */
export const relations = ['reachable', 'blocked', 'opted-out'] as const;
export type Relation = (typeof relations)[number];

/**
 * Something that happened to a conversation or to one of its messages. Stored and queued like a message, so that it is not
 * lost and a redelivery is recognised; what it says is kept here only until it was applied.
 */
export interface EventMessage extends MessageKey {
  readonly direction: 'event';
  readonly kind: EventKind;
  /** The provider's instant; the receipt time where a provider sends none. */
  readonly happenedAt: Instant;
  readonly receivedAt: Instant;
  /** The provider's ids of the messages it is about. */
  readonly targets: readonly string[];
  readonly receipt?: Receipt;
  /** Our own id of the message a receipt is about, where the provider hands it back. */
  readonly ownMessageId?: string;
  /** The emoji of a reaction; empty when it was taken back. */
  readonly emoji?: string;
  readonly relation?: Relation;
  /** The address under which the contact is known from now on. */
  readonly movedTo?: string;
  /** Of a `status` about a mail: what its report says beside the receipt. */
  readonly mail?: ReportedMail;
  /** Who did it, as the channel names people. */
  readonly by?: string;
  /** What was said: the text of an edit, the message of an echo, as a message of its own. */
  readonly said?: InboundMessage;
  readonly because?: string;
  readonly raw?: string;
  /** What applying it came to; set together with the end of `dueAt`. */
  readonly outcome?: string;
  readonly caseId?: string;
  readonly version: number;
  readonly dueAt?: Instant;
  readonly dueAttempts?: number;
}

const prefix = 'ev-';

export const eventIdOf = (dedupe: string): string => `${prefix}${dedupe}`;
export const isEventKey = ({ messageId }: MessageKey): boolean => messageId.startsWith(prefix);

/** The id under which a customer's message is stored, from the provider's. */
export const inboundIdOf = (providerMessageId: string): string => `in-${providerMessageId}`;

/** Leads from the provider's id of a message we sent to the message. */
export interface SentReference extends MessageKey {
  readonly channel: string;
  readonly inboxId: string;
  readonly providerMessageId: string;
  readonly sentAt: Instant;
}

/** Says that an address is the contact's: a provider stated it, nobody guessed. */
export interface ContactAlias {
  readonly address: string;
  readonly contactId: string;
  readonly provedAt: Instant;
}
