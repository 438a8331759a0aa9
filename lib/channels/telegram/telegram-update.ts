import type { Channel, InboundItem, ParsedRequest } from '../channel.ts';
import {
  accountConversation,
  instantOfSeconds,
  toItem,
  unreadable,
  unreadableConversation,
} from '../inbound-item.ts';
import { readJson } from '../json.ts';
import { pressedIn } from './telegram-group.ts';
import {
  businessChat,
  type Context,
  type Draft,
  personOf,
  placeOf,
  readEdit,
  readMessage,
} from './telegram-message.ts';
import { Update } from './telegram-payload.ts';

const readCallback = ({ from, message, data }: NonNullable<Update['callback_query']>): Draft => {
  const place = message ? placeOf(message) : { conversation: from.id, reply: { to: from.id } };
  return {
    ...place,
    kind: 'message',
    contentType: 'button',
    text: data,
    group: message && pressedIn(message),
    from: personOf(from),
    locale: from.language_code,
    target: message && `${message.chat.id}/${message.message_id}`,
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
    const business = deleted.business_connection_id;
    const conversation = business === undefined ? deleted.chat.id : businessChat(deleted.chat.id, business);
    return { kind: 'delete', conversation, target };
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
