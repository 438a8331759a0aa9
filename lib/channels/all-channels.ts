import type { ChannelName } from '../domain/vocabulary.ts';
import type { Channel } from './channel.ts';
import { email } from './email/email.ts';
import { form } from './form/form.ts';
import { webhookChannels } from './webhook-channels.ts';

/** Every channel by name. For sending; the webhook intake takes only its own, since the mail channel is large. */
export const allChannels: { readonly [Name in ChannelName]: Channel<Name> } = {
  email,
  form,
  ...webhookChannels,
};
