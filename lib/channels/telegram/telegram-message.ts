import type { InboxCredentials } from '../channel.ts';
import { defined, type ItemDraft, instantOfSeconds } from '../inbound-item.ts';
import { isOurBot } from './telegram-bot.ts';
import { telegramContent } from './telegram-content.ts';
import { telegramGroup } from './telegram-group.ts';
import type { TelegramMessage, TelegramUser } from './telegram-payload.ts';

/** What reading an update needs besides the update: its payload as it came, and whose it is. */
export interface Context {
  readonly raw: unknown;
  readonly inbox: InboxCredentials;
}

/** A draft still without the update's id. */
export type Draft = Omit<ItemDraft, 'dedupe'>;

export const personOf = (user: TelegramUser | undefined): Draft['from'] =>
  user && {
    address: user.id,
    name: [user.first_name, user.last_name].filter(Boolean).join(' ') || user.username,
  };

/** The customer's chat with a business account that a bot answers for. */
export const businessChat = (chatId: string, connection: string): string =>
  `${chatId}/business:${connection}`;

/** Threads exist in forum groups; a business connection is needed again to answer in the owner's name. */
export const placeOf = (message: TelegramMessage): Pick<Draft, 'conversation' | 'reply'> => {
  const { chat, business_connection_id: business } = message;
  const threadId = business === undefined ? topicOf(message) : `business:${business}`;
  return {
    conversation: threadId === undefined ? chat.id : `${chat.id}/${threadId}`,
    reply: { to: chat.id, ...defined({ threadId }) },
  };
};

const topicOf = (message: TelegramMessage): string | undefined =>
  message.is_topic_message ? message.message_thread_id : undefined;

/** In a connected business chat, whoever is not the chat's customer is the business itself. */
const isOwnersMessage = (message: TelegramMessage): boolean =>
  message.business_connection_id !== undefined &&
  (message.sender_business_bot !== undefined || message.from?.id !== message.chat.id);

/** Bots are not answered, or two bots talk forever. A bot with `sender_chat` stands in for an anonymous administrator. */
const authorship = (message: TelegramMessage, inbox: InboxCredentials): Partial<Draft> => {
  if (isOwnersMessage(message)) return { kind: 'echo' };
  const { from } = message;
  if (from?.is_bot !== true || message.sender_chat !== undefined) return {};
  return isOurBot(from, inbox) ? { kind: 'echo' } : { kind: 'ignore', because: 'bot' };
};

export const readMessage = (message: TelegramMessage, { raw, inbox }: Context): Draft => ({
  ...telegramContent(message, raw),
  ...placeOf(message),
  providerMessageId: `${message.chat.id}/${message.message_id}`,
  from:
    personOf(message.from) ??
    (message.sender_chat && { address: message.sender_chat.id, name: message.sender_chat.title }),
  sentAt: instantOfSeconds(message.date),
  locale: message.from?.language_code,
  movedTo: message.migrate_to_chat_id,
  group: telegramGroup(message, inbox),
  ...authorship(message, inbox),
});

export const readEdit = (message: TelegramMessage, context: Context): Draft => {
  const { kind, ...rest } = readMessage(message, context);
  return {
    ...rest,
    kind: kind === 'message' ? 'edit' : kind,
    target: `${message.chat.id}/${message.message_id}`,
    sentAt: instantOfSeconds(message.edit_date ?? message.date),
  };
};
