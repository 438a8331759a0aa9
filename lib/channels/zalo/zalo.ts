import { z } from 'zod';
import type { Channel, InboundItem, InboxCredentials, ParsedRequest, WebhookRequest } from '../channel.ts';
import { anyMatches, equalBytes, sha256Hex } from '../hmac.ts';
import { instantOf, toItem, unreadable } from '../inbound-item.ts';
import { newestSecret, secretValues } from '../inbox-secrets.ts';
import { readJson } from '../json.ts';
import { Id, OptionalId } from '../payload-fields.ts';
import { matchesAccount, refused } from '../verification.ts';
import { ZaloEvent, zaloContent } from './zalo-event.ts';
import { sendZalo, zaloTextLength } from './zalo-send.ts';

// https://developers.zalo.me/docs/official-account/webhook/tong-quan

const Stamp = z.object({ timestamp: OptionalId });
const Parties = z.object({ sender: z.object({ id: Id }), recipient: z.object({ id: Id }) });

const payloadOf = (body: Uint8Array): unknown => {
  const json = readJson(body);
  return json.ok ? json.value : undefined;
};

/** A plain digest, not an HMAC: app id, body, the body's own timestamp, secret. */
const macOf = (body: Uint8Array, appId: string, timestamp: string, secret: string): string =>
  `mac=${sha256Hex(Buffer.concat([Buffer.from(appId), body, Buffer.from(timestamp + secret)]))}`;

const verify: Channel<'zalo'>['verify'] = (request, inbox) => {
  if (request.method !== 'POST') return refused(`Zalo sends POST, not ${request.method}`);
  const appId = newestSecret(inbox, 'appId');
  const secrets = secretValues(inbox, 'oaSecret');
  if (appId === undefined || secrets.length === 0)
    return refused('the inbox\'s secret has no "appId" or no "oaSecret"');
  const signature = request.headers['x-zevent-signature'];
  if (!signature) return refused('the header x-zevent-signature is missing');
  const payload = payloadOf(request.body);
  const timestamp = Stamp.safeParse(payload).data?.timestamp ?? '';
  if (
    !anyMatches(secrets, (secret) => equalBytes(macOf(request.body, appId, timestamp, secret), signature))
  ) {
    return refused(
      'x-zevent-signature does not match: the body was changed, or appId or oaSecret is another one',
    );
  }
  const { data: parties } = Parties.safeParse(payload);
  const named = parties === undefined ? [] : [parties.recipient.id, parties.sender.id];
  return matchesAccount(inbox.account, named, 'official account');
};

const readEvent = (event: ZaloEvent, raw: unknown): InboundItem => {
  const content = zaloContent(event, raw);
  const peer = event.event_name.startsWith('oa_') ? event.recipient : event.sender;
  const conversation = peer?.id ?? event.follower?.id ?? event.user_id_by_app ?? 'account';
  return toItem({
    ...content,
    dedupe: content.dedupe ?? `${event.event_name}:${conversation}:${event.timestamp ?? ''}`,
    conversation,
    from: event.sender && { address: event.sender.id },
    sentAt: instantOf(event.timestamp),
    reply: { to: conversation },
  });
};

const parse = ({ body }: WebhookRequest, _inbox: InboxCredentials): ParsedRequest => {
  const json = readJson(body);
  if (!json.ok) return unreadable(body, json.problem);
  const event = ZaloEvent.safeParse(json.value);
  return event.success
    ? { items: [readEvent(event.data, json.value)] }
    : unreadable(body, 'the body is not an event with an "event_name"');
};

export const zalo: Channel<'zalo'> = {
  name: 'zalo',
  limits: { textLength: zaloTextLength, replyWindowHours: 48, repeatableSend: false },
  verify,
  parse,
  send: sendZalo,
};
