import type { WebhookChannelName } from '../domain/vocabulary.ts';
import type { Channel } from './channel.ts';
import { generic } from './generic.ts';
import { instagram } from './instagram.ts';
import { line } from './line.ts';
import { messenger } from './messenger.ts';
import { slack } from './slack.ts';
import { telegram } from './telegram.ts';
import { twilioSms, twilioWhatsapp } from './twilio.ts';
import { viber } from './viber.ts';
import { whatsapp } from './whatsapp.ts';

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
  generic,
} as const satisfies {
  [Name in WebhookChannelName]: Channel<Name>;
};

/** The channel of that name, or `undefined`: names come from URLs. */
export const webhookChannel = (name: string): Channel | undefined => {
  const known: Readonly<Record<string, Channel>> = webhookChannels;
  return Object.hasOwn(known, name) ? known[name] : undefined;
};
