import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localSecrets } from '../../../infra/local/providers/local-secrets.ts';
import type { Providers } from '../../../infra/local/providers/recorder.ts';
import { inboxes, now, postJson, secretOf, start } from './recorder-fixture.ts';

const send = (providers: Providers, text = 'hello', signal?: AbortSignal): Promise<Response> =>
  fetch(`${providers.url}/telegram/bot${secretOf(providers, 'telegram-main', 'botToken')}/sendMessage`, {
    method: 'POST',
    body: JSON.stringify({ chat_id: 1, text }),
    ...(signal ? { signal } : {}),
  });

const fault = (providers: Providers, mode: string, times = 1) =>
  postJson(`${providers.url}/_recorder/faults`, { provider: 'telegram', mode, times });

describe('a provider told to misbehave', () => {
  it.each([
    ['fail', 502],
    ['throttle', 429],
    ['refuse', 403],
  ])('does "%s" as often as ordered, delivers nothing, then recovers', async (mode, status) => {
    const providers = await start();
    expect((await fault(providers, mode, 2)).status).toBe(200);
    expect((await send(providers)).status).toBe(status);
    expect((await send(providers)).status).toBe(status);
    expect(providers.messages()).toEqual([]);
    expect((await send(providers)).status).toBe(200);
    expect(providers.messages()).toHaveLength(1);
  });

  it('never answers on "timeout" and delivers nothing', async () => {
    const providers = await start();
    await fault(providers, 'timeout');
    await expect(send(providers, 'hello', AbortSignal.timeout(200))).rejects.toThrow(/timeout/);
    expect(providers.messages()).toEqual([]);
  });

  it('delivers on "lost-answer", but the caller cannot know', async () => {
    const providers = await start();
    await fault(providers, 'lost-answer');
    await expect(send(providers)).rejects.toThrow('fetch failed');
    expect(providers.messages()).toHaveLength(1);
  });

  it('throttles the mails SES is handed as SES does', async () => {
    const providers = await start();
    providers.faults.order({ provider: 'ses', mode: 'throttle', times: 1 });
    const answer = await fetch(providers.sesUrl, { method: 'POST', body: 'Action=SendRawEmail' });
    expect(await answer.text()).toContain('<Code>Throttling</Code>');
  });

  it('behaves again when the order is taken back', async () => {
    const providers = await start();
    await fault(providers, 'fail', 5);
    await fetch(`${providers.url}/_recorder/faults`, { method: 'DELETE' });
    expect((await send(providers)).status).toBe(200);
  });

  it('must exist, and the mode too', async () => {
    const providers = await start();
    expect((await fault(providers, 'explode')).status).toBe(400);
    const unknown = await postJson(`${providers.url}/_recorder/faults`, { provider: 'fax', mode: 'fail' });
    expect(await unknown.json()).toEqual({
      message: expect.stringContaining('unknown provider; there are ses, sns, telegram, line,'),
    });
  });
});

describe('the record', () => {
  it('lists what was sent since an instant, as JSON', async () => {
    let at = now;
    const providers = await start({ now: () => at });
    await send(providers, 'early');
    at += 60_000;
    await send(providers, 'late');
    const textsSince = async (since: string): Promise<unknown> => {
      const listed = await fetch(`${providers.url}/_recorder/messages?since=${since}`);
      return listed.json();
    };
    expect(await textsSince('')).toMatchObject({ message: expect.stringContaining('since') });
    expect(await textsSince(String(now))).toMatchObject([{ text: 'early' }, { text: 'late' }]);
    expect(await textsSince(new Date(now + 1).toISOString())).toMatchObject([{ id: 2, text: 'late', at }]);
  });

  it('survives a restart when it has a folder', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'recorder-'));
    const first = await start({ dataDir });
    await send(first, '你好\nzwei');
    const second = await start({ dataDir });
    await send(second, 'drei');
    expect(second.messages().map(({ id, text }) => [id, text])).toEqual([
      [1, '你好\nzwei'],
      [2, 'drei'],
    ]);
    await rm(dataDir, { recursive: true });
  });

  it('names the providers there are when a call is for another', async () => {
    const providers = await start();
    const answer = await fetch(`${providers.url}/fax/send`, { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { message: expect.stringContaining('no provider "fax" here; there are ses, sns, telegram, line,') },
    ]);
  });
});

describe('local secrets', () => {
  it('are the same at every start and differ between inboxes', async () => {
    const [first, second] = [await start(), await start()];
    expect(secretOf(first, 'line-jp', 'channelSecret')).toMatch(/^[0-9a-f]{32}$/);
    expect(secretOf(first, 'line-jp', 'channelSecret')).toBe(secretOf(second, 'line-jp', 'channelSecret'));
    expect(secretOf(first, 'telegram-main', 'botToken')).toMatch(/^\d{9}:[\w-]{35}$/);
    expect(Buffer.from(secretOf(first, 'partner', 'secret').slice(6), 'base64')).toHaveLength(32);
  });

  it('name the inbox whose channel has none', () => {
    const [mailbox] = inboxes;
    if (!mailbox) throw new Error('no inbox');
    expect(() => localSecrets([{ ...mailbox, secretName: 'pay/support' }], 'http://127.0.0.1')).toThrow(
      'inbox "support": no local credentials for channel "email"',
    );
  });
});
