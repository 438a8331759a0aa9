import { z } from 'zod';
import type { Access } from '../access-token.ts';
import type { SendResult, Transport } from '../channel.ts';
import { OptionalId, OptionalNumber, OptionalText } from '../payload-fields.ts';
import {
  type Failure,
  failed,
  failureOfUnkeyedStatus,
  type ProviderAnswer,
  postJson,
  sent,
} from '../provider-call.ts';

// Global return codes: https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html

const Answer = z.object({ errcode: OptionalNumber, errmsg: OptionalText, msgid: OptionalId });

const tokenEnded = [40_001, 40_014, 42_001];
const outsideWindow = [45_015, 45_047];
const unreachable = [43_004, 40_201];
/** System busy, daily quota, calls a minute. */
const temporary = [-1, 45_009, 45_011];

const failureOf = (code: number, message: string): Failure => {
  const reason = `${code}: ${message}`;
  if (outsideWindow.includes(code)) return failed('window-closed', reason);
  if (unreachable.includes(code)) return failed('blocked', reason);
  return failed(temporary.includes(code) ? 'retry-later' : 'permanent', reason);
};

/** HTTP 200 says nothing; the verdict is in `errcode`. */
const resultOf = (answer: ProviderAnswer, messageId: string): SendResult => {
  const body = Answer.safeParse(answer.body).data;
  if (answer.status !== 200 || body === undefined) return failureOfUnkeyedStatus(answer, 'no reason given');
  const code = body.errcode ?? 0;
  return code === 0 ? sent(body.msgid ?? messageId) : failureOf(code, body.errmsg ?? 'no reason given');
};

/** Whether the provider no longer accepts the access token of a call. */
export const isTokenEnded = (answer: ProviderAnswer): boolean =>
  tokenEnded.includes(Answer.safeParse(answer.body).data?.errcode ?? 0);

export interface WechatCall {
  readonly transport: Transport;
  readonly url: string;
  readonly body: object;
  readonly messageId: string;
  readonly access: (refused?: string) => Promise<Access>;
}

/** Calls an API of WeChat or WeCom with its access token, fetching another one once if it is no longer accepted. */
export const callWechat = async (call: WechatCall, refused?: string): Promise<SendResult> => {
  const access = await call.access(refused);
  if ('sent' in access) return access;
  const url = `${call.url}?access_token=${encodeURIComponent(access.token)}`;
  const answer = await postJson(call.transport, url, {}, call.body);
  return isTokenEnded(answer) && refused === undefined
    ? callWechat(call, access.token)
    : resultOf(answer, call.messageId);
};
