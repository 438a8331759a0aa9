import { describe, expect, it } from 'vitest';
import type { InboundItem } from '../../lib/channels/channel.ts';
import { eventMessage, isEvent } from '../../lib/channels/inbound-event.ts';
import { type ItemDraft, toItem } from '../../lib/channels/inbound-item.ts';
import { inboundMessage } from '../../lib/channels/inbound-message.ts';
import { telegram } from '../../lib/channels/telegram/telegram.ts';

const receivedAt = Date.parse('2026-11-23T09:00:00Z');
const arrival = { channel: telegram, inboxId: 'bot', receivedAt };
const item = (draft: Partial<ItemDraft> & Pick<ItemDraft, 'kind'>): InboundItem =>
  toItem({ dedupe: 'd', conversation: 'c', ...draft });
const event = (draft: Partial<ItemDraft> & Pick<ItemDraft, 'kind'>) => eventMessage(item(draft), arrival);

describe('an item that is no message', () => {
  it.each(['status', 'reaction', 'edit', 'delete', 'echo', 'system'] as const)(
    'is kept as an event: %s',
    (kind) => {
      expect(isEvent(item({ kind }))).toBe(true);
    },
  );

  it('is kept when ignored only where its payload could be of use', () => {
    expect(isEvent(item({ kind: 'ignore' }))).toBe(false);
    expect(isEvent(item({ kind: 'ignore', raw: '{}' }))).toBe(true);
    expect(isEvent(item({ kind: 'message', raw: '{}' }))).toBe(false);
  });

  it('names the message it is about as that message is stored', () => {
    const message = inboundMessage(
      item({ kind: 'message', dedupe: 'delivery-7', providerMessageId: '5512/41' }),
      arrival,
    );
    const { said } = event({ kind: 'edit', target: '5512/41', text: 'new' });
    expect(said?.messageId).toBe(message.messageId);
    expect(said?.text).toBe('new');
  });

  it('may be about several messages, written with spaces between them', () => {
    expect(event({ kind: 'delete', target: '5/1 5/2' }).targets).toEqual(['5/1 5/2', '5/1', '5/2']);
    expect(event({ kind: 'delete', target: 'x'.repeat(5_000) }).targets[0]).toMatch(/^sha256-/);
  });

  it.each([
    ['delivered', { state: 'delivered' }],
    ['user_seen_message', { state: 'read' }],
    ['played', { state: 'read' }],
    ['undelivered: 30003', { state: 'failed', reason: '30003' }],
    ['failed: 131047 Re-engagement: later', { state: 'failed', reason: '131047 Re-engagement: later' }],
    ['queued', undefined],
    ['constructor', undefined],
  ])('reports %s in our words', (because, receipt) => {
    expect(event({ kind: 'status', because }).receipt).toEqual(receipt);
  });

  it.each([
    ['unfollow', 'blocked'],
    ['kicked', 'blocked'],
    ['unsubscribe', 'blocked'],
    ['optout:STOP', 'opted-out'],
    ['optout:START', 'reachable'],
    ['subscribe', 'reachable'],
    ['optout:HELP', undefined],
    ['memberJoined', undefined],
  ])('says of %s whether the contact may be written to', (because, relation) => {
    expect(event({ kind: 'system', because }).relation).toBe(relation);
  });

  it('never happened after we heard of it', () => {
    expect(event({ kind: 'delete', sentAt: receivedAt + 1 }).happenedAt).toBe(receivedAt);
    expect(event({ kind: 'delete', sentAt: receivedAt - 1 }).happenedAt).toBe(receivedAt - 1);
  });
});
