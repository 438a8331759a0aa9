import type { DeliveryState } from './delivery-state.ts';
import type { Instant } from './instant.ts';
import type { EarlierText, Reaction } from './message-change.ts';
import type { Purpose, Template } from './purpose.ts';
import type { Language } from './vocabulary.ts';

/** What a message consists of; anything a channel does not know is `unsupported`, with the raw payload kept. */
export const contentTypes = [
  'text',
  'image',
  'video',
  'audio',
  'file',
  'sticker',
  'location',
  'contact',
  'button',
  'unsupported',
] as const;
export type ContentType = (typeof contentTypes)[number];

/** A file that came with a message. `objectKey` is set once it lies in our own bucket. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes?: number;
  readonly objectKey?: string;
  /** How the provider names the file, for fetching it. */
  readonly providerRef?: string;
  /** Of a reply: the public address the customer's app fetches it from. */
  readonly url?: string;
  /** Why the file was given up, in words for an agent. */
  readonly problem?: string;
}

interface StoredMessage {
  readonly conversationKey: string;
  /** Unique in the conversation; for inbound messages derived from the provider's id, so redelivery finds it again. */
  readonly messageId: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** The provider's instant, by which a conversation is ordered; the receipt time where a provider sends none. */
  readonly sentAt: Instant;
  readonly caseId?: string;
  /** Earlier texts, oldest first, each with the instant it was written; `text` is the newest, written at `editedAt`. */
  readonly edits?: readonly EarlierText[];
  readonly editedAt?: Instant;
  /** One of each person. */
  readonly reactions?: readonly Reaction[];
  /** When the sender took the message back: text and files are gone from then on. */
  readonly deletedAt?: Instant;
  /** Raised by every write; each write is conditional on the version it read. */
  readonly version: number;
  /** The next instant somebody must look at this message; absent once nothing is left to do. */
  readonly dueAt?: Instant;
  readonly dueAttempts?: number;
}

/** Signals that decide whether an inbound message may be answered automatically (RFC 3834 and kin). */
export interface AutomaticFlags {
  readonly autoReply: boolean;
  readonly bulk: boolean;
  readonly bounce: boolean;
  readonly feedback: boolean;
  readonly loop: boolean;
  readonly suppressAck: boolean;
  /** The sender writes faster than people do. */
  readonly flood?: true;
}

export interface InboundMessage extends StoredMessage {
  readonly direction: 'in';
  readonly contentType: ContentType;
  readonly receivedAt: Instant;
  readonly subject?: string;
  /** The whole text where `text` is only the visible reply. */
  readonly fullText?: string;
  /** Object key of the raw mail or payload. */
  readonly rawKey?: string;
  /** True after routing, while attachments still lie at the provider; `dueAt` then says when to fetch them next. */
  readonly mediaPending?: true;
  /** Set when the message was written in a group chat: the contact is the group then, not the writer. */
  readonly group?: { readonly name?: string };
  /** The raw payload of an unsupported message, where small enough to lie beside it. */
  readonly raw?: string;
  readonly flags?: AutomaticFlags;
  readonly language?: Language;
  /** The proof that the sender owns the shown address was tried and is wrong. */
  readonly unverifiedSender?: true;
  /** The sender as the channel showed it. */
  readonly from?: { readonly address: string; readonly name?: string };
  /** Other peers of the inbox that the channel stated to be the same person. */
  readonly alsoKnownAs?: readonly string[];
  /** What the channel said about the sender: breaks ties only. */
  readonly hints?: { readonly locale?: string; readonly country?: string; readonly timeZone?: string };
  /** Mail threading: the RFC 5322 Message-ID and References of this message. */
  readonly threading?: { readonly mailId: string; readonly references: readonly string[] };
  /** Our mailboxes that a mail came by. */
  readonly recipients?: readonly string[];
  /** The case that the message is about, though its sender does not write there. */
  readonly relatedCaseId?: string;
  /** Where an answer to this message would go. Copied to the conversation when the message is routed. */
  readonly replyAddress?: ReplyAddress;
  /** Until when the channel lets us answer this message freely, where it limits that. */
  readonly replyWindowEndsAt?: Instant;
}

/** Where replies of a conversation go: a fact of the conversation, never of a request. */
export interface ReplyAddress {
  /** The channel that carries the reply; a web form is answered by mail. */
  readonly channel: string;
  readonly inboxId: string;
  /** Chat id, user id or mail address. */
  readonly to: string;
  /** A thread inside the chat, where the channel has them. */
  readonly threadId?: string;
  /** A token for one quick free reply (LINE), and the instant until which it may be used. */
  readonly replyToken?: string;
  readonly replyTokenUntil?: Instant;
}

/** An earlier message as it stands below a reply: masked, cut to size, with the line that introduces it. */
export interface QuotedMessage {
  readonly introduction: string;
  readonly text: string;
}

export interface OutboundMessage extends StoredMessage {
  readonly direction: 'out';
  readonly purpose: Purpose;
  /** The provider's approved template that leaves in place of the text. */
  readonly template?: Template;
  /** Sent after the window for free replies, as the answer of a person. */
  readonly byHumanAgent?: true;
  readonly language: Language;
  readonly subject?: string;
  readonly createdAt: Instant;
  /** The agent who wrote it; absent on automatic messages. */
  readonly agentId?: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** By mail: what was written before, newest first. */
  readonly quoted?: readonly QuotedMessage[];
  readonly delivery: {
    readonly state: DeliveryState;
    readonly attempts: number;
    readonly providerMessageId?: string;
    readonly reason?: string;
  };
}

/** Something agents tell each other on a case; never sent. */
export interface NoteMessage extends StoredMessage {
  readonly direction: 'note';
  readonly agentId: string;
  readonly createdAt: Instant;
}

export type Message = InboundMessage | OutboundMessage | NoteMessage;

/** Names one stored message; all that queues carry. */
export interface MessageKey {
  readonly conversationKey: string;
  readonly messageId: string;
}
