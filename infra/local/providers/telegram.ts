import { z } from 'zod';
import {
  delivered,
  jsonAnswer,
  type KnownInbox,
  type Outcome,
  type Provider,
  type ProviderAnswer,
  type ProviderCall,
  type ProviderFault,
  readJsonBody,
  refused,
} from './provider.ts';

// https://core.telegram.org/bots/api#sendmessage and #making-requests

const SendMessage = z.object({
  chat_id: z.union([z.number().int(), z.string().min(1)]),
  text: z.string(),
  message_thread_id: z.number().int().optional(),
  business_connection_id: z.string().optional(),
});

const failure = (code: number, description: string, parameters?: object): ProviderAnswer =>
  jsonAnswer(code, { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) });

const refuse = (code: number, description: string): Outcome =>
  refused(failure(code, description), description);

const faults: Record<ProviderFault, ProviderAnswer> = {
  fail: failure(502, 'Bad Gateway'),
  throttle: failure(429, 'Too Many Requests: retry after 1', { retry_after: 1 }),
  refuse: failure(403, 'Forbidden: bot was blocked by the user'),
};

const textProblem = (text: string): string | undefined => {
  if (text.trim() === '') return 'Bad Request: message text is empty';
  return text.length > 4096 ? 'Bad Request: message is too long' : undefined;
};

/** Telegram's Bot API: `POST /bot<token>/sendMessage`. */
export const createTelegram = (bots: readonly KnownInbox[]): Provider => {
  let lastMessageId = 0;
  const send = (bot: KnownInbox, call: ProviderCall): Outcome => {
    const message = SendMessage.safeParse(readJsonBody(call.body));
    if (!message.success) return refuse(400, 'Bad Request: chat_id and text are needed, as JSON');
    const { chat_id, text } = message.data;
    const problem = textProblem(text);
    if (problem) return refuse(400, problem);
    lastMessageId += 1;
    const result = {
      message_id: lastMessageId,
      date: Math.floor(call.at / 1000),
      chat: { id: chat_id },
      text,
    };
    return delivered(jsonAnswer(200, { ok: true, result }), {
      to: String(chat_id),
      from: bot.inboxId,
      text,
      providerMessageId: `${chat_id}/${lastMessageId}`,
      problems: [],
    });
  };
  return {
    name: 'telegram',
    failing: (fault) => faults[fault],
    receive: (call) => {
      const [, token, method] = /^\/bot([^/]+)\/([A-Za-z]+)$/.exec(call.path) ?? [];
      const bot = bots.find(({ secrets }) => secrets.botToken === token);
      if (token === undefined || !bot) return refuse(401, 'Unauthorized');
      if (method?.toLowerCase() !== 'sendmessage') return refuse(404, 'Not Found: method not found');
      return send(bot, call);
    },
  };
};
