import type { Channel } from '../channel.ts';
import { matchesAccount } from '../verification.ts';
import { parseTwilio, twilioAccount } from './twilio-message.ts';
import { sendTwilio } from './twilio-send.ts';
import { verifyTwilio } from './twilio-signature.ts';

// One product, two channels: https://www.twilio.com/docs/messaging/guides/webhook-request

const verify: Channel['verify'] = (request, inbox) => {
  const verification = verifyTwilio(request, inbox);
  return verification.verified
    ? matchesAccount(inbox.account, twilioAccount(request.body), 'number')
    : verification;
};

const textLength = 1600;

export const twilioSms: Channel<'twilio-sms'> = {
  name: 'twilio-sms',
  limits: { textLength, repeatableSend: false },
  verify,
  parse: parseTwilio,
  send: sendTwilio(textLength),
};

export const twilioWhatsapp: Channel<'twilio-whatsapp'> = {
  name: 'twilio-whatsapp',
  limits: { textLength, replyWindowHours: 24, repeatableSend: false },
  verify,
  parse: parseTwilio,
  send: sendTwilio(textLength),
};
