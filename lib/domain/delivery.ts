import { type DeliveryState, deliveryStates } from './delivery-state.ts';
import type { Receipt } from './event.ts';
import type { OutboundMessage } from './message.ts';

const rank = (state: DeliveryState): number => deliveryStates.indexOf(state);

/** Whether the customer has it: a failure reported later is of a copy on another device, or out of order. */
const hasArrived = (state: DeliveryState): boolean => state === 'delivered' || state === 'read';

/**
 * The message after its provider reported on it. Reports come in any order: the state never goes backwards, and a failure is
 * final. Nothing is left to do for a message its provider knows, so its `dueAt` ends.
 */
export const withReceipt = (
  message: OutboundMessage,
  { state, reason, overrules }: Receipt,
  providerMessageId?: string,
): OutboundMessage => {
  const { delivery, dueAt: _done, dueAttempts: _too, ...rest } = message;
  const isFinal =
    delivery.state === 'failed' || (state === 'failed' && hasArrived(delivery.state) && overrules !== true);
  if (isFinal || rank(state) <= rank(delivery.state)) return message;
  const { reason: _before, ...known } = delivery;
  return {
    ...rest,
    delivery: {
      ...known,
      ...(providerMessageId === undefined ? {} : { providerMessageId }),
      ...(known.providerMessageId === undefined ? {} : { providerMessageId: known.providerMessageId }),
      state,
      ...(state === 'failed' ? { reason: reason ?? 'the provider gave no reason' } : {}),
    },
    version: message.version + 1,
  };
};
