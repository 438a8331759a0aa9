import { inboundIdOf } from '../domain/event.ts';
import { conversationKey, storableId } from '../domain/ids.ts';
import { hour, type Instant } from '../domain/instant.ts';
import type { InboundMessage, ReplyAddress } from '../domain/message.ts';
import type { ChannelName } from '../domain/vocabulary.ts';
import type { Channel, GroupPlace, InboundItem } from './channel.ts';

/** Where an item came in. */
export interface Arrival {
  readonly channel: Pick<Channel, 'name' | 'limits'>;
  readonly inboxId: string;
  readonly receivedAt: Instant;
  /** The channel and inbox that answer, where they differ from those the item came by. */
  readonly answeredBy?: { readonly channel: ChannelName; readonly inboxId: string };
}

/** Whether an item is something new that a customer says; edits, receipts, echoes and the like are not. */
export const isSaid = ({ kind }: InboundItem): boolean => kind === 'message';

/**
 * The item as a message to store. Its id follows from the provider's alone; its instant is the provider's, but never later
 * than the receipt, since a wrong clock must not move a message behind all that follow.
 */
export const inboundMessage = (item: InboundItem, arrival: Arrival): InboundMessage => {
  const { channel, inboxId, receivedAt } = arrival;
  const sentAt = Math.min(item.sentAt ?? receivedAt, receivedAt);
  const { replyWindowHours } = channel.limits;
  return {
    conversationKey: conversationKey(channel.name, inboxId, item.conversation),
    messageId: inboundIdOf(storableId(item.providerMessageId ?? item.dedupe)),
    direction: 'in',
    contentType: item.contentType,
    text: item.text,
    attachments: item.attachments,
    sentAt,
    receivedAt,
    version: 1,
    ...(item.raw === undefined ? {} : { raw: item.raw }),
    ...(item.from === undefined ? {} : { from: item.from }),
    ...hintsOf(item),
    ...(item.group === undefined ? {} : { group: groupOf(item.group) }),
    ...(item.alsoKnownAs === undefined ? {} : { alsoKnownAs: item.alsoKnownAs }),
    ...(item.reply === undefined ? {} : { replyAddress: replyAddressOf(item.reply, arrival) }),
    ...(replyWindowHours === undefined ? {} : { replyWindowEndsAt: sentAt + replyWindowHours * hour }),
  };
};

const groupOf = ({ name }: GroupPlace): { readonly name?: string } => (name === undefined ? {} : { name });

const replyAddressOf = (
  reply: Omit<ReplyAddress, 'channel' | 'inboxId'>,
  { channel, inboxId, answeredBy = { channel: channel.name, inboxId } }: Arrival,
): ReplyAddress => ({ ...reply, ...answeredBy });

const hintsOf = ({ locale, country }: InboundItem): Pick<InboundMessage, 'hints'> =>
  locale === undefined && country === undefined
    ? {}
    : {
        hints: { ...(locale === undefined ? {} : { locale }), ...(country === undefined ? {} : { country }) },
      };
