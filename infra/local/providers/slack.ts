import { z } from 'zod';
import { jsonAnswer, type KnownInbox, type Provider, type ProviderAnswer, readJsonBody } from './provider.ts';
import { createTextProvider, hasBearer } from './text-api.ts';

// https://docs.slack.dev/reference/methods/chat.postMessage

const PostMessage = z.object({
  channel: z.string().min(1),
  text: z.string(),
  thread_ts: z.string().optional(),
});

/** Slack answers 200 to almost everything; `ok` is the verdict. */
const failure = (error: string, status = 200, headers: Record<string, string> = {}): ProviderAnswer =>
  jsonAnswer(status, { ok: false, error }, headers);

/** As people read it: https://docs.slack.dev/messaging/formatting-message-text#escaping */
const shown = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Slack's Web API: `POST /chat.postMessage`. */
export const createSlack = (inboxes: readonly KnownInbox[]): Provider =>
  createTextProvider(
    {
      name: 'slack',
      path: /^\/chat\.postMessage$/,
      isFrom: hasBearer('botToken'),
      read: ({ body }) => {
        const { data } = PostMessage.safeParse(readJsonBody(body));
        return data && { to: data.channel, text: shown(data.text) };
      },
      longest: 40_000,
      idOf: (count) => `1700000000.${String(count).padStart(6, '0')}`,
      accepted: (ts, { to }) => jsonAnswer(200, { ok: true, channel: to, ts }),
      refusals: {
        caller: failure('invalid_auth'),
        path: failure('unknown_method'),
        form: failure('invalid_arguments'),
        length: failure('msg_too_long'),
      },
      faults: {
        fail: failure('service_unavailable', 503),
        throttle: failure('ratelimited', 429, { 'retry-after': '1' }),
        refuse: failure('is_archived'),
      },
    },
    inboxes,
  );
