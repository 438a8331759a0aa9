import type { WebhookChannelName } from '../domain/vocabulary.ts';
import type { Channel } from './channel.ts';
import { generic } from './generic.ts';
import { line } from './line.ts';
import { telegram } from './telegram.ts';

/** Every channel whose messages come through a provider's webhook, by name; a forgotten one fails the build. */
export const webhookChannels = { telegram, line, generic } as const satisfies {
  [Name in WebhookChannelName]: Channel<Name>;
};

/** The channel of that name, or `undefined`: names come from URLs. */
export const webhookChannel = (name: string): Channel | undefined => {
  const known: Readonly<Record<string, Channel>> = webhookChannels;
  return Object.hasOwn(known, name) ? known[name] : undefined;
};
