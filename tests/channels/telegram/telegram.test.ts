import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../lib/channels/channel.ts';
import { telegram } from '../../../lib/channels/telegram/telegram.ts';
import { anOutgoing, brokenOff, provider, type Reply, unreachable } from '../outgoing.ts';
import { signedPayload } from '../vector-requests.ts';

const inbox = { inboxId: 'main', secrets: { botToken: '700000001:AAE', secretToken: 's' } };
const accepted: Reply = {
  status: 200,
  json: { ok: true, result: { message_id: 7, chat: { id: 5512345678 } } },
};

const send = async (outgoing: Outgoing, ...replies: Reply[]) => {
  const { transport, calls } = provider(...replies);
  const result = await telegram.send(outgoing, inbox, transport);
  return { result, calls, bodies: calls.map(({ body }) => JSON.parse(body)) };
};

const read = (update: object) => {
  const { request, at } = signedPayload('telegram-text.json');
  const body = Buffer.from(JSON.stringify({ update_id: 1, ...update }));
  return telegram.parse({ ...request, body }, inbox, at);
};

const person = { id: 5, is_bot: false, first_name: 'A' };
const message = {
  message_id: 1,
  date: 1_772_442_000,
  chat: { id: 5, type: 'private' },
  from: person,
  text: 'hi',
};

describe('Telegram updates', () => {
  it('acknowledges a pressed button in the answer to the webhook', () => {
    const { request, at } = signedPayload('telegram-callback.json');
    const { response } = telegram.parse(request, inbox, at);
    expect(JSON.parse(response?.body ?? '')).toEqual({
      method: 'answerCallbackQuery',
      callback_query_id: '2368412345678901234',
    });
  });

  it('does not answer other bots', () => {
    const bot = { id: 9, is_bot: true, first_name: 'Other' };
    expect(read({ message: { ...message, from: bot } }).items[0]?.kind).toBe('ignore');
  });

  it('hears an anonymous administrator, who writes through a bot of Telegram', () => {
    const from = { id: 1087968824, is_bot: true, first_name: 'Group' };
    const sender_chat = { id: -1001, title: 'VIP', type: 'supergroup' };
    expect(read({ message: { ...message, from, sender_chat } }).items[0]?.kind).toBe('message');
  });

  it('tells the customer from the owner in a connected business chat, and answers through the connection', () => {
    const business = { ...message, business_connection_id: 'b1' };
    expect(read({ business_message: business }).items[0]).toMatchObject({
      kind: 'message',
      conversation: '5/business:b1',
      reply: { to: '5', threadId: 'business:b1' },
    });
    expect(read({ business_message: { ...business, from: { ...person, id: 99 } } }).items[0]?.kind).toBe(
      'echo',
    );
  });

  it('takes the largest size of a photo', () => {
    const { request, at } = signedPayload('telegram-photo-album-1.json');
    expect(telegram.parse(request, inbox, at).items[0]).toMatchObject({
      contentType: 'image',
      attachments: [{ providerRef: 'AgACAgIAAxkBAAIx', bytes: 98020 }],
    });
  });

  it('takes an animation for a video although it also sets a document', () => {
    const file = { file_id: 'F', mime_type: 'video/mp4' };
    expect(
      read({ message: { ...message, text: undefined, animation: file, document: file } }).items[0],
    ).toMatchObject({
      contentType: 'video',
      attachments: [{ providerRef: 'F' }],
    });
  });

  it('ignores kinds of update that carry no message for us', () => {
    for (const update of [{ poll: { id: '1' } }, { channel_post: message }, { brand_new: {} }, {}]) {
      expect(read(update).items.map(({ kind }) => kind)).toEqual(['ignore']);
    }
  });

  it('keeps a message whose shape it does not know as it came', () => {
    const [item] = read({ message: { text: 'important', chat: 'moved' } }).items;
    expect(item).toMatchObject({ kind: 'message', contentType: 'unsupported' });
    expect(item?.raw).toContain('important');
  });

  it('keeps the locale and name of who writes', () => {
    const { request, at } = signedPayload('telegram-text.json');
    expect(telegram.parse(request, inbox, at).items[0]).toMatchObject({
      from: { address: '5512345678', name: 'Оля' },
      locale: 'ru',
    });
  });
});

