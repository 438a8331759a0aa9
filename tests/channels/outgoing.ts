import type { Outgoing, Transport } from '../../lib/channels/channel.ts';
import type { AccessToken, AccessTokens } from '../../lib/domain/access-token.ts';
import type { OutboundMessage, ReplyAddress } from '../../lib/domain/message.ts';

/** One request as the provider received it. */
export interface ReceivedCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What the provider answers to one call: a status and JSON, or a broken connection. */
export type Reply =
  | { readonly status: number; readonly json?: unknown; readonly headers?: Record<string, string> }
  | Error;

/** A provider that answers in the given order and keeps what it received; the last answer repeats. */
export const provider = (...replies: readonly Reply[]): { transport: Transport; calls: ReceivedCall[] } => {
  const calls: ReceivedCall[] = [];
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, url, headers } = request;
    const reply = replies[Math.min(calls.length, replies.length - 1)];
    calls.push({ method, url, headers, body: await request.text() });
    if (reply === undefined) throw new Error('no reply prepared');
    if (reply instanceof Error) throw reply;
    const body = reply.json === undefined ? null : JSON.stringify(reply.json);
    return new Response(body, { status: reply.status, ...(reply.headers && { headers: reply.headers }) });
  };
  const sendRawEmail = async () => {
    throw new Error('a webhook channel sends no mail');
  };
  return { transport: { fetch: answer, sendRawEmail, tokens: keptTokens() }, calls };
};

/** Access tokens in memory, with the store's rule: a write over another version than the one before does not take place. */
export const keptTokens = (): AccessTokens => {
  const kept = new Map<string, AccessToken>();
  return {
    loadToken: async (inboxId) => kept.get(inboxId),
    saveToken: async (token) => {
      if ((kept.get(token.inboxId)?.version ?? 0) !== token.version - 1) return false;
      kept.set(token.inboxId, token);
      return true;
    },
  };
};

/** A connection that never came about, as Node's fetch reports it. */
export const unreachable = (): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });

/** A connection that broke after the request was sent. */
export const brokenOff = (): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('socket'), { code: 'UND_ERR_SOCKET' }) });

interface OutgoingChanges {
  readonly text?: string;
  readonly purpose?: OutboundMessage['purpose'];
  readonly attempts?: number;
  readonly at?: number;
  readonly to?: Partial<ReplyAddress>;
}

/** A message ready to leave. */
export const anOutgoing = (channel: string, changes: OutgoingChanges = {}): Outgoing => {
  const at = changes.at ?? 1_772_442_010_000;
  return {
    at,
    to: { channel, inboxId: 'main', to: 'peer-1', ...changes.to },
    message: {
      direction: 'out',
      purpose: changes.purpose ?? 'reply',
      conversationKey: `${channel}#main#peer-1`,
      messageId: 'out-7K3F9Q2XBT',
      text: changes.text ?? 'We are on it.',
      attachments: [],
      language: 'en',
      sentAt: at,
      createdAt: at,
      version: 1,
      delivery: { state: 'sending', attempts: changes.attempts ?? 1 },
    },
  };
};
