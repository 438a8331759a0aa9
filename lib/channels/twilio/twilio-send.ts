import { z } from 'zod';
import type { Channel, SendResult } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { OptionalId, OptionalNumber, OptionalText } from '../payload-fields.ts';
import {
  baseUrl,
  callProvider,
  failed,
  failureOfUnkeyedStatus,
  missingSecret,
  type ProviderAnswer,
  sent,
} from '../provider-call.ts';
import { sendParts } from '../send-parts.ts';
import { splitText } from '../text-split.ts';

// https://www.twilio.com/docs/messaging/api/message-resource#create-a-message and …/docs/api/errors

const Answer = z.object({ sid: OptionalId, code: OptionalNumber, message: OptionalText });

const optedOut = 21_610;
const windowClosed = 63_016;
const throttled = 20_429;

const resultOf = (answer: ProviderAnswer): SendResult => {
  const { sid, code, message = 'no reason given' } = Answer.safeParse(answer.body).data ?? {};
  if (answer.status >= 200 && answer.status < 300 && sid !== undefined) return sent(sid);
  const reason = code === undefined ? message : `${code}: ${message}`;
  if (code === optedOut) return failed('blocked', reason);
  if (code === windowClosed) return failed('window-closed', reason);
  if (code === throttled) return failed('retry-later', reason);
  return failureOfUnkeyedStatus(answer, reason);
};

/** Sends from the number the contact wrote to. Twilio has no idempotency key, so an unknown outcome stays unknown. */
export const sendTwilio =
  (textLength: number): Channel['send'] =>
  async ({ message, to }, inbox, transport) => {
    const authToken = newestSecret(inbox, 'authToken');
    const accountSid = newestSecret(inbox, 'accountSid');
    if (authToken === undefined) return missingSecret('authToken');
    if (accountSid === undefined) return missingSecret('accountSid');
    const from = to.threadId ?? inbox.account;
    if (from === undefined)
      return failed('permanent', 'the inbox has no address: set it to the number that sends');
    const account = encodeURIComponent(accountSid);
    const url = `${baseUrl(inbox.apiBaseUrl, 'https://api.twilio.com')}/2010-04-01/Accounts/${account}/Messages.json`;
    const headers = {
      authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    return sendParts(splitText(message.text, textLength), async (text) => {
      const body = new URLSearchParams({ To: to.to, From: from, Body: text }).toString();
      return resultOf(await callProvider(transport, url, { headers, body }));
    });
  };
