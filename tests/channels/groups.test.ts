import { describe, expect, it } from 'vitest';
import type { GroupPlace, InboundItem, InboxCredentials } from '../../lib/channels/channel.ts';
import { webhookChannels } from '../../lib/channels/webhook-channels.ts';

const at = Date.parse('2026-11-23T09:00:00Z');

const parse = (
  channel: keyof typeof webhookChannels,
  body: unknown,
  inbox: Partial<InboxCredentials> = {},
): InboundItem | undefined => {
  const request = {
    method: 'POST',
    url: `https://x.example/webhooks/${channel}/i`,
    headers: {},
    body: Buffer.from(JSON.stringify(body)),
  };
  return webhookChannels[channel].parse(request, { inboxId: 'i', secrets: {}, ...inbox }, at).items[0];
};

describe('a Telegram group', () => {
  const secrets = { botToken: '700000001:AAE-only-for-tests' };
  const group = (message: object, inbox: Partial<InboxCredentials> = {}): GroupPlace | undefined => {
    const chat = { id: -100, type: 'supergroup', title: 'Shop owners' };
    const from = { id: 5, is_bot: false, first_name: 'A' };
    const body = { update_id: 1, message: { message_id: 4, date: 1, chat, from, ...message } };
    return parse('telegram', body, { secrets, ...inbox })?.group;
  };
  const entity = (type: string, offset: number, length: number) => [{ type, offset, length }];

  it('is known by its name, and what people say to each other is not for us', () => {
    expect(group({ text: 'lunch?' })).toEqual({ name: 'Shop owners', toUs: false });
  });

  it.each([
    ['a mention of the bot', { text: '@pay_bot hi', entities: entity('mention', 0, 8) }],
    [
      'a mention in a caption',
      { caption: 'see @pay_bot', photo: [{ file_id: 'f' }], caption_entities: entity('mention', 4, 8) },
    ],
    ['a command', { text: '/help', entities: entity('bot_command', 0, 5) }],
    ['a command for this bot', { text: '/help@pay_bot', entities: entity('bot_command', 0, 13) }],
    ['an answer to the bot', { text: 'yes', reply_to_message: { from: { id: 700000001, is_bot: true } } }],
  ])('takes %s as said to us', (_what, message) => {
    expect(group(message, { account: '@Pay_Bot' })?.toUs).toBe(true);
  });

  it.each([
    ['a mention of a person', { text: '@maria hi', entities: entity('mention', 0, 6) }],
    ['a mention of another bot', { text: '@other_bot hi', entities: entity('mention', 0, 10) }],
    ['a command for another bot', { text: '/help@other_bot', entities: entity('bot_command', 0, 15) }],
    ['an answer to somebody else', { text: 'yes', reply_to_message: { from: { id: 6 } } }],
  ])('does not take %s as said to us', (_what, message) => {
    expect(group(message, { account: '@pay_bot' })?.toUs).toBe(false);
  });

  it('is no group when it is a private chat', () => {
    expect(group({ text: 'hi', chat: { id: 5, type: 'private' } })).toBeUndefined();
  });
});

describe('a LINE group', () => {
  const event = (source: object, message: object) => ({
    destination: 'U0',
    events: [
      { type: 'message', webhookEventId: 'E1', timestamp: at, source, message: { id: '1', ...message } },
    ],
  });
  const mentioned = {
    text: '@Pay hi',
    type: 'text',
    mention: { mentionees: [{ index: 0, length: 4, isSelf: true }] },
  };

  it('tells a mention of us from talk, and is answered as a whole', () => {
    const inGroup = { type: 'group', groupId: 'C1', userId: 'U1' };
    const item = parse('line', event(inGroup, mentioned));
    expect(item).toMatchObject({ group: { toUs: true }, conversation: 'C1', reply: { to: 'C1' } });
    expect(parse('line', event(inGroup, { type: 'text', text: 'hi' }))?.group).toEqual({ toUs: false });
    expect(parse('line', event({ type: 'room', roomId: 'R1' }, mentioned))?.group).toEqual({ toUs: true });
    expect(parse('line', event({ type: 'user', userId: 'U1' }, mentioned))?.group).toBeUndefined();
  });
});

describe('a WhatsApp group', () => {
  it('does not tell whether a message is for us, and is one conversation', () => {
    const message = {
      id: 'wamid.1',
      from: '336',
      group_id: 'G1',
      timestamp: '1',
      type: 'text',
      text: { body: 'x' },
    };
    const value = { metadata: { phone_number_id: 'P' }, messages: [message] };
    const body = {
      object: 'whatsapp_business_account',
      entry: [{ changes: [{ field: 'messages', value }] }],
    };
    const item = parse('whatsapp', body);
    expect(item).toMatchObject({ conversation: 'G1', reply: { to: 'G1' }, group: {} });
    expect(item?.group?.toUs).toBeUndefined();
  });
});

describe('a Slack channel', () => {
  const event = (fields: object, type = 'message') => ({
    type: 'event_callback',
    event_id: 'Ev1',
    authorizations: [{ user_id: 'UBOT', is_bot: true }],
    event: { type, channel: 'C1', channel_type: 'channel', user: 'U1', ts: '10.1', text: 'hi', ...fields },
  });

  it('tells mentions, threads and talk apart, and knows direct messages', () => {
    expect(parse('slack', event({}))?.group).toEqual({ toUs: false, inThread: false });
    expect(parse('slack', event({ text: '<@UBOT> hi' }))?.group?.toUs).toBe(true);
    expect(parse('slack', event({}, 'app_mention'))?.group?.toUs).toBe(true);
    expect(parse('slack', event({ thread_ts: '9.1' }))?.group).toEqual({ toUs: false, inThread: true });
    expect(parse('slack', event({ channel: 'D1', channel_type: 'im' }))?.group).toBeUndefined();
  });
});
