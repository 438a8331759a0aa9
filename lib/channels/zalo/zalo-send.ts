import { z } from 'zod';
import type { Channel, SendResult } from '../channel.ts';
import { OptionalId, OptionalText, optional } from '../payload-fields.ts';
import {
  baseUrl,
  failed,
  failureOfUnkeyedStatus,
  type ProviderAnswer,
  postJson,
  sent,
} from '../provider-call.ts';
import { sendParts } from '../send-parts.ts';
import { splitText } from '../text-split.ts';
import { zaloAccess } from './zalo-token.ts';

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

const accessRefused = -216;

const sendText = async (
  send: Parameters<Channel<'zalo'>['send']>,
  text: string,
  refused?: string,
): Promise<SendResult> => {
  const [{ message, to, at }, inbox, transport] = send;
  const access = await zaloAccess({ inbox, transport, at }, refused);
  if ('sent' in access) return access;
  const url = `${baseUrl(inbox.apiBaseUrl, 'https://openapi.zalo.me')}/v3.0/oa/message/cs`;
  const body = { recipient: { user_id: to.to }, message: { text } };
  const answer = await postJson(transport, url, { access_token: access.token }, body);
  return Answer.safeParse(answer.body).data?.error === accessRefused && refused === undefined
    ? sendText(send, text, access.token)
    : resultOf(answer, message.messageId);
};

export const sendZalo: Channel<'zalo'>['send'] = (...send) =>
  sendParts(splitText(send[0].message.text, zaloTextLength), (text) => sendText(send, text));
