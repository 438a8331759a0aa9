import { createHmac, randomUUID } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { System } from './system.ts';

/** What customers do: write by each channel, and look at what they were sent. */

const Sent = z.object({
  provider: z.string(),
  to: z.string(),
  subject: z.string().optional(),
  text: z.string(),
  html: z.string().optional(),
  files: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.number() })).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  providerMessageId: z.string(),
  problems: z.array(z.string()),
});
export type Sent = z.output<typeof Sent>;

export const sentTo = async (system: System, to: string): Promise<Sent[]> => {
  const answer = await fetch(`${system.recorderUrl}/_recorder/messages`);
  return z
    .array(Sent)
    .parse(await answer.json())
    .filter((message) => message.to === to);
};

/** Asks again until the answer is there; fails with what it saw last. */
export const eventually = async <T>(ask: () => Promise<T | undefined>, what: string): Promise<T> => {
  const until = Date.now() + 60_000;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`${what} did not happen within 60 s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

export const nthSentTo = (system: System, to: string, count: number): Promise<Sent> =>
  eventually(async () => (await sentTo(system, to))[count - 1], `message ${count} to ${to}`);

export interface MailOptions {
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId?: string;
  readonly headers?: Record<string, string>;
}

export const sendMail = async ({ smtp }: System, mail: MailOptions): Promise<void> => {
  const transport = createTransport({ ...smtp, secure: false, ignoreTLS: true });
  const { to = 'support@meridian-pay.example', ...rest } = mail;
  await transport.sendMail({ ...rest, to });
  transport.close();
};

export const postForm = ({ apiUrl }: System, fields: Record<string, unknown>): Promise<Response> =>
  fetch(`${apiUrl}/forms/website`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ submissionId: randomUUID(), ...fields }),
  });

const postWebhook = ({ apiUrl }: System, path: string, headers: Record<string, string>, body: string) =>
  fetch(`${apiUrl}/webhooks/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

let counter = Math.floor(Date.now() / 1000);
/** Providers number their messages; no two are alike. */
const nextId = (): number => {
  counter += 1;
  return counter;
};

export const telegramUpdate = (chatId: number, text: string, languageCode: string): string => {
  const id = nextId();
  const from = { id: chatId, is_bot: false, first_name: 'Lucía', language_code: languageCode };
  const message = {
    message_id: id,
    from,
    chat: { id: chatId, type: 'private' },
    date: Math.floor(Date.now() / 1000),
    text,
  };
  return JSON.stringify({ update_id: id, message });
};

export const deliverTelegram = (
  system: System,
  body: string,
  secretToken = system.secrets['meridian/telegram-main']?.secretToken ?? '',
): Promise<Response> =>
  postWebhook(system, 'telegram/telegram-main', { 'x-telegram-bot-api-secret-token': secretToken }, body);

/** How the recorder names whoever is answered by a reply token: LINE's API does not name the person then. */
export const byReplyToken = (token: string): string => `reply token ${token}`;

export const lineEvent = (userId: string, text: string, replyToken: string = randomUUID()): string =>
  JSON.stringify({
    destination: 'U00000000000000000000000000000000',
    events: [
      {
        type: 'message',
        webhookEventId: randomUUID(),
        deliveryContext: { isRedelivery: false },
        timestamp: Date.now(),
        mode: 'active',
        source: { type: 'user', userId },
        replyToken,
        message: { type: 'text', id: String(nextId()), quoteToken: 'q', text },
      },
    ],
  });

/** A picture as LINE announces it; the file itself lies at LINE under the message's id. */
export const linePicture = (userId: string, messageId: string): string => {
  const [event] = JSON.parse(lineEvent(userId, '')).events;
  const message = { type: 'image', id: messageId, quoteToken: 'q', contentProvider: { type: 'line' } };
  return JSON.stringify({
    destination: 'U00000000000000000000000000000000',
    events: [{ ...event, message }],
  });
};

/** Puts a file at a provider of the recorder. */
export const putFile = (
  { recorderUrl }: System,
  provider: string,
  ref: string,
  file: { readonly bytes: Uint8Array; readonly type: string },
): Promise<Response> =>
  fetch(`${recorderUrl}/_recorder/media?${new URLSearchParams({ provider, ref })}`, {
    method: 'PUT',
    headers: { 'content-type': file.type },
    body: Buffer.from(file.bytes),
  });

export const deliverLine = (system: System, body: string): Promise<Response> => {
  const secret = system.secrets['meridian/line-jp']?.channelSecret ?? '';
  const signature = createHmac('sha256', secret).update(body).digest('base64');
  return postWebhook(system, 'line/line-jp', { 'x-line-signature': signature }, body);
};

/** The case reference that a message to a customer names. */
export const referenceIn = (text: string): string => /MR-\w{5}-\w{5}/.exec(text)?.[0] ?? 'no reference';
