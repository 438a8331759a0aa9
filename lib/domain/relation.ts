import type { Conversation } from './conversation.ts';
import type { Relation } from './event.ts';
import type { Instant } from './instant.ts';

const without = ({ blockedAt: _1, blockedBecause: _2, ...rest }: Conversation): Conversation => rest;

/** Late news: something newer is known, or the contact wrote since, which nobody can who blocks us. */
const isOutdated = (conversation: Conversation, relation: Relation, at: Instant): boolean =>
  at <= (conversation.relationAt ?? 0) || (relation === 'blocked' && at < conversation.lastInboundAt);

/** The conversation after the contact blocked the inbox, opted out, or let it in again. Not yet counted as a new version. */
export const withRelation = (conversation: Conversation, relation: Relation, at: Instant): Conversation => {
  if (isOutdated(conversation, relation, at)) return conversation;
  return relation === 'reachable'
    ? { ...without(conversation), relationAt: at }
    : { ...conversation, blockedAt: at, blockedBecause: relation, relationAt: at };
};

/** Whoever writes does not block us; an opt-out holds until it is taken back in so many words. */
export const heardFrom = (conversation: Conversation, at: Instant): Conversation =>
  conversation.blockedBecause === 'blocked' && at > (conversation.blockedAt ?? 0)
    ? without(conversation)
    : conversation;

/** Why the contact may not be written to; `undefined` when it may. */
export const refusalToHear = ({ blockedAt, blockedBecause }: Conversation): string | undefined => {
  if (blockedAt === undefined) return undefined;
  return blockedBecause === 'opted-out'
    ? 'the customer opted out of messages on this channel'
    : 'the customer blocked us on this channel';
};
