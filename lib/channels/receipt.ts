import type { Receipt, ReceiptState, Relation } from '../domain/event.ts';
import type { InboundItem } from './channel.ts';

/** Providers' words for what became of a message. Others (`queued`, `accepted`) tell nothing new. */
const receiptWords = new Map(
  Object.entries<ReceiptState>({
    sent: 'sent',
    delivered: 'delivered',
    user_received_message: 'delivered',
    read: 'read',
    seen: 'read',
    played: 'read',
    user_seen_message: 'read',
    failed: 'failed',
    undelivered: 'failed',
    canceled: 'failed',
  }),
);

/** What a status says; `because` holds the provider's word and, after a colon, its reason. */
export const receiptOf = ({ because = '', upTo }: InboundItem): Receipt | undefined => {
  const [word = '', ...reason] = because.split(':');
  const state = receiptWords.get(word);
  if (state === undefined) return undefined;
  const text = reason.join(':').trim();
  return { state, ...(text === '' ? {} : { reason: text }), ...(upTo === undefined ? {} : { upTo }) };
};

/**
 * Providers' words for a change between a contact and an inbox: the user or the group removed us, or let us in again. Carriers
 * forbid to write to somebody who opted out until they opt in, whatever else they write.
 */
const relationWords = new Map(
  Object.entries<Relation>({
    unfollow: 'blocked',
    leave: 'blocked',
    kicked: 'blocked',
    left: 'blocked',
    unsubscribe: 'blocked',
    unsubscribed: 'blocked',
    follow: 'reachable',
    join: 'reachable',
    member: 'reachable',
    administrator: 'reachable',
    subscribe: 'reachable',
    subscribed: 'reachable',
    'optout:stop': 'opted-out',
    'optout:start': 'reachable',
  }),
);

/** How the contact stands to the inbox after a `system` item. */
export const relationOf = ({ because = '' }: InboundItem): Relation | undefined =>
  relationWords.get(because.toLowerCase());
