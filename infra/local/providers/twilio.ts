import {
  jsonAnswer,
  type KnownInbox,
  type Provider,
  type ProviderAnswer,
  type ProviderCall,
} from './provider.ts';
import { createTextProvider, type TextMessage } from './text-api.ts';

// https://www.twilio.com/docs/messaging/api/message-resource#create-a-message and …/docs/api/errors

const failure = (status: number, code: number, message: string): ProviderAnswer =>
  jsonAnswer(status, { status, code, message, more_info: `https://www.twilio.com/docs/errors/${code}` });

const isFrom = ({ secrets }: KnownInbox, { headers, path }: ProviderCall): boolean => {
  const { accountSid, authToken } = secrets;
  if (accountSid === undefined || authToken === undefined) return false;
  const basic = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
  return headers.authorization === `Basic ${basic}` && path.includes(`/Accounts/${accountSid}/`);
};

const read = ({ body }: ProviderCall): TextMessage | undefined => {
  const form = new URLSearchParams(body.toString('utf8'));
  const [to, from, text] = [
    form.get('To'),
    form.get('From') ?? form.get('MessagingServiceSid'),
    form.get('Body'),
  ];
  return to && from && text !== null ? { to, text } : undefined;
};

/** Twilio: `POST /2010-04-01/Accounts/<sid>/Messages.json`, for SMS and for WhatsApp. */
export const createTwilio = (
  name: 'twilio-sms' | 'twilio-whatsapp',
  inboxes: readonly KnownInbox[],
): Provider =>
  createTextProvider(
    {
      ...{ name, isFrom, read, longest: 1600 },
      path: /^\/2010-04-01\/Accounts\/AC[0-9a-f]{32}\/Messages\.json$/,
      idOf: (count) => `SM${count.toString(16).padStart(32, '0')}`,
      accepted: (sid, { to, text }) =>
        jsonAnswer(201, { sid, to, body: text, status: 'queued', error_code: null }),
      refusals: {
        caller: failure(401, 20_003, 'Authenticate'),
        path: failure(404, 20_404, 'The requested resource was not found'),
        form: failure(400, 21_604, "A 'To' phone number and a 'Body' are required."),
        length: failure(
          400,
          21_617,
          'The concatenated message body is empty or exceeds the 1600 character limit.',
        ),
      },
      faults: {
        fail: failure(500, 20_500, 'Internal Server Error'),
        throttle: failure(429, 20_429, 'Too Many Requests'),
        refuse: failure(400, 21_610, 'Attempt to send to unsubscribed recipient'),
      },
    },
    inboxes,
  );
