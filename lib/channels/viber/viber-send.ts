import { z } from 'zod';
import type { Channel, SendResult } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { OptionalId, OptionalText } from '../payload-fields.ts';
import {
  baseUrl,
  failed,
  failureOfUnkeyedStatus,
  missingSecret,
  type ProviderAnswer,
  postJson,
  sent,
} from '../provider-call.ts';
import { sendParts } from '../send-parts.ts';
import { splitText } from '../text-split.ts';

// https://developers.viber.com/docs/api/rest-bot-api/#send-message and #error-codes

export const viberTextLength = 7000;
const nameLength = 28;

const Answer = z.object({ status: z.number(), status_message: OptionalText, message_token: OptionalId });

/** 5: not registered, 6: not subscribed. */
const unreachable = [5, 6];
/** 12: too many requests, 18: rate of messages exceeded. */
const throttled = [12, 18];

/** Viber answers HTTP 200 to everything; the verdict is in the body. */
const resultOf = (answer: ProviderAnswer): SendResult => {
  const body = Answer.safeParse(answer.body).data;
  if (body === undefined) return failureOfUnkeyedStatus(answer, 'no reason given');
  if (body.status === 0) return sent(body.message_token ?? '');
  const reason = `${body.status}: ${body.status_message ?? 'no reason given'}`;
  if (unreachable.includes(body.status)) return failed('blocked', reason);
  return failed(throttled.includes(body.status) ? 'retry-later' : 'permanent', reason);
};

/** The name customers see beside the text comes from the secret `senderName`. */
export const sendViber: Channel<'viber'>['send'] = async ({ message, to }, inbox, transport) => {
  const authToken = newestSecret(inbox, 'authToken');
  if (authToken === undefined) return missingSecret('authToken');
  const url = `${baseUrl(inbox.apiBaseUrl, 'https://chatapi.viber.com')}/pa/send_message`;
  const name = (newestSecret(inbox, 'senderName') ?? 'Support').slice(0, nameLength);
  return sendParts(splitText(message.text, viberTextLength), async (text) => {
    const body = {
      receiver: to.to,
      min_api_version: 1,
      sender: { name },
      type: 'text',
      text,
      tracking_data: message.messageId,
    };
    return resultOf(await postJson(transport, url, { 'x-viber-auth-token': authToken }, body));
  });
};
