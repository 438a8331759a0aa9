import { describe, expect, it } from 'vitest';
import type { InboxCredentials } from '../../lib/channels/channel.ts';
import { isFailure, type MediaFailure, type MediaPlace } from '../../lib/channels/media.ts';
import { mediaSource } from '../../lib/channels/media-channels.ts';
import { downloadMedia } from '../../lib/channels/media-download.ts';
import { webhookChannelNames } from '../../lib/domain/vocabulary.ts';
import { keptTokens } from './outgoing.ts';

interface Seen {
  readonly url: string;
  readonly authorization: string | null;
}

/** A web of addresses and their answers, and what was asked of it. */
const aWeb = (answers: Readonly<Record<string, () => Response>>) => {
  const seen: Seen[] = [];
  const fetchIt: typeof fetch = async (input, init) => {
    const url = String(input);
    seen.push({ url, authorization: new Headers(init?.headers).get('authorization') });
    return answers[url.split('?')[0] ?? '']?.() ?? new Response('none', { status: 404 });
  };
  return { seen, fetch: fetchIt };
};

const moved = (location: string) => () => new Response(null, { status: 302, headers: { location } });
const file = () => new Response('bytes', { headers: { 'content-type': 'image/png' } });

const locate = async (
  channel: string,
  providerRef: string,
  inbox: Partial<InboxCredentials>,
  web = aWeb({}),
  type = 'image/png',
): Promise<MediaPlace | MediaFailure> => {
  const source = mediaSource(channel);
  if (source === undefined) throw new Error(`${channel} has no files`);
  return source.locate({
    attachment: { name: 'a', type, providerRef },
    inbox: { inboxId: 'i', secrets: {}, ...inbox },
    transport: { fetch: web.fetch, tokens: keptTokens() },
    at: 1,
  });
};

describe('a download', () => {
  const headers = { authorization: 'Bearer secret' };

  it('keeps credentials within their origin when it is sent elsewhere', async () => {
    const web = aWeb({
      'https://api.example/a': moved('/b'),
      'https://api.example/b': moved('https://cdn.example/c'),
      'https://cdn.example/c': file,
    });
    expect(await downloadMedia({ url: 'https://api.example/a', headers }, web, 100)).toMatchObject({
      fetched: true,
    });
    expect(web.seen.map(({ authorization }) => authorization)).toEqual([
      'Bearer secret',
      'Bearer secret',
      null,
    ]);
  });

  it('does not go round in circles', async () => {
    const web = aWeb({ 'https://api.example/a': moved('https://api.example/a') });
    const outcome = await downloadMedia({ url: 'https://api.example/a' }, web, 100);
    expect(outcome).toMatchObject({ fetched: false, mayRetry: false });
    expect(web.seen.length).toBeLessThan(10);
  });

  it('stops reading at the limit, whatever length was announced', async () => {
    let pulled = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            pulled += 1;
            controller.enqueue(new Uint8Array(10));
          },
        }),
      );
    const outcome = await downloadMedia(
      { url: 'https://a.example/' },
      aWeb({ 'https://a.example/': endless }),
      100,
    );
    expect(outcome).toMatchObject({ fetched: false, mayRetry: false });
    expect(pulled).toBeLessThan(20);
  });

  it.each([
    [404, false],
    [410, false],
    [403, false],
    [400, false],
    [429, true],
    [500, true],
    [202, true],
  ])('answered %i by a signed address may be repeated: %s', async (status, mayRetry) => {
    const web = aWeb({ 'https://a.example/': () => new Response('', { status }) });
    expect(await downloadMedia({ url: 'https://a.example/' }, web, 100)).toMatchObject({
      fetched: false,
      mayRetry,
    });
  });

  it('waits as long as the provider asks', async () => {
    const busy = () => new Response('', { status: 429, headers: { 'retry-after': '7' } });
    const outcome = await downloadMedia(
      { url: 'https://a.example/' },
      aWeb({ 'https://a.example/': busy }),
      100,
    );
    expect(outcome).toMatchObject({ mayRetry: true, retryAfterMs: 7000 });
  });
});

describe('a place of a file', () => {
  it.each(webhookChannelNames)(
    'of %s without secrets or sense is a failure in words, never an exception',
    async (channel) => {
      for (const ref of ['', 'F1', 'ftp://x', '\u0000', '../..', 'https://', '__proto__']) {
        const found = await locate(channel, ref, {});
        if (isFailure(found)) expect(found.reason).toMatch(/\w+ \w+/);
      }
    },
  );

  it('of Slack gets the token only where it is Slack’s own', async () => {
    const secrets = { botToken: 'xoxb-1' };
    const own = await locate('slack', 'https://files.slack.com/files-pri/T1/a.png', { secrets });
    expect(own).toMatchObject({ headers: { authorization: 'Bearer xoxb-1' } });
    for (const ref of [
      'https://evil.example/a',
      'https://files.slack.com.evil.example/a',
      'http://files.slack.com/a',
    ]) {
      expect(JSON.stringify(await locate('slack', ref, { secrets })), ref).not.toContain('xoxb');
    }
  });

  it('of Twilio gets the credentials only where it is Twilio’s own', async () => {
    const secrets = { accountSid: 'AC1', authToken: 't' };
    expect(await locate('twilio-sms', 'https://api.twilio.com/m', { secrets })).toHaveProperty('headers');
    expect(await locate('twilio-voice', 'https://twilio.com.evil.example/m', { secrets })).not.toHaveProperty(
      'headers',
    );
  });

  it('of LINE is the sender’s own server without our token, where the file lies there', async () => {
    const found = await locate('line', 'https://shop.example/a.png', { secrets: { accessToken: 't' } });
    expect(found).toEqual({ url: 'https://shop.example/a.png' });
  });

  it('of a LINE recording is not known while LINE prepares it', async () => {
    const answer = (status: string) => () => Response.json({ status });
    const url = 'https://api-data.line.me/v2/bot/message/9/content/transcoding';
    const at = (status: string) =>
      locate('line', '9', { secrets: { accessToken: 't' } }, aWeb({ [url]: answer(status) }), 'video/*');
    expect(await at('processing')).toMatchObject({ fetched: false, mayRetry: true });
    expect(await at('failed')).toMatchObject({ fetched: false, mayRetry: false });
    expect(await at('succeeded')).toMatchObject({ url: 'https://api-data.line.me/v2/bot/message/9/content' });
  });

  it('of WeChat is an excuse in JSON, or another place for videos', async () => {
    const token = () => Response.json({ access_token: 'T', expires_in: 7200 });
    const web = aWeb({ 'https://api.weixin.qq.com/cgi-bin/stable_token': token });
    const place = await locate('wechat', 'M1', { secrets: { appId: 'a', appSecret: 's' } }, web);
    if (isFailure(place)) throw new Error(place.reason);
    const read = (body: object) => place.instead?.('application/json', Buffer.from(JSON.stringify(body)));
    expect(read({ errcode: 40007, errmsg: 'invalid media_id' })).toMatchObject({ mayRetry: false });
    expect(read({ errcode: -1, errmsg: 'system error' })).toMatchObject({ mayRetry: true });
    expect(read({ video_url: 'http://video.example/v' })).toEqual({ url: 'https://video.example/v' });
    expect(place.instead?.('image/jpeg', Buffer.from('{'))).toBeUndefined();
  });
});
