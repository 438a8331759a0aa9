import { z } from 'zod';
import type { Channel, SendResult } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { OptionalId, OptionalText, optional } from '../payload-fields.ts';
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

// https://developers.zalo.me/docs/official-account/tin-nhan/tin-tu-van/gui-tin-tu-van-dang-van-ban

export const zaloTextLength = 2000;

const Answer = z.object({
  error: z.number(),
  message: OptionalText,
  data: optional(z.object({ message_id: OptionalId })),
});

const throttled = -32;
const outsideWindow = -230;
const unreachable = [-213, -217];

const resultOf = (answer: ProviderAnswer, messageId: string): SendResult => {
  const body = Answer.safeParse(answer.body).data;
  if (body === undefined) return failureOfUnkeyedStatus(answer, 'no reason given');
  if (body.error === 0) return sent(body.data?.message_id ?? messageId);
  const reason = `${body.error}: ${body.message ?? 'no reason given'}`;
  if (body.error === outsideWindow) return failed('window-closed', reason);
  if (unreachable.includes(body.error)) return failed('blocked', reason);
  return failed(body.error === throttled ? 'retry-later' : 'permanent', reason);
};

/** Zalo's access token lasts about a day; whoever renews it writes it to the inbox's secret. */
export const sendZalo: Channel<'zalo'>['send'] = async ({ message, to }, inbox, transport) => {
  const accessToken = newestSecret(inbox, 'accessToken');
  if (accessToken === undefined) return missingSecret('accessToken');
  const url = `${baseUrl(inbox.apiBaseUrl, 'https://openapi.zalo.me')}/v3.0/oa/message/cs`;
  return sendParts(splitText(message.text, zaloTextLength), async (text) => {
    const body = { recipient: { user_id: to.to }, message: { text } };
    return resultOf(await postJson(transport, url, { access_token: accessToken }, body), message.messageId);
  });
};
