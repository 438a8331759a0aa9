import { afterEach } from 'vitest';
import {
  type Providers,
  type ProvidersOptions,
  startProviders,
} from '../../../infra/local/providers/recorder.ts';
import type { Inbox } from '../../../lib/domain/configuration.ts';
import type { ChannelName } from '../../../lib/domain/vocabulary.ts';

export const now = Date.parse('2026-11-23T01:00:00Z');

const inbox = (id: string, channel: ChannelName, address?: string): Inbox => ({
  id,
  channel,
  ...(address === undefined ? { secretName: `pay/${id}` } : { address }),
  language: 'en',
  timeZone: 'UTC',
  segment: 'consumer',
  allowedOrigins: [],
});

export const inboxes: readonly Inbox[] = [
  inbox('support', 'email', 'support@pay.example'),
  inbox('line-jp', 'line'),
  inbox('telegram-main', 'telegram'),
  inbox('partner', 'generic'),
  inbox('wa', 'whatsapp'),
  inbox('page', 'messenger'),
  inbox('ig', 'instagram'),
  inbox('slack', 'slack'),
  inbox('viber', 'viber'),
  inbox('sms', 'twilio-sms'),
  inbox('twa', 'twilio-whatsapp'),
  inbox('zalo', 'zalo'),
  inbox('wechat', 'wechat'),
  inbox('wecom', 'wecom'),
  inbox('kakao', 'kakao'),
];

const running: Providers[] = [];
afterEach(async () => {
  for (const providers of running.splice(0)) await providers.stop();
});

export const start = async (over: Partial<ProvidersOptions> = {}): Promise<Providers> => {
  const providers = await startProviders({ port: 0, inboxes, now: () => now, ...over });
  running.push(providers);
  return providers;
};

/** One value of an inbox's local secret. */
export const secretOf = (providers: Providers, inboxId: string, name: string): string =>
  providers.secrets[`pay/${inboxId}`]?.[name] ?? '';

export const postJson = (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
