import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { day, type Instant } from '../../../lib/domain/instant.ts';
import {
  type Delivery,
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

// https://developers.line.biz/en/reference/messaging-api/#messages and #retry-an-api-request

const Messages = z
  .array(z.object({ type: z.literal('text'), text: z.string().min(1).max(5000) }))
  .min(1)
  .max(5);
const Push = z.object({ to: z.string().regex(/^[UCR][0-9a-f]{32}$/), messages: Messages });
const Reply = z.object({ replyToken: z.string().min(1), messages: Messages });

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface SentMessages {
  readonly sentMessages: readonly { readonly id: string }[];
}
interface Accepted {
  readonly requestId: string;
  readonly at: Instant;
  readonly sent: SentMessages;
}

const refuse = (status: number, message: string): Outcome =>
  refused(jsonAnswer(status, { message }), message);

const faults: Record<ProviderFault, ProviderAnswer> = {
  fail: jsonAnswer(500, { message: 'Internal server error' }),
  throttle: jsonAnswer(429, { message: 'The API rate limit has been exceeded. Try again later.' }),
  refuse: jsonAnswer(400, { message: "The property, 'to', in the request body is invalid" }),
};

const shapeProblem = (error: z.ZodError): string =>
  `The request body has ${error.issues.length} error(s): ${error.issues.map(({ path }) => path.join('.')).join(', ')}`;

type Message = z.output<typeof Messages>[number];

/** LINE's Messaging API: `POST /v2/bot/message/push` and `/reply`. */
export const createLine = (bots: readonly KnownInbox[]): Provider => {
  const accepted = new Map<string, Accepted>();
  const usedReplyTokens = new Set<string>();
  let lastId = 500_000_000_000_000_000n;

  const deliver = (bot: KnownInbox, to: string, messages: readonly Message[]): Outcome & SentMessages => {
    const deliveries = messages.map(({ text }): Delivery => {
      lastId += 1n;
      return { to, from: bot.inboxId, text, providerMessageId: String(lastId), problems: [] };
    });
    const sentMessages = deliveries.map(({ providerMessageId }) => ({ id: providerMessageId }));
    const headers = { 'x-line-request-id': randomUUID() };
    return { ...delivered(jsonAnswer(200, { sentMessages }, headers), ...deliveries), sentMessages };
  };

  const push = (bot: KnownInbox, call: ProviderCall): Outcome => {
    const retryKey = call.headers['x-line-retry-key'];
    if (retryKey !== undefined && !uuid.test(retryKey)) return refuse(400, 'Invalid retry key');
    const body = Push.safeParse(readJsonBody(call.body));
    if (!body.success) return refuse(400, shapeProblem(body.error));
    const known = accepted.get(`${bot.inboxId} ${retryKey}`);
    if (retryKey !== undefined && known && call.at - known.at < day) return repeated(known);
    const outcome = deliver(bot, body.data.to, body.data.messages);
    const { sentMessages } = outcome;
    const requestId = outcome.answer.headers['x-line-request-id'] ?? '';
    if (retryKey !== undefined)
      accepted.set(`${bot.inboxId} ${retryKey}`, { requestId, at: call.at, sent: { sentMessages } });
    return outcome;
  };

  const reply = (bot: KnownInbox, call: ProviderCall): Outcome => {
    if (call.headers['x-line-retry-key'] !== undefined)
      return refuse(400, 'Retry key is not supported for reply');
    const body = Reply.safeParse(readJsonBody(call.body));
    if (!body.success) return refuse(400, shapeProblem(body.error));
    const { replyToken, messages } = body.data;
    if (usedReplyTokens.has(replyToken)) return refuse(400, 'Invalid reply token');
    usedReplyTokens.add(replyToken);
    return deliver(bot, `reply token ${replyToken}`, messages);
  };

  return {
    name: 'line',
    failing: (fault) => faults[fault],
    receive: (call) => {
      const bot = bots.find(({ secrets }) => call.headers.authorization === `Bearer ${secrets.accessToken}`);
      if (!bot) return refuse(401, 'Authentication failed. Confirm that the access token is valid.');
      if (call.path === '/v2/bot/message/push') return push(bot, call);
      if (call.path === '/v2/bot/message/reply') return reply(bot, call);
      return refuse(404, 'Not found');
    },
  };
};

/** A second use of a retry key: what the first one got, and nothing sent again. */
const repeated = ({ requestId, sent }: Accepted): Outcome =>
  delivered(
    jsonAnswer(
      409,
      { message: 'The retry key is already accepted', ...sent },
      { 'x-line-request-id': randomUUID(), 'x-line-accepted-request-id': requestId },
    ),
  );
