import type { Instant } from './instant.ts';
import type { ReplyAddress } from './message.ts';
import type { LanguageHabit } from './preferred-language.ts';
import type { ChannelName, Segment } from './vocabulary.ts';

/** One contact on one channel address. Outlives its cases. Its language is the one the contact writes, for routing, templates and ties. */
export interface Conversation extends LanguageHabit {
  readonly conversationKey: string;
  readonly channel: ChannelName;
  readonly inboxId: string;
  readonly peer: string;
  readonly contactId: string;
  readonly contactName?: string;
  /** Other peers of the inbox that the channel stated to be the contact. */
  readonly alsoKnownAs?: readonly string[];
  readonly segment: Segment;
  readonly replyAddress?: ReplyAddress;
  /** End of the channel's window for free replies, where it has one. */
  readonly replyWindowEndsAt?: Instant;
  /** Since when the contact may not be written to, and whether they said so in words (`opted-out`) or in the app. */
  readonly blockedAt?: Instant;
  readonly blockedBecause?: 'blocked' | 'opted-out';
  /** The instant of the newest word on that, so that an older one changes nothing. */
  readonly relationAt?: Instant;
  /** The case new messages join, and the message that opened it (so that a lost case item can be built again). */
  readonly currentCaseId?: string;
  readonly openingMessageId?: string;
  readonly previousCaseId?: string;
  readonly timeZone?: string;
  readonly openedAt: Instant;
  readonly lastInboundAt: Instant;
  readonly version: number;
}
