import { z } from 'zod';
import type { Channel, SendResult } from '../channel.ts';
import { defined } from '../inbound-item.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { OptionalText } from '../payload-fields.ts';
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

// https://docs.slack.dev/reference/methods/chat.postMessage

export const slackTextLength = 4000;

const Answer = z.object({ ok: z.boolean(), error: OptionalText, ts: OptionalText, channel: OptionalText });

const temporary = ['ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org'];
/** Slack says of these that part of the work may have been done. */
const undecided = ['internal_error', 'fatal_error', 'request_timeout'];

const resultOf = (answer: ProviderAnswer): SendResult => {
  const body = Answer.safeParse(answer.body).data;
  if (body?.ok) return sent(`${body.channel ?? ''}/${body.ts ?? ''}`);
  const reason = body?.error ?? 'no reason given';
  if (answer.status !== 200) return failureOfUnkeyedStatus(answer, reason);
  if (undecided.includes(reason)) return failed('unknown', reason);
  return failed(temporary.includes(reason) ? 'retry-later' : 'permanent', reason);
};

/** The three characters Slack reads as markup: https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const sendSlack: Channel<'slack'>['send'] = async ({ message, to }, inbox, transport) => {
  const botToken = newestSecret(inbox, 'botToken');
  if (botToken === undefined) return missingSecret('botToken');
  const url = `${baseUrl(inbox.apiBaseUrl, 'https://slack.com/api')}/chat.postMessage`;
  const headers = { authorization: `Bearer ${botToken}` };
  return sendParts(splitText(message.text, slackTextLength), async (text) => {
    const body = { channel: to.to, text: escaped(text), ...defined({ thread_ts: to.threadId }) };
    return resultOf(await postJson(transport, url, headers, body));
  });
};
