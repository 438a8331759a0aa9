import { conversationKey } from '../../lib/domain/ids.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import type { ChannelName } from '../../lib/domain/vocabulary.ts';

export interface MessageOptions extends Partial<InboundMessage> {
  readonly channel?: ChannelName;
  readonly inboxId?: string;
  readonly peer?: string;
  readonly at?: number;
}

/** A customer's message as intake would store it; by Telegram unless said otherwise. */
export const aMessage = (options: MessageOptions = {}): InboundMessage => {
  const {
    channel = 'telegram',
    inboxId = 'bot',
    peer = '5512',
    at = Date.parse('2026-11-23T09:00:00Z'),
  } = options;
  const { channel: _c, inboxId: _i, peer: _p, at: _a, ...over } = options;
  return {
    conversationKey: conversationKey(channel, inboxId, peer),
    messageId: 'in-1',
    direction: 'in',
    contentType: 'text',
    text: 'My payout has not arrived for three days, where is it?',
    attachments: [],
    sentAt: at,
    receivedAt: at,
    from: { address: peer, name: 'Ana' },
    replyAddress: {
      channel: channel === 'form' ? 'email' : channel,
      inboxId: channel === 'form' ? 'support' : inboxId,
      to: peer,
    },
    version: 1,
    ...over,
  };
};
