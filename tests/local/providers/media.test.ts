import { describe, expect, it } from 'vitest';
import { createMediaFiles } from '../../../functions/fetch-media/media-files.ts';
import type { Providers } from '../../../infra/local/providers/recorder.ts';
import type { WebhookChannelName } from '../../../lib/domain/vocabulary.ts';
import type { MediaOutcome } from '../../../lib/flows/ports.ts';
import { keptTokens } from '../../channels/outgoing.ts';
import { inboxes, now, secretOf, start } from './recorder-fixture.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const limitBytes = 1000;

type Place = [channel: WebhookChannelName, inboxId: string, secret?: string];

/** Each channel, an inbox, and the secret that opens its files; without one the address is the proof. */
const places: Place[] = [
  ['telegram', 'telegram-main', 'botToken'],
  ['line', 'line-jp', 'accessToken'],
  ['whatsapp', 'wa', 'accessToken'],
  ['messenger', 'page'],
  ['instagram', 'ig'],
  ['slack', 'slack', 'botToken'],
  ['viber', 'viber'],
  ['twilio-sms', 'sms', 'authToken'],
  ['twilio-whatsapp', 'twa', 'authToken'],
  ['zalo', 'zalo'],
  ['wechat', 'wechat', 'appSecret'],
  ['wecom', 'wecom', 'corpSecret'],
  ['generic', 'partner'],
];
const guarded = places.filter(([, , secret]) => secret !== undefined);

/** How the channel's webhook names the file `F1`. */
const refOf = (providers: Providers, [channel, inboxId]: Place, id = 'F1'): string => {
  const base = `${providers.url}/${channel}`;
  if (channel === 'slack') return `${base}/files-pri/${id}`;
  if (channel.startsWith('twilio')) {
    const account = secretOf(providers, inboxId, 'accountSid');
    return `${base}/2010-04-01/Accounts/${account}/Messages/MM1/Media/${id}`;
  }
  return ['messenger', 'instagram', 'viber', 'zalo', 'generic'].includes(channel)
    ? `${base}/media/${id}`
    : id;
};

interface Wish {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly ref?: string;
  readonly type?: string;
}

const fetchFrom = async (providers: Providers, place: Place, wish: Wish = {}): Promise<MediaOutcome> => {
  const [channel, inboxId] = place;
  const own = providers.secrets[`pay/${inboxId}`] ?? {};
  const media = createMediaFiles({
    configuration: { inboxes, brand: 'Pay' },
    secrets: { values: async () => ({ ...own, ...wish.secrets }), text: async () => '' },
    tokens: keptTokens(),
    now: () => now,
    limitBytes,
  });
  const providerRef = wish.ref ?? refOf(providers, place);
  return media.fetch(`${channel}#${inboxId}#peer`, { name: 'a', type: wish.type ?? 'image/*', providerRef });
};

describe('a file that lies at a provider', () => {
  it.each(places)(
    'of %s is fetched with the inbox’s own secret, its type told by its bytes',
    async (...place) => {
      const providers = await start();
      providers.putFile(place[0], 'F1', { bytes: png, type: 'image/jpeg' });
      const fetched = await fetchFrom(providers, place);
      expect(fetched).toMatchObject({ fetched: true, type: 'image/png' });
      expect(fetched.fetched && [...fetched.bytes]).toEqual([...png]);
    },
  );

  it.each(guarded)(
    'of %s is not handed out for a wrong secret, and asked for again later',
    async (...place) => {
      const providers = await start();
      providers.putFile(place[0], 'F1', { bytes: png, type: 'image/png' });
      const refused = await fetchFrom(providers, place, { secrets: { [place[2] ?? '']: '1:wrong' } });
      expect(refused).toMatchObject({ fetched: false, mayRetry: true });
      expect(JSON.stringify(refused)).not.toMatch(/wrong|http/);
    },
  );

  it.each(places)('of %s is given up in words when the provider has it no more', async (...place) => {
    const outcome = await fetchFrom(await start(), place);
    expect(outcome).toEqual({
      fetched: false,
      mayRetry: false,
      reason: 'the provider does not have the file any more',
    });
  });

  it.each(places)('of %s is asked for again when the provider is down', async (...place) => {
    const providers = await start();
    providers.faults.order({ provider: place[0], mode: 'lost-answer', times: 2 });
    expect(await fetchFrom(providers, place)).toMatchObject({ fetched: false, mayRetry: true });
  });

  it('is given up when it is larger than the limit', async () => {
    const providers = await start();
    const bytes = new Uint8Array(limitBytes + 1);
    providers.putFile('line', 'F1', { bytes, type: 'image/png' });
    expect(await fetchFrom(providers, ['line', 'line-jp'])).toMatchObject({
      fetched: false,
      mayRetry: false,
    });
  });

  it('is never looked for at private addresses, by unencrypted HTTP, or at anything else than a web address', async () => {
    const providers = await start();
    for (const ref of [
      'https://169.254.169.254/latest/meta-data/',
      'https://[::1]/a.png',
      'https://[::ffff:10.0.0.1]/a.png',
      'https://0x7f.1/a.png',
      'https://localhost/a.png',
      'http://example.com/a.png',
      'file:///etc/passwd',
      'nonsense',
    ]) {
      const outcome = await fetchFrom(providers, ['viber', 'viber'], { ref });
      expect(outcome, ref).toMatchObject({ fetched: false, mayRetry: false });
      expect(JSON.stringify(outcome)).not.toContain(ref);
    }
  });

  it('waits for LINE to prepare a recording', async () => {
    const providers = await start();
    providers.putFile('line', 'F1', {
      bytes: Uint8Array.from([0x4f, 0x67, 0x67, 0x53, 0]),
      type: 'audio/ogg',
    });
    const fetched = await fetchFrom(providers, ['line', 'line-jp'], { type: 'audio/*' });
    expect(fetched).toMatchObject({ fetched: true, type: 'audio/ogg' });
  });
});
