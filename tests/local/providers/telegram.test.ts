import { describe, expect, it } from 'vitest';
import type { Providers } from '../../../infra/local/providers/recorder.ts';
import { postJson, secretOf, start } from './recorder-fixture.ts';

const send = (
  providers: Providers,
  body: unknown,
  token = secretOf(providers, 'telegram-main', 'botToken'),
) => postJson(`${secretOf(providers, 'telegram-main', 'apiBaseUrl')}/bot${token}/sendMessage`, body);

describe('Telegram', () => {
  it('delivers a text and numbers its messages', async () => {
    const providers = await start();
    await send(providers, { chat_id: 42, text: 'one' });
    const answer = await send(providers, { chat_id: '42', text: 'two' });
    expect(await answer.json()).toMatchObject({ ok: true, result: { message_id: 2, date: 1_795_395_600 } });
    expect(providers.messages()).toMatchObject([
      { provider: 'telegram', to: '42', text: 'one' },
      { provider: 'telegram', to: '42', text: 'two', providerMessageId: '42/2' },
    ]);
  });

  it.each([
    ['an empty text', { chat_id: 42, text: ' ' }, 'message text is empty'],
    ['a text over 4096', { chat_id: 42, text: 'a'.repeat(4097) }, 'message is too long'],
    ['a message without a chat', { text: 'a' }, 'chat_id and text are needed'],
  ])('refuses %s', async (_case, body, description) => {
    const providers = await start();
    const answer = await send(providers, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      ok: false,
      error_code: 400,
      description: expect.stringContaining(description),
    });
    expect(providers.messages()).toEqual([]);
  });

  it('refuses a token it did not issue', async () => {
    const providers = await start();
    expect((await send(providers, { chat_id: 42, text: 'a' }, '1:x')).status).toBe(401);
  });
});
