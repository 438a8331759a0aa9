import { z } from 'zod';
import { uuidOf } from '../../domain/ids.ts';
import type { Channel, InboxCredentials, Outgoing, SendResult, Transport } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { Id } from '../payload-fields.ts';
import {
  baseUrl,
  failed,
  failureOfStatus,
  missingSecret,
  type ProviderAnswer,
  postJson,
  sent,
} from '../provider-call.ts';
import { splitText } from '../text-split.ts';

// https://developers.line.biz/en/reference/messaging-api/#messages and #retry-an-api-request

const textLength = 5000;
const messagesPerCall = 5;

const Accepted = z.object({ sentMessages: z.array(z.object({ id: Id })).min(1) });
const Problem = z.object({ message: z.string() });

interface Call {
  readonly transport: Transport;
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
}

const reasonOf = (answer: ProviderAnswer): string =>
  Problem.safeParse(answer.body).data?.message ?? 'no reason given';

const acceptedId = (answer: ProviderAnswer): string =>
  Accepted.safeParse(answer.body).data?.sentMessages[0]?.id ??
  answer.headers.get('x-line-accepted-request-id') ??
  answer.headers.get('x-line-request-id') ??
  '';

const resultOf = (answer: ProviderAnswer): SendResult => {
  // 409: this retry key was already accepted, so the message is out.
  if (answer.status === 200 || answer.status === 409) return sent(acceptedId(answer));
  const reason = reasonOf(answer);
  if (answer.status === 429 && reason.includes('monthly limit')) return failed('permanent', reason);
  return failureOfStatus(answer, reason);
};

const messagesOf = (texts: readonly string[]): object[] => texts.map((text) => ({ type: 'text', text }));

const isUsedUp = (answer: ProviderAnswer): boolean =>
  answer.status === 400 && reasonOf(answer).includes('Invalid reply token');

/**
 * Answers with the reply token, which costs no quota but has no idempotency key. A token that is gone at the first
 * attempt has expired: push instead. Gone at a repeated attempt while it should still be good, it was used up by the
 * earlier attempt, whose answer got lost: the message is out.
 */
const reply = async (
  call: Call,
  outgoing: Outgoing,
  texts: readonly string[],
): Promise<SendResult | undefined> => {
  const body = { replyToken: outgoing.to.replyToken, messages: messagesOf(texts) };
  const answer = await postJson(call.transport, `${call.base}/v2/bot/message/reply`, call.headers, body);
  if (!isUsedUp(answer)) return resultOf(answer);
  return outgoing.message.delivery.attempts > 1 ? sent('') : undefined;
};

const isReplyable = ({ message, to, at }: Outgoing, texts: readonly string[]): boolean =>
  message.purpose === 'acknowledgement' &&
  to.replyToken !== undefined &&
  at < (to.replyTokenUntil ?? 0) &&
  texts.length <= messagesPerCall;

/** Every call has a retry key of its own, the same at each attempt, so that a repetition adds only what is missing. */
const push = async (call: Call, outgoing: Outgoing, texts: readonly string[]): Promise<SendResult> => {
  const id = outgoing.message.messageId;
  let result: SendResult = failed('permanent', 'the message has no text');
  for (let start = 0; start < texts.length; start += messagesPerCall) {
    const key = uuidOf(start === 0 ? id : `${id}/${start}`);
    const headers = { ...call.headers, 'x-line-retry-key': key };
    const body = { to: outgoing.to.to, messages: messagesOf(texts.slice(start, start + messagesPerCall)) };
    result = resultOf(await postJson(call.transport, `${call.base}/v2/bot/message/push`, headers, body));
    if (!result.sent) return result;
  }
  return result;
};

export const sendLine: Channel<'line'>['send'] = async (
  outgoing: Outgoing,
  inbox: InboxCredentials,
  transport: Transport,
) => {
  const accessToken = newestSecret(inbox, 'accessToken');
  if (accessToken === undefined) return missingSecret('accessToken');
  const call: Call = {
    transport,
    base: baseUrl(inbox.apiBaseUrl, 'https://api.line.me'),
    headers: { authorization: `Bearer ${accessToken}` },
  };
  const texts = splitText(outgoing.message.text, textLength);
  const replied = isReplyable(outgoing, texts) ? await reply(call, outgoing, texts) : undefined;
  return replied ?? push(call, outgoing, texts);
};
