import type { Channel } from '../channel.ts';
import { anyMatches, equalBytes } from '../hmac.ts';
import { secretValues } from '../inbox-secrets.ts';
import { refused, verified } from '../verification.ts';
import { sendTelegram, telegramTextLength } from './telegram-send.ts';
import { parseTelegram } from './telegram-update.ts';

// https://core.telegram.org/bots/api#setwebhook: nothing is signed, the secret token is all there is.

const verify: Channel<'telegram'>['verify'] = (request, inbox) => {
  if (request.method !== 'POST') return refused(`Telegram sends POST, not ${request.method}`);
  const secrets = secretValues(inbox, 'secretToken');
  if (secrets.length === 0) return refused('the inbox\'s secret has no "secretToken"');
  const token = request.headers['x-telegram-bot-api-secret-token'];
  if (!token)
    return refused('the header x-telegram-bot-api-secret-token is missing: set secret_token in setWebhook');
  return anyMatches(secrets, (secret) => equalBytes(secret, token))
    ? verified
    : refused('x-telegram-bot-api-secret-token is not the secretToken of this inbox');
};

export const telegram: Channel<'telegram'> = {
  name: 'telegram',
  limits: { textLength: telegramTextLength, repeatableSend: false },
  verify,
  parse: parseTelegram,
  send: sendTelegram,
};
