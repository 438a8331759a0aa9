import { z } from 'zod';
import type { Channel, InboundItem, InboxCredentials, ParsedRequest } from './channel.ts';
import {
  accountConversation,
  defined,
  type ItemDraft,
  instantOfSeconds,
  toItem,
  unreadable,
  unreadableConversation,
} from './inbound-item.ts';
import { secretValues } from './inbox-secrets.ts';
import { readJson } from './json.ts';
import { Id, OptionalNumber, OptionalText, optional } from './payload-fields.ts';
import { TelegramChat, TelegramMessage, TelegramUser, telegramContent } from './telegram-message.ts';

// https://core.telegram.org/bots/api#update: one optional field besides update_id names the kind of update.

const OptionalMessage = optional(TelegramMessage);

const Update = z.looseObject({
  update_id: Id,
  message: OptionalMessage,
  edited_message: OptionalMessage,
  business_message: OptionalMessage,
  edited_business_message: OptionalMessage,
  guest_message: OptionalMessage,
  deleted_business_messages: optional(z.object({ chat: TelegramChat, message_ids: z.array(Id) })),
  callback_query: optional(
    z.object({
      id: z.string(),
      from: TelegramUser,
      message: optional(z.object({ chat: TelegramChat, message_id: Id })),
      data: OptionalText,
    }),
  ),
  message_reaction: optional(
    z.object({
      chat: TelegramChat,
      message_id: Id,
      user: optional(TelegramUser),
      date: OptionalNumber,
      new_reaction: optional(z.array(z.object({ emoji: OptionalText }))),
    }),
  ),
  my_chat_member: optional(
    z.object({
      chat: TelegramChat,
      from: optional(TelegramUser),
      date: OptionalNumber,
      new_chat_member: z.object({ status: z.string() }),
    }),
  ),
});
type Update = z.infer<typeof Update>;

/** What reading an update needs besides the update: its payload as it came, and whose it is. */
interface Context {
  readonly raw: unknown;
  readonly inbox: InboxCredentials;
}

/** A draft still without the update's id. */
type Draft = Omit<ItemDraft, 'dedupe'>;

const personOf = (user: TelegramUser | undefined): Draft['from'] =>
  user && {
    address: user.id,
    name: [user.first_name, user.last_name].filter(Boolean).join(' ') || user.username,
  };

/** Threads exist in forum groups; a business connection is needed again to answer in the owner's name. */
const placeOf = (message: TelegramMessage): Pick<Draft, 'conversation' | 'reply'> => {
  const { chat, business_connection_id: business } = message;
  const threadId = business === undefined ? topicOf(message) : `business:${business}`;
  return {
    conversation: threadId === undefined ? chat.id : `${chat.id}/${threadId}`,
    reply: { to: chat.id, ...defined({ threadId }) },
  };
};

const topicOf = (message: TelegramMessage): string | undefined =>
  message.is_topic_message ? message.message_thread_id : undefined;

const isOurBot = (user: TelegramUser, inbox: InboxCredentials): boolean =>
  secretValues(inbox, 'botToken').some((token) => token.startsWith(`${user.id}:`));

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

const readMessage = (message: TelegramMessage, { raw, inbox }: Context): Draft => ({
  ...telegramContent(message, raw),
  ...placeOf(message),
  providerMessageId: `${message.chat.id}/${message.message_id}`,
  from:
    personOf(message.from) ??
    (message.sender_chat && { address: message.sender_chat.id, name: message.sender_chat.title }),
  sentAt: instantOfSeconds(message.date),
  locale: message.from?.language_code,
  ...authorship(message, inbox),
});

const readEdit = (message: TelegramMessage, context: Context): Draft => {
  const { kind, ...rest } = readMessage(message, context);
  return {
    ...rest,
    kind: kind === 'message' ? 'edit' : kind,
    target: `${message.chat.id}/${message.message_id}`,
    sentAt: instantOfSeconds(message.edit_date ?? message.date),
  };
};

const readCallback = ({ from, message, data }: NonNullable<Update['callback_query']>): Draft => {
  const chat = message?.chat.id ?? from.id;
  return {
    kind: 'message',
    contentType: 'button',
    text: data,
    conversation: chat,
    from: personOf(from),
    locale: from.language_code,
    reply: { to: chat },
    target: message && `${chat}/${message.message_id}`,
  };
};

const readReaction = (reaction: NonNullable<Update['message_reaction']>): Draft => ({
  kind: 'reaction',
  conversation: reaction.chat.id,
  text: reaction.new_reaction?.map(({ emoji }) => emoji ?? '').join(''),
  target: `${reaction.chat.id}/${reaction.message_id}`,
  from: personOf(reaction.user),
  sentAt: instantOfSeconds(reaction.date),
});

const draftOf = (update: Update, context: Context): Draft => {
  const written = update.message ?? update.business_message;
  if (written) return readMessage(written, context);
  const edited = update.edited_message ?? update.edited_business_message;
  if (edited) return readEdit(edited, context);
  if (update.callback_query) return readCallback(update.callback_query);
  if (update.message_reaction) return readReaction(update.message_reaction);
  const { guest_message: guest, deleted_business_messages: deleted, my_chat_member: membership } = update;
  // A guest message comes from a chat the bot is no member of: it can be read, not answered.
  if (guest) return { ...readMessage(guest, context), reply: undefined };
  if (deleted) {
    const target = deleted.message_ids.map((id) => `${deleted.chat.id}/${id}`).join(' ');
    return { kind: 'delete', conversation: deleted.chat.id, target };
  }
  if (membership) {
    const { chat, from, date, new_chat_member: now } = membership;
    return {
      kind: 'system',
      because: now.status,
      conversation: chat.id,
      from: personOf(from),
      sentAt: instantOfSeconds(date),
    };
  }
  return otherUpdate(update, context.raw);
};

/** Known kinds of update that cannot be read still carry somebody's words; unknown kinds do not concern us. */
const otherUpdate = (update: Update, payload: unknown): Draft => {
  const raw = JSON.stringify(payload);
  const field = Object.keys(update).find((name) => name !== 'update_id') ?? 'nothing';
  const carriesMessage = /^(edited_)?(business_|guest_)?message$|^callback_query$/.test(field);
  return carriesMessage
    ? {
        kind: 'message',
        contentType: 'unsupported',
        conversation: unreadableConversation,
        because: `${field} of unknown shape`,
        raw,
      }
    : { kind: 'ignore', conversation: accountConversation, because: `update ${field}`, raw };
};

/** Pressing a button shows a spinner until it is acknowledged; the answer to the webhook may carry that call. */
const responseOf = (update: Update): Pick<ParsedRequest, 'response'> => {
  const id = update.callback_query?.id;
  if (id === undefined) return {};
  const body = JSON.stringify({ method: 'answerCallbackQuery', callback_query_id: id });
  return { response: { status: 200, body, contentType: 'application/json' } };
};

export const parseTelegram: Channel<'telegram'>['parse'] = (request, inbox) => {
  const json = readJson(request.body);
  if (!json.ok) return unreadable(request.body, json.problem);
  const update = Update.safeParse(json.value);
  if (!update.success) return unreadable(request.body, 'the body is not an update with an "update_id"');
  const item: InboundItem = toItem({
    ...draftOf(update.data, { raw: json.value, inbox }),
    dedupe: update.data.update_id,
  });
  return { items: [item], ...responseOf(update.data) };
};
