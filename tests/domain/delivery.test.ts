import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withReceipt } from '../../lib/domain/delivery.ts';
import { type DeliveryState, deliveryStates } from '../../lib/domain/delivery-state.ts';
import { receiptStates } from '../../lib/domain/event.ts';
import type { OutboundMessage } from '../../lib/domain/message.ts';
import { aMessage } from '../world/a-message.ts';

const { conversationKey, sentAt } = aMessage();
const sent = (state: DeliveryState = 'sent'): OutboundMessage => ({
  conversationKey,
  messageId: 'out-1',
  direction: 'out',
  purpose: 'reply',
  text: 'hello',
  attachments: [],
  language: 'en',
  sentAt,
  createdAt: sentAt,
  delivery: { state, attempts: 1 },
  version: 1,
});

const receipts = fc.array(fc.constantFrom(...receiptStates), { maxLength: 8 });

describe('the delivery of a message', () => {
  it('ends the same in whatever order good news arrives, however often', () => {
    const good = fc.array(fc.constantFrom('sent', 'delivered', 'read'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(good, (states) => {
        const ends = [states, [...states].reverse(), [...states, ...states]].map(
          (order) => order.reduce((message, state) => withReceipt(message, { state }), sent()).delivery.state,
        );
        expect(new Set(ends).size).toBe(1);
      }),
    );
  });

  it('never goes backwards, never leaves a failure, and never takes an arrival back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deliveryStates), receipts, (start, states) => {
        let before = sent(start);
        for (const state of states) {
          const after = withReceipt(before, { state });
          const [was, is] = [before.delivery.state, after.delivery.state];
          expect(deliveryStates.indexOf(is)).toBeGreaterThanOrEqual(deliveryStates.indexOf(was));
          if (was === 'failed') expect(after).toBe(before);
          if (was === 'delivered' || was === 'read') expect(is).not.toBe('failed');
          expect(after.version).toBe(after === before ? before.version : before.version + 1);
          before = after;
        }
      }),
    );
  });

  it('is settled by any report: a message its provider knows is not sent again', () => {
    const sending = { ...sent('sending'), dueAt: sentAt + 1, dueAttempts: 2 };
    const reported = withReceipt(sending, { state: 'sent' }, 'wamid.1');
    expect(reported.dueAt).toBeUndefined();
    expect(reported.delivery).toEqual({ state: 'sent', attempts: 1, providerMessageId: 'wamid.1' });
  });
});
