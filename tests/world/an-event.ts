import type { EventMessage } from '../../lib/domain/event.ts';
import { conversationKey } from '../../lib/domain/ids.ts';
import type { ChannelName } from '../../lib/domain/vocabulary.ts';

export interface EventOptions extends Partial<EventMessage> {
  readonly channel?: ChannelName;
  readonly inboxId?: string;
  readonly peer?: string;
}

/** An event as intake would make it of an item; on the conversation of `aMessage` unless said otherwise. */
export const anEvent = (kind: EventMessage['kind'], options: EventOptions = {}): EventMessage => {
  const { channel = 'telegram', inboxId = 'bot', peer = '5512', ...over } = options;
  const at = over.happenedAt ?? Date.parse('2026-11-23T09:05:00Z');
  return {
    conversationKey: conversationKey(channel, inboxId, peer),
    messageId: `ev-${kind}`,
    direction: 'event',
    kind,
    happenedAt: at,
    receivedAt: at,
    targets: [],
    version: 1,
    ...over,
  };
};