describe('Telegram sending', () => {
  it('sends plain text to the chat and names the message it became', async () => {
    const { result, calls, bodies } = await send(
      anOutgoing('telegram', { to: { to: '5512345678' } }),
      accepted,
    );
    expect(result).toEqual({ sent: true, providerMessageId: '5512345678/7' });
    expect(calls[0]?.url).toBe('https://api.telegram.org/bot700000001:AAE/sendMessage');
    expect(bodies).toEqual([{ chat_id: '5512345678', text: 'We are on it.' }]);
  });

  it('answers in the topic, and through the business connection, of the conversation', async () => {
    const topic = await send(anOutgoing('telegram', { to: { threadId: '12' } }), accepted);
    expect(topic.bodies[0]).toMatchObject({ message_thread_id: 12 });
    const business = await send(anOutgoing('telegram', { to: { threadId: 'business:b1' } }), accepted);
    expect(business.bodies[0]).toMatchObject({ business_connection_id: 'b1' });
  });

  it('follows a group to its new id at once', async () => {
    const moved = {
      ok: false,
      error_code: 400,
      description: 'upgraded',
      parameters: { migrate_to_chat_id: -1002012345678 },
    };
    const { result, bodies } = await send(anOutgoing('telegram'), { status: 400, json: moved }, accepted);
    expect(result.sent).toBe(true);
    expect(bodies[1]).toMatchObject({ chat_id: '-1002012345678' });
  });

  it('splits a long text and waits out the rate limit between parts', async () => {
    const limited = {
      ok: false,
      error_code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 0.01 },
    };
    const text = 'слово '.repeat(1_500).trim();
    const { result, bodies } = await send(
      anOutgoing('telegram', { text }),
      accepted,
      { status: 429, json: limited },
      accepted,
    );
    expect(result.sent).toBe(true);
    expect(bodies.length).toBe(4);
    expect(Math.max(...bodies.map((body) => body.text.length))).toBeLessThanOrEqual(4096);
    expect([bodies[0].text, bodies[2].text, bodies[3].text].join(' ')).toBe(text);
  });

  it('does not repeat a text of which one part is out', async () => {
    const { result } = await send(anOutgoing('telegram', { text: 'a '.repeat(4_000) }), accepted, {
      status: 502,
    });
    expect(result).toMatchObject({
      sent: false,
      problem: 'permanent',
      reason: expect.stringContaining('1 of 2 parts'),
    });
  });

  it.each([
    [429, { parameters: { retry_after: 17 } }, { problem: 'retry-later', retryAfterMs: 17_000 }],
    [403, { description: 'Forbidden: bot was blocked by the user' }, { problem: 'blocked' }],
    [400, { description: 'Bad Request: chat not found' }, { problem: 'permanent' }],
    [401, { description: 'Unauthorized' }, { problem: 'permanent' }],
    [500, { description: 'Internal Server Error' }, { problem: 'retry-later' }],
  ])('sorts a refusal with %d', async (code, details, outcome) => {
    const json = { ok: false, error_code: code, description: 'refused', ...details };
    const { result } = await send(anOutgoing('telegram'), { status: code, json });
    expect(result).toMatchObject({ sent: false, ...outcome });
  });

  it('believes the body, not the HTTP status', async () => {
    const json = { ok: false, error_code: 403, description: 'Forbidden: user is deactivated' };
    expect((await send(anOutgoing('telegram'), { status: 200, json })).result).toMatchObject({
      problem: 'blocked',
    });
  });

  it('tries again later what never reached Telegram, and throws when nobody knows', async () => {
    expect((await send(anOutgoing('telegram'), unreachable())).result).toMatchObject({
      problem: 'retry-later',
    });
    await expect(send(anOutgoing('telegram'), brokenOff())).rejects.toThrow();
  });
});
