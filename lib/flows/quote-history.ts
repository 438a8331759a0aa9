import { opensCase } from '../domain/automatic-mail.ts';
import type { Case } from '../domain/case.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import { wasSent } from '../domain/delivery-state.ts';
import { parseConversationKey } from '../domain/ids.ts';
import type { InboundMessage, Message, OutboundMessage, QuotedMessage } from '../domain/message.ts';
import type { IntroduceQuote, Mask } from './ports.ts';

export interface QuotePorts {
  readonly configuration: Pick<Configuration, 'brand' | 'inboxes'>;
  readonly templates: { readonly quoteIntroduction: IntroduceQuote };
  readonly mask: Mask;
}

export interface History {
  readonly supportCase: Case;
  readonly conversation: Conversation;
  /** Newest last. */
  readonly messages: readonly Message[];
}

const mostQuoted = 5;
const longestQuote = 4_000;
const longestTogether = 10_000;

/**
 * What the reader has seen of this case, newest first: their own mails and the replies that left. Never notes, other cases,
 * mails of anybody else or under a forged address, nor what a form was filled in with: its sender has not shown that the
 * address is theirs. Masked before it is cut, so that no number is cut in two.
 */
export const quoteHistory = (ports: QuotePorts, history: History): readonly QuotedMessage[] => {
  const quoted: QuotedMessage[] = [];
  let left = longestTogether;
  for (const message of history.messages.filter((each) => mayBeQuoted(each, history)).reverse()) {
    if (quoted.length === mostQuoted || left <= 0) break;
    const text = cut(ports.mask(message.text), Math.min(longestQuote, left));
    left -= text.length;
    quoted.push({ introduction: introductionOf(ports, message, history.conversation), text });
  }
  return quoted;
};

const mayBeQuoted = (
  message: Message,
  { supportCase, conversation }: History,
): message is InboundMessage | OutboundMessage => {
  if (message.caseId !== supportCase.caseId || message.deletedAt !== undefined) return false;
  if (message.text.trim() === '' || message.direction === 'note') return false;
  return message.direction === 'in'
    ? isFromReader(message, conversation)
    : message.purpose === 'reply' && wasSent(message.delivery.state);
};

const isFromReader = (message: InboundMessage, conversation: Conversation): boolean => {
  const byMail = parseConversationKey(message.conversationKey).channel === 'email';
  const to = conversation.replyAddress?.to.toLowerCase();
  const isGenuine = message.unverifiedSender !== true && opensCase(message);
  return byMail && isGenuine && to !== undefined && message.replyAddress?.to.toLowerCase() === to;
};

const introductionOf = (
  { configuration, templates }: QuotePorts,
  message: InboundMessage | OutboundMessage,
  { language, timeZone = 'UTC', inboxId, replyAddress }: Conversation,
): string => {
  const ours = configuration.inboxes.find(({ id }) => id === (replyAddress?.inboxId ?? inboxId))?.address;
  const author =
    message.direction === 'in'
      ? (message.from ?? { address: replyAddress?.to ?? '' })
      : { name: configuration.brand, address: ours ?? '' };
  return templates.quoteIntroduction({ author, language, timeZone, at: message.sentAt });
};

/** Whole characters, and a mark where something is missing. */
const cut = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : `${text
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()} […]`;
