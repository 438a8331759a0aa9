import type { InboxCredentials } from '../channel.ts';
import { secretValues } from '../inbox-secrets.ts';
import type { TelegramUser } from './telegram-payload.ts';

/** A bot's token begins with its user id. */
export const isOurBot = (user: TelegramUser, inbox: InboxCredentials): boolean =>
  secretValues(inbox, 'botToken').some((token) => token.startsWith(`${user.id}:`));
