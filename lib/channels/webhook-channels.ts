import type { WebhookChannelName } from '../domain/vocabulary.ts';
import type { Channel } from './channel.ts';
import { generic } from './generic.ts';
import { instagram } from './instagram.ts';
import { kakao } from './kakao.ts';
import { line } from './line.ts';
import { messenger } from './messenger.ts';
import { slack } from './slack.ts';
import { telegram } from './telegram.ts';
import { twilioSms, twilioWhatsapp } from './twilio.ts';
import { viber } from './viber.ts';
import { wechat } from './wechat.ts';
import { wecom } from './wecom.ts';
import { whatsapp } from './whatsapp.ts';
import { zalo } from './zalo.ts';

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
