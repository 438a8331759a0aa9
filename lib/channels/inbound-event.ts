import { type EventMessage, eventIdOf, inboundIdOf } from '../domain/event.ts';
import { conversationKey, storableId } from '../domain/ids.ts';
import type { InboundItem } from './channel.ts';
import { defined } from './inbound-item.ts';
import { type Arrival, inboundMessage } from './inbound-message.ts';
import { receiptOf, relationOf } from './receipt.ts';

/** Whether an item is kept as an event. What is ignored and carries no payload is only counted. */
export const isEvent = ({ kind, raw }: InboundItem): boolean =>
  kind !== 'message' && (kind !== 'ignore' || raw !== undefined);

const mostTargets = 100;

/** The messages it is about; several are written with spaces between them, which an id may hold as well. */
const targetsOf = (item: InboundItem): readonly string[] => {
  if (item.kind === 'echo') return [storableId(item.providerMessageId ?? item.dedupe)];
  const { target } = item;
  if (target === undefined || target === '') return [];
  const parts = target.includes(' ') ? target.split(' ') : [];
  return [target, ...parts].slice(0, mostTargets).map(storableId);
};

const contentOf = (item: InboundItem, targets: readonly string[], arrival: Arrival) => {
  switch (item.kind) {
    case 'edit':
    case 'echo': {
      const messageId = inboundIdOf(targets[0] ?? item.dedupe);
      return { said: { ...inboundMessage(item, arrival), messageId } };
    }
    case 'reaction':
      return { emoji: item.text };
    case 'status':
      return { receipt: receiptOf(item), ownMessageId: item.ownMessageId && storableId(item.ownMessageId) };
    case 'system':
      return { relation: relationOf(item), movedTo: item.movedTo };
    default:
      return {};
  }
};

/** An item that is no message, as it is stored. Its id follows from the provider's alone. */
export const eventMessage = (item: InboundItem, arrival: Arrival): EventMessage => {
  const { receivedAt } = arrival;
  const targets = targetsOf(item);
  return {
    conversationKey: conversationKey(arrival.channel.name, arrival.inboxId, item.conversation),
    messageId: eventIdOf(item.dedupe),
    direction: 'event',
    kind: item.kind === 'message' ? 'ignore' : item.kind,
    happenedAt: Math.min(item.sentAt ?? receivedAt, receivedAt),
    receivedAt,
    targets,
    version: 1,
    ...defined(contentOf(item, targets, arrival)),
    ...defined({ by: item.from?.address, because: item.because, raw: item.raw }),
  };
};
