import type { WebhookChannelName } from '../domain/vocabulary.ts';
import { lineMedia } from './line/line-media.ts';
import { type MediaSource, mediaByUrl } from './media.ts';
import { slackMedia } from './slack/slack-media.ts';
import { telegramMedia } from './telegram/telegram-media.ts';
import { twilioMedia } from './twilio/twilio-media.ts';
import { wechatMedia, wecomMedia } from './wechat/wechat-media.ts';
import { whatsappMedia } from './whatsapp/whatsapp-media.ts';

/** Where each channel's files come from; a forgotten channel fails the build. */
const mediaChannels: { readonly [Name in WebhookChannelName]: MediaSource } = {
  telegram: telegramMedia,
  line: lineMedia,
  whatsapp: whatsappMedia,
  messenger: mediaByUrl,
  instagram: mediaByUrl,
  slack: slackMedia,
  viber: mediaByUrl,
  'twilio-sms': twilioMedia,
  'twilio-whatsapp': twilioMedia,
  'twilio-voice': twilioMedia,
  kakao: mediaByUrl,
  zalo: mediaByUrl,
  wechat: wechatMedia,
  wecom: wecomMedia,
  generic: mediaByUrl,
};

/** The source of a channel's files; `undefined` for channels whose files come with the message. */
export const mediaSource = (channel: string): MediaSource | undefined => {
  const known: Readonly<Record<string, MediaSource>> = mediaChannels;
  return Object.hasOwn(known, channel) ? known[channel] : undefined;
};
