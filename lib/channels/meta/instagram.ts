import type { Channel } from '../channel.ts';
import { splitText } from '../text-split.ts';
import { messagingAccounts, parseMessaging } from './meta-messaging.ts';
import { sendMessaging } from './meta-messaging-send.ts';
import { subscriptionAnswer, verifyMeta } from './meta-webhook.ts';

// https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/messaging-api

/** Bytes of UTF-8, the measure Instagram counts in. */
const textLength = 1000;

export const instagram: Channel<'instagram'> = {
  name: 'instagram',
  limits: { textLength, replyWindowHours: 24, mediaByLink: true, repeatableSend: false },
  verify: (request, inbox) => verifyMeta(request, inbox, messagingAccounts),
  parse: (request, inbox) =>
    request.method === 'GET' ? subscriptionAnswer(request) : parseMessaging(request.body, inbox, 'instagram'),
  send: (outgoing, inbox, transport) =>
    sendMessaging(outgoing, splitText(outgoing.message.text, textLength, 'utf-8'), inbox, {
      transport,
      host: 'https://graph.instagram.com/v25.0',
      product: {},
    }),
};
