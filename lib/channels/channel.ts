import type { AccessTokens } from '../domain/access-token.ts';
import type { Instant } from '../domain/instant.ts';
import type { Attachment, ContentType, OutboundMessage, ReplyAddress } from '../domain/message.ts';
import type { ChannelName } from '../domain/vocabulary.ts';

/** One HTTP request as it arrived: nothing decoded, header names in lower case. */
export interface WebhookRequest {
  readonly method: string;
  /** The public URL the provider called, with its query string. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

/** What a channel needs to know of the inbox: its identity and its secrets. */
export interface InboxCredentials {
  readonly inboxId: string;
  /** The provider's account id, where payloads name it: must match. */
  readonly account?: string;
  /** The name people see beside the address; mail only. */
  readonly displayName?: string;
  /** Values of the inbox's secret. A list holds several active values, newest first, so that they can be rotated. */
  readonly secrets: Readonly<Record<string, string | readonly string[] | boolean | undefined>>;
  /** The language assumed of people who write here. */
  readonly language?: string;
  /** The inbox whose channel answers what comes in here, where this one cannot. */
  readonly repliesFrom?: string;
  /** Base URL of the provider's API; the channel's own default when absent. */
  readonly apiBaseUrl?: string;
}

export type Verification =
  | { readonly verified: true }
  | { readonly verified: false; readonly reason: string };

export const itemKinds = [
  'message',
  'status',
  'reaction',
  'edit',
  'delete',
  'echo',
  'system',
  'ignore',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The group something was written in, and whether it was meant for us. */
export interface GroupPlace {
  readonly name?: string;
  /** A mention, a command, or an answer to us; absent where the channel cannot tell. */
  readonly toUs?: boolean;
  /** Written in a thread of its own, begun by another message. */
  readonly inThread?: boolean;
}

/** One thing a request tells us. */
export interface InboundItem {
  readonly kind: ItemKind;
  /** The provider's id that makes a redelivery recognisable. */
  readonly dedupe: string;
  /** The provider's id of the message itself, where `dedupe` names the delivery instead; later items' `target`. */
  readonly providerMessageId?: string;
  /** The peer within the inbox: chat, user or thread id. */
  readonly conversation: string;
  readonly contentType: ContentType;
  readonly text: string;
  readonly from?: { readonly address: string; readonly name?: string };
  /** The provider's instant; absent where the provider sends none. */
  readonly sentAt?: Instant;
  readonly attachments: readonly Attachment[];
  readonly locale?: string;
  readonly country?: string;
  /** Where an answer goes, without channel and inbox. */
  readonly reply?: Omit<ReplyAddress, 'channel' | 'inboxId'>;
  /** Set for what was written in a group chat, which is one conversation. */
  readonly group?: GroupPlace;
  /** The message an edit, deletion, reaction or receipt is about: its `dedupe` or, where they differ, its `providerMessageId`. */
  readonly target?: string;
  /** The peer's other ids in the same inbox, where the payload itself names them: proof that they are one person. */
  readonly alsoKnownAs?: readonly string[];
  /** Of a `system` item: the peer under which the contact is known from now on. */
  readonly movedTo?: string;
  /** Of a `status` about no message in particular: about everything sent until then. */
  readonly upTo?: Instant;
  /** Of a `status`: our own id of the message, where the provider hands back what it was given. */
  readonly ownMessageId?: string;
  /** Why an item is ignored or unsupported; of a `status` the provider's word, then after a colon its reason. */
  readonly because?: string;
  /** The raw payload of what could not be read. */
  readonly raw?: string;
}

/** What one request contained, and what the provider wants to hear (200 with an empty body when absent). */
export interface ParsedRequest {
  readonly items: readonly InboundItem[];
  /** Messages wait at the provider, to be pulled with this token. */
  readonly pull?: { readonly account: string; readonly token: string };
  readonly response?: { readonly status: number; readonly body: string; readonly contentType?: string };
}

/** Ways out of the process, handed in so that channels stay free of clients. */
export interface Transport {
  readonly fetch: typeof fetch;
  /** Sends one raw mail; answers the id under which the receiver will see it (without angle brackets). */
  readonly sendRawEmail: (mail: RawEmail) => Promise<string>;
  /** The access tokens of inboxes whose provider issues short-lived ones. */
  readonly tokens: AccessTokens;
}

export interface RawEmail {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
}

/** `unknown`: the provider failed in a way that may have sent the message. */
export type SendResult =
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
      /** The wait concerns this contact alone, not the whole inbox. */
      readonly thisContactOnly?: true;
    };

/** A file that leaves inside a message. */
export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** A message ready to leave: its destination comes from the conversation. */
export interface Outgoing {
  readonly message: OutboundMessage;
  readonly to: ReplyAddress;
  readonly at: Instant;
  /** The files of ours it carries; none where the channel does not carry files. */
  readonly files?: readonly OutgoingFile[];
}

export interface ChannelLimits {
  /** Longest text of one provider message, in UTF-16 units. */
  readonly textLength: number;
  /** Hours after the contact's last message during which free text may be sent. */
  readonly replyWindowHours?: number;
  /** Whether files leave as the provider's own media messages; elsewhere their links are written into the text. */
  readonly mediaByLink?: true;
  /** Whether files that agents uploaded leave inside the message. */
  readonly carriesFiles?: true;
  /** Whether the provider recognises a repeated send, so that an unknown outcome may be tried again. */
  readonly repeatableSend: boolean;
}

/** Everything Meridian needs to know of a channel. */
export interface Channel<Name extends ChannelName = ChannelName> {
  readonly name: Name;
  readonly limits: ChannelLimits;
  /** Decides on the raw bytes, in constant time, failing closed; `at` is the receipt. Never throws. */
  verify(request: WebhookRequest, inbox: InboxCredentials, at: Instant): Verification;
  /** Reads a verified request. Never throws: what cannot be read becomes an `unsupported` message. */
  parse(request: WebhookRequest, inbox: InboxCredentials, at: Instant): ParsedRequest;
  /** Hands one message to the provider. Provider refusals are values; network failures may throw and are retried. */
  send(outgoing: Outgoing, inbox: InboxCredentials, transport: Transport): Promise<SendResult>;
}
