import { z } from 'zod';
import type { Channel, InboundItem, InboxCredentials, ParsedRequest, WebhookRequest } from '../channel.ts';
import { anyMatches, equalBytes, hmac, sha256Hex } from '../hmac.ts';
import {
  accountConversation,
  type ItemDraft,
  instantOf,
  toItem,
  unreadable,
  unreadableElement,
} from '../inbound-item.ts';
import { secretValues } from '../inbox-secrets.ts';
import { readJson } from '../json.ts';
import { Id, OptionalId, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';
import { matchesAccount, refused, verified } from '../verification.ts';
import { LineMessage, lineContent } from './line-content.ts';
import { sendLine } from './line-send.ts';

// Messaging API webhooks: https://developers.line.biz/en/reference/messaging-api/#webhooks

const Body = z.object({ destination: OptionalId, events: z.array(z.unknown()) });

const Event = z.object({
  type: z.string(),
  mode: OptionalText,
  timestamp: OptionalNumber,
  source: optional(z.object({ userId: OptionalId, groupId: OptionalId, roomId: OptionalId })),
  webhookEventId: OptionalId,
  deliveryContext: optional(z.object({ isRedelivery: optional(z.boolean()) })),
  replyToken: OptionalId,
  message: optional(LineMessage),
  unsend: optional(z.object({ messageId: Id })),
  postback: optional(z.object({ data: z.string() })),
});
type Event = z.infer<typeof Event>;

const systemEvents = [
  'follow',
  'unfollow',
  'join',
  'leave',
  'memberJoined',
  'memberLeft',
  'accountLink',
  'membership',
  'activated',
  'deactivated',
  'botSuspended',
  'botResumed',
];

const secondsOfReplyToken = 60;
const minutesOfRedeliveredToken = 20;

/** The token answers for a minute after its webhook arrived; in a redelivery at most 20 minutes after the event. */
const replyTokenUntil = (event: Event, at: number): number => {
  const until = at + secondsOfReplyToken * 1000;
  const happenedAt = instantOf(event.timestamp);
  if (!event.deliveryContext?.isRedelivery || happenedAt === undefined) return until;
  return Math.min(until, happenedAt + minutesOfRedeliveredToken * 60_000);
};

const replyOf = (event: Event, to: string, at: number): NonNullable<InboundItem['reply']> =>
  event.replyToken === undefined
    ? { to }
    : { to, replyToken: event.replyToken, replyTokenUntil: replyTokenUntil(event, at) };

/** Requests of the console's older "Verify" button carry tokens of 32 zeros or 32 f. */
const isConsoleCheck = (event: Event): boolean => /^(0{32}|f{32})$/.test(event.replyToken ?? '');

/** Never the raw event: `deliveryContext` differs between two deliveries. */
const dedupeOf = (event: Event): string =>
  event.webhookEventId ??
  event.message?.id ??
  sha256Hex(JSON.stringify([event.type, event.timestamp, event.source]));

/** What the event says, without who and when. */
const contentOf = (event: Event, raw: unknown): Omit<ItemDraft, 'dedupe' | 'conversation'> => {
  if (event.mode === 'standby') return { kind: 'ignore', because: 'standby: another module answers' };
  if (isConsoleCheck(event)) return { kind: 'ignore', because: "the console's webhook check" };
  if (event.type === 'message') return lineContent(event.message, raw);
  if (event.type === 'messageEdited') {
    return { ...lineContent(event.message, raw), kind: 'edit', target: event.message?.id };
  }
  if (event.type === 'unsend') return { kind: 'delete', target: event.unsend?.messageId };
  if (event.type === 'postback')
    return { kind: 'message', contentType: 'button', text: event.postback?.data };
  if (systemEvents.includes(event.type)) return { kind: 'system', because: event.type };
  return { kind: 'ignore', because: `type ${event.type}`, raw: JSON.stringify(raw) };
};

/** Groups and rooms have no names in webhooks. A button is only pressed for us. */
const groupOf = ({ type, source, message }: Event): InboundItem['group'] => {
  if (source?.groupId === undefined && source?.roomId === undefined) return undefined;
  const mentionees = message?.mention?.mentionees ?? [];
  return { toUs: type === 'postback' || mentionees.some(({ isSelf }) => isSelf === true) };
};

const readEvent = (raw: unknown, at: number): InboundItem => {
  const event = Event.safeParse(raw);
  if (!event.success) return unreadableElement(raw, 'an event without a type');
  const { source, message, timestamp } = event.data;
  const peer = source?.groupId ?? source?.roomId ?? source?.userId;
  return toItem({
    ...contentOf(event.data, raw),
    dedupe: dedupeOf(event.data),
    providerMessageId: message?.id,
    conversation: peer ?? accountConversation,
    from: source?.userId === undefined ? undefined : { address: source.userId },
    sentAt: instantOf(timestamp),
    group: groupOf(event.data),
    reply: peer === undefined ? undefined : replyOf(event.data, peer, at),
  });
};

const parse = (request: WebhookRequest, _inbox: InboxCredentials, at: number): ParsedRequest => {
  const json = readJson(request.body);
  if (!json.ok) return unreadable(request.body, json.problem);
  const body = Body.safeParse(json.value);
  if (!body.success) return unreadable(request.body, 'the body has no list of events');
  return { items: body.data.events.map((event) => readEvent(event, at)) };
};

const isSignedBy = (request: WebhookRequest, secret: string, signature: string): boolean =>
  equalBytes(Buffer.from(hmac('sha256', secret, request.body)).toString('base64'), signature);

const verify: Channel<'line'>['verify'] = (request, inbox) => {
  if (request.method !== 'POST') return refused(`LINE sends POST, not ${request.method}`);
  const secrets = secretValues(inbox, 'channelSecret');
  if (secrets.length === 0) return refused('the inbox\'s secret has no "channelSecret"');
  const signature = request.headers['x-line-signature'];
  if (!signature) return refused('the header x-line-signature is missing');
  if (!anyMatches(secrets, (secret) => isSignedBy(request, secret, signature))) {
    return refused(
      "x-line-signature does not match: the body was changed, or channelSecret is another channel's",
    );
  }
  const json = readJson(request.body);
  const body = Body.safeParse(json.ok ? json.value : undefined);
  const named = body.data?.destination === undefined ? [] : [body.data.destination];
  return body.success ? matchesAccount(inbox.account, named, 'destination') : verified;
};

export const line: Channel<'line'> = {
  name: 'line',
  limits: { textLength: 5000, repeatableSend: true },
  verify,
  parse,
  send: sendLine,
};
