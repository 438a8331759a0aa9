import type { Case, CaseState } from '../domain/case.ts';
import type { Contact } from '../domain/contact.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Instant } from '../domain/instant.ts';
import type { Attachment, Message, MessageKey, OutboundMessage, ReplyAddress } from '../domain/message.ts';
import type { Ticket } from '../domain/ticket.ts';
import type { Lane } from '../domain/vocabulary.ts';
import type { CorrectionStore } from './correction-store.ts';
import type { EventStore } from './event-store.ts';
import type { MailStore } from './mail-store.ts';
import type { PaymentStore } from './payment-store.ts';
import type { ThreadStore } from './thread-store.ts';

/**
 * What the flows need from the world. Every write is one conditional put of one item: `insert` writes only where nothing
 * is yet, `save` only over the version it was made from. Both answer whether they took place.
 */
export interface Store extends CorrectionStore, EventStore, MailStore, PaymentStore, ThreadStore {
  insertMessage(message: Message): Promise<boolean>;
  saveMessage(message: Message): Promise<boolean>;
  loadMessage(key: MessageKey): Promise<Message | undefined>;
  /** Newest last, by `sentAt`. */
  listMessages(conversationKey: string, limit: number): Promise<readonly Message[]>;

  insertConversation(conversation: Conversation): Promise<boolean>;
  saveConversation(conversation: Conversation): Promise<boolean>;
  loadConversation(conversationKey: string): Promise<Conversation | undefined>;

  insertContact(contact: Contact): Promise<boolean>;
  saveContact(contact: Contact): Promise<boolean>;
  loadContact(contactId: string): Promise<Contact | undefined>;

  insertCase(supportCase: Case): Promise<boolean>;
  saveCase(supportCase: Case): Promise<boolean>;
  loadCase(caseId: string): Promise<Case | undefined>;

  /** Cases of a desk in one state, those due first leading. */
  listCases(deskId: string, state: CaseState, page: Page): Promise<CasePage>;
  countCases(deskId: string, state: CaseState, atMost: number): Promise<number>;
  /** Cases and messages whose `dueAt` has passed, oldest first, at most `limit`. */
  listDue(at: Instant, limit: number): Promise<readonly DueItem[]>;
}

export interface Page {
  readonly limit: number;
  readonly after?: string;
}

export interface CasePage {
  readonly cases: readonly CaseSummary[];
  readonly next?: string;
}

/** What the desk index carries of a case. */
export type CaseSummary = Pick<
  Case,
  | 'caseId'
  | 'reference'
  | 'deskId'
  | 'state'
  | 'lane'
  | 'epoch'
  | 'language'
  | 'category'
  | 'urgency'
  | 'openedAt'
  | 'dueAt'
> & { readonly replyDueAt: Instant };

export type DueItem =
  | { readonly kind: 'case'; readonly caseId: string; readonly dueAt: Instant }
  | { readonly kind: 'message'; readonly key: MessageKey; readonly dueAt: Instant };

/** A pointer to a stored message. Another `attempt` is another queue message even within five minutes. */
export interface QueuedKey extends MessageKey {
  readonly attempt: number;
}

/**
 * Pointers to stored messages. The FIFO queues are ordered by conversation, and the same pointer sent twice within five
 * minutes is one message.
 */
export interface MessageQueue {
  send(keys: readonly QueuedKey[]): Promise<void>;
}

/** Files: raw mails, attachments, bodies too large for the table. */
export interface ObjectStore {
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  get(key: string): Promise<Uint8Array | undefined>;
}

/** How fetching one file from its provider ended. `reason` is in words for agents and holds no address or token. */
export type MediaOutcome =
  | { readonly fetched: true; readonly bytes: Uint8Array; readonly type: string }
  | {
      readonly fetched: false;
      readonly reason: string;
      readonly mayRetry: boolean;
      readonly retryAfterMs?: number;
    };

/** Files of messages that still lie at their providers. Never throws: what cannot be fetched now may be tried again. */
export interface MediaFiles {
  fetch(conversationKey: string, attachment: Attachment): Promise<MediaOutcome>;
}

/** Links by which an agent's browser fetches one file for a few minutes. */
export interface FileLinks {
  link(
    key: string,
    name: string,
    at: Instant,
  ): Promise<{ readonly url: string; readonly expiresAt: Instant }>;
}

/** Files that agents send inside replies. */
export interface ReplyFiles {
  /** Where a file of so many bytes with this SHA-256 (hexadecimal) may be put, with what headers, for a few minutes. */
  uploadLink(
    file: {
      readonly key: string;
      readonly bytes: number;
      readonly sha256: string;
      /** Binds the link to this media type, too. */
      readonly type?: string;
    },
    at: Instant,
  ): Promise<{
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly expiresAt: Instant;
  }>;
  /** Size and first bytes of a file that is there. */
  look(key: string): Promise<{ readonly bytes: number; readonly head: Uint8Array } | undefined>;
}

/** A ticket as received, with the handle that deletes it or gives it back. */
export interface ReceivedTicket {
  readonly ticket: Ticket | undefined;
  readonly handle: string;
}

export interface DeskQueues {
  send(tickets: readonly Ticket[]): Promise<void>;
  receive(deskId: string, lane: Lane, most: number): Promise<readonly ReceivedTicket[]>;
  remove(deskId: string, lane: Lane, handles: readonly string[]): Promise<void>;
  /** Makes tickets visible to others at once. */
  giveBack(deskId: string, lane: Lane, handles: readonly string[]): Promise<void>;
}

/** Text a customer will read. */
export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly language: string;
}

export interface AcknowledgementFacts {
  readonly reference: string;
  readonly subject?: string;
  readonly language: string;
  /** IANA zone the customer lives in, as far as known. */
  readonly timeZone: string;
  readonly at: Instant;
  readonly expectedReplyAt: Instant;
  readonly brand: string;
}

/** Writes what customers read, in their language. */
export type RenderAcknowledgement = (facts: AcknowledgementFacts) => Rendered;

/** Who wrote an earlier message, and when. */
export interface QuoteFacts {
  readonly author: { readonly name?: string; readonly address: string };
  readonly at: Instant;
  /** IANA zone the reader lives in, as far as known. */
  readonly timeZone: string;
  readonly language: string;
}

/** Writes the line above an earlier message, in the reader's language. */
export type IntroduceQuote = (facts: QuoteFacts) => string;

/** Replaces card numbers, bank details and secrets in a text. */
export type Mask = (text: string) => string;

/** How sending through a channel ended. `unknown`: the provider may or may not have taken the message. */
export type SendOutcome =
  | {
      readonly sent: true;
      readonly providerMessageId: string;
      /** Ids of the parts before, where the text went out in several. */
      readonly earlierIds?: readonly string[];
    }
  | {
      readonly sent: false;
      readonly problem: 'retry-later' | 'permanent' | 'window-closed' | 'blocked' | 'unknown';
      readonly reason: string;
      readonly retryAfterMs?: number;
    };

export interface Sender {
  /** Whether the channel recognises a repeated send. */
  isRepeatable(channel: string): boolean;
  /** 0 when the inbox may send now, else the milliseconds its provider wants to be left alone. */
  turn(to: ReplyAddress): Promise<number>;
  send(message: OutboundMessage, to: ReplyAddress): Promise<SendOutcome>;
}
