import type { Inbox } from './configuration.ts';
import type { Conversation } from './conversation.ts';
import { day, hour, type Instant } from './instant.ts';

/**
 * How an agent's reply may leave now: `free`; under Meta's tag for answers of `human-agent`s; `invited`, after a template
 * asked the customer to write again; or not at all.
 */
export type ReplyWay = 'free' | 'human-agent' | 'invited' | 'closed';

/** The tag counts from the customer's last message, the window's end from 24 hours later. */
const taggedFor = 7 * day - 24 * hour;

export const replyWayOf = (
  { replyWindowEndsAt }: Pick<Conversation, 'replyWindowEndsAt'>,
  inbox: Pick<Inbox, 'humanAgentTag' | 'reopenTemplate'> | undefined,
  at: Instant,
): ReplyWay => {
  if (replyWindowEndsAt === undefined || replyWindowEndsAt > at) return 'free';
  if (inbox?.humanAgentTag === true && at < replyWindowEndsAt + taggedFor) return 'human-agent';
  return inbox?.reopenTemplate === undefined ? 'closed' : 'invited';
};

/** The provider's code of the template's language: the customer's own, without its region or script, else the first. */
export const templateLanguage = (codes: Readonly<Record<string, string>>, language: string): string =>
  codes[language] ?? codes[language.split('-')[0] ?? ''] ?? Object.values(codes)[0] ?? language;
