import { z } from 'zod';
import type { Channel, InboundItem, InboxCredentials, ParsedRequest, WebhookRequest } from '../channel.ts';
import { anyMatches, equalBytes, hmac } from '../hmac.ts';
import { type ItemDraft, instantOf, toItem, unreadable } from '../inbound-item.ts';
import { secretValues } from '../inbox-secrets.ts';
import { readJson } from '../json.ts';
import { Id, OptionalId, OptionalText, optional } from '../payload-fields.ts';
import { queryOf, refused, verified } from '../verification.ts';
import { ViberMessage, viberContent } from './viber-content.ts';
import { sendViber, viberTextLength } from './viber-send.ts';

// https://developers.viber.com/docs/api/rest-bot-api/#callbacks

const Person = z.object({ id: Id, name: OptionalText, country: OptionalText, language: OptionalText });
type Person = z.infer<typeof Person>;

const Callback = z.object({
  event: z.string(),
  timestamp: OptionalId,
  message_token: OptionalId,
  sender: optional(Person),
  user: optional(Person),
  user_id: OptionalId,
  message: optional(ViberMessage),
  desc: OptionalText,
});
type Callback = z.infer<typeof Callback>;

const receipts = ['delivered', 'seen', 'failed'];
const systemEvents = ['subscribed', 'unsubscribed', 'conversation_started', 'client_status', 'action'];

const whatOf = (callback: Callback, raw: unknown): Partial<ItemDraft> & Pick<ItemDraft, 'kind'> => {
  const { event, message, message_token: token, desc } = callback;
  if (event === 'message') return viberContent(message, raw);
  if (receipts.includes(event)) {
    return { kind: 'status', target: token, because: desc === undefined ? event : `${event}: ${desc}` };
  }
  if (systemEvents.includes(event)) return { kind: 'system', because: event };
  return { kind: 'ignore', because: `event ${event}`, raw: JSON.stringify(raw) };
};

const fromOf = ({ id, name }: Person): NonNullable<ItemDraft['from']> => ({ address: id, name });

const readCallback = (callback: Callback, raw: unknown): InboundItem | undefined => {
  const { event, message_token: token, timestamp, user_id: userId } = callback;
  const person = callback.sender ?? callback.user ?? (userId === undefined ? undefined : { id: userId });
  const who: Person | undefined = person && {
    name: undefined,
    country: undefined,
    language: undefined,
    ...person,
  };
  if (who === undefined || token === undefined) return undefined;
  return toItem({
    ...whatOf(callback, raw),
    dedupe: `${event}:${token}`,
    conversation: who.id,
    from: fromOf(who),
    sentAt: instantOf(timestamp),
    locale: who.language,
    country: who.country,
    reply: { to: who.id },
  });
};

const parse = ({ body }: WebhookRequest): ParsedRequest => {
  const json = readJson(body);
  if (!json.ok) return unreadable(body, json.problem);
  const callback = Callback.safeParse(json.value);
  if (!callback.success) return unreadable(body, 'the body is not a callback with an "event"');
  // Sent while the webhook is being set; an error would undo that.
  if (callback.data.event === 'webhook') return { items: [] };
  const item = readCallback(callback.data, json.value);
  return item === undefined
    ? unreadable(body, 'a callback without sender or message_token')
    : { items: [item] };
};

const signatureOf = (request: WebhookRequest): string | undefined =>
  // Older clients get it in the query string.
  request.headers['x-viber-content-signature'] || queryOf(request).get('sig') || undefined;

const verify = (request: WebhookRequest, inbox: InboxCredentials) => {
  if (request.method !== 'POST') return refused(`Viber sends POST, not ${request.method}`);
  const tokens = secretValues(inbox, 'authToken');
  if (tokens.length === 0) return refused('the inbox\'s secret has no "authToken"');
  const signature = signatureOf(request);
  if (signature === undefined) return refused('the header x-viber-content-signature is missing');
  const isSigned = anyMatches(tokens, (token) =>
    equalBytes(Buffer.from(hmac('sha256', token, request.body)).toString('hex'), signature),
  );
  return isSigned
    ? verified
    : refused(
        "x-viber-content-signature does not match: the body was changed, or authToken is another bot's",
      );
};

export const viber: Channel<'viber'> = {
  name: 'viber',
  limits: { textLength: viberTextLength, repeatableSend: false },
  verify,
  parse,
  send: sendViber,
};
