import type { WebhookChannelName } from '../domain/vocabulary.ts';
import type { Channel } from './channel.ts';
import { generic } from './generic/generic.ts';
import { kakao } from './kakao/kakao.ts';
import { line } from './line/line.ts';
import { instagram } from './meta/instagram.ts';
import { messenger } from './meta/messenger.ts';
import { slack } from './slack/slack.ts';
import { telegram } from './telegram/telegram.ts';
import { twilioSms, twilioWhatsapp } from './twilio/twilio.ts';
import { twilioVoice } from './twilio/twilio-voice.ts';
import { viber } from './viber/viber.ts';
import { wechat } from './wechat/wechat.ts';
import { wecom } from './wechat/wecom.ts';
import { whatsapp } from './whatsapp/whatsapp.ts';
import { zalo } from './zalo/zalo.ts';

/** Every channel whose messages come through a provider's webhook, by name; a forgotten one fails the build. */
export const webhookChannels = {
  telegram,
  line,
  whatsapp,
  messenger,
  instagram,
  slack,
  viber,
  'twilio-sms': twilioSms,
  'twilio-whatsapp': twilioWhatsapp,
  'twilio-voice': twilioVoice,
  kakao,
  zalo,
  wechat,
  wecom,
  generic,
} as const satisfies {
  [Name in WebhookChannelName]: Channel<Name>;
};

/** The channel of that name, or `undefined`: names come from URLs. */
export const webhookChannel = (name: string): Channel | undefined => {
  const known: Readonly<Record<string, Channel>> = webhookChannels;
  return Object.hasOwn(known, name) ? known[name] : undefined;
};
