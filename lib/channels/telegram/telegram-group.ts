import type { GroupPlace, InboxCredentials } from '../channel.ts';
import { defined } from '../inbound-item.ts';
import { isOurBot } from './telegram-bot.ts';
import type { TelegramMessage } from './telegram-payload.ts';

/** User names of bots end in "bot": https://core.telegram.org/bots/features#botfather */
const botName = /^@?\w{2,29}bot$/i;

/** Whether a name is ours: the inbox's address where that is a bot's name, else any bot's. */
const isOurName = (name: string, { account }: InboxCredentials): boolean => {
  if (account === undefined || !botName.test(account)) return botName.test(name);
  return name.replace(/^@/, '').toLowerCase() === account.replace(/^@/, '').toLowerCase();
};

const saysToUs = (message: TelegramMessage, inbox: InboxCredentials): boolean => {
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.some(({ type, offset, length, user }) => {
    const part = text.slice(offset, offset + length);
    if (type === 'mention') return isOurName(part, inbox);
    if (type === 'text_mention') return user !== undefined && isOurBot(user, inbox);
    // `/start` is for every bot of the group, `/start@name` for one.
    if (type !== 'bot_command') return false;
    return !part.includes('@') || isOurName(part.slice(part.indexOf('@')), inbox);
  });
};

const isGroup = ({ chat }: TelegramMessage): boolean => chat.type === 'group' || chat.type === 'supergroup';

const groupNamed = ({ chat }: TelegramMessage, toUs: boolean): GroupPlace => ({
  ...defined({ name: chat.title }),
  toUs,
});

/** The group a message was written in. Commands, mentions of the bot and answers to it are meant for us. */
export const telegramGroup = (message: TelegramMessage, inbox: InboxCredentials): GroupPlace | undefined => {
  if (!isGroup(message)) return undefined;
  const answered = message.reply_to_message?.from;
  return groupNamed(
    message,
    saysToUs(message, inbox) || (answered !== undefined && isOurBot(answered, inbox)),
  );
};

/** The group of a message whose button was pressed, which only our own messages have. */
export const pressedIn = (message: TelegramMessage): GroupPlace | undefined =>
  isGroup(message) ? groupNamed(message, true) : undefined;
