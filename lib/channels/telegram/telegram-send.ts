import { z } from 'zod';
import type { ReplyAddress } from '../../domain/message.ts';
import type { Channel, SendResult } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { Id, OptionalId, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';
import { baseUrl, failed, failureOfStatus, missingSecret, postJson, sent } from '../provider-call.ts';
import { sendParts } from '../send-parts.ts';
import { splitText } from '../text-split.ts';

// https://core.telegram.org/bots/api#sendmessage and #making-requests

export const telegramTextLength = 4096;

const Answer = z.object({
  ok: z.boolean(),
  result: optional(z.object({ message_id: Id, chat: optional(z.object({ id: Id })) })),
  error_code: OptionalNumber,
  description: OptionalText,
  parameters: optional(z.object({ retry_after: OptionalNumber, migrate_to_chat_id: OptionalId })),
});

const businessPrefix = 'business:';

const destination = (chatId: string, threadId: string | undefined): object => {
  if (threadId === undefined) return { chat_id: chatId };
  return threadId.startsWith(businessPrefix)
    ? { chat_id: chatId, business_connection_id: threadId.slice(businessPrefix.length) }
    : { chat_id: chatId, message_thread_id: Number(threadId) };
};

type Post = (chatId: string, text: string) => ReturnType<typeof postJson>;

/** Sends one text; a group that became a supergroup in the meantime is followed to its new id. */
const sendText = async (post: Post, chatId: string, text: string, migrations = 0): Promise<SendResult> => {
  const answer = await post(chatId, text);
  const body = Answer.safeParse(answer.body).data;
  if (body?.ok && body.result) return sent(`${body.result.chat?.id ?? chatId}/${body.result.message_id}`);
  const status = body?.error_code ?? answer.status;
  const reason = body?.description ?? 'no reason given';
  const movedTo = body?.parameters?.migrate_to_chat_id;
  if (movedTo !== undefined && migrations === 0) return sendText(post, movedTo, text, 1);
  if (status === 403) return failed('blocked', reason);
  const seconds = body?.parameters?.retry_after;
  if (status === 429 && seconds !== undefined) return failed('retry-later', reason, seconds * 1000);
  return failureOfStatus({ ...answer, status }, reason);
};

const sendAll = (post: Post, to: ReplyAddress, text: string): Promise<SendResult> =>
  sendParts(splitText(text, telegramTextLength), (part) => sendText(post, to.to, part));

/** Sends plain text: no parse mode, since text with stray markup would be refused. */
export const sendTelegram: Channel<'telegram'>['send'] = async ({ message, to }, inbox, transport) => {
  const botToken = newestSecret(inbox, 'botToken');
  if (botToken === undefined) return missingSecret('botToken');
  const url = `${baseUrl(inbox.apiBaseUrl, 'https://api.telegram.org')}/bot${botToken}/sendMessage`;
  const post: Post = (chatId, text) =>
    postJson(transport, url, {}, { ...destination(chatId, to.threadId), text });
  return sendAll(post, to, message.text);
};
