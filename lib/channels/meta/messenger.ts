import type { Channel } from '../channel.ts';
import { splitText } from '../text-split.ts';
import { messagingAccounts, parseMessaging } from './meta-messaging.ts';
import { sendMessaging } from './meta-messaging-send.ts';
import { subscriptionAnswer, verifyMeta } from './meta-webhook.ts';

// https://developers.facebook.com/docs/messenger-platform/reference/send-api

const textLength = 2000;

export const messenger: Channel<'messenger'> = {
  name: 'messenger',
  limits: { textLength, replyWindowHours: 24, mediaByLink: true, repeatableSend: false },
  verify: (request, inbox) => verifyMeta(request, inbox, messagingAccounts),
  parse: (request, inbox) =>
    request.method === 'GET' ? subscriptionAnswer(request) : parseMessaging(request.body, inbox, 'page'),
  send: (outgoing, inbox, transport) =>
    sendMessaging(outgoing, splitText(outgoing.message.text, textLength), inbox, {
      transport,
      host: 'https://graph.facebook.com/v25.0',
      product: { messaging_type: 'RESPONSE' },
    }),
};
