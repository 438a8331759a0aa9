import { describe, expect, it } from 'vitest';
import type { Providers } from '../../../infra/local/providers/recorder.ts';
import type { Outgoing, SendResult } from '../../../lib/channels/channel.ts';
import { webhookChannels } from '../../../lib/channels/webhook-channels.ts';
import type { WebhookChannelName } from '../../../lib/domain/vocabulary.ts';
import { keptTokens } from '../../channels/outgoing.ts';
import { now, start } from './recorder-fixture.ts';

type Route = [channel: WebhookChannelName, inboxId: string, to: string];

describe('the channels’ own sending code', () => {
  const outgoing = (channel: string, to: string): Outgoing => ({
    message: {
      direction: 'out',
      conversationKey: `${channel}#inbox#${to}`,
      messageId: 'out-1',
      text: 'お問い合わせありがとうございます <&>',
      attachments: [],
      sentAt: now,
      version: 1,
      purpose: 'reply',
      language: 'ja',
      createdAt: now,
      delivery: { state: 'sending', attempts: 1 },
    },
    to: { channel, inboxId: 'inbox', to },
    at: now,
  });

  const cases: Route[] = [
    ['telegram', 'telegram-main', '42'],
    ['line', 'line-jp', `U${'b2'.repeat(16)}`],
    ['generic', 'partner', 'merchant-7'],
    ['whatsapp', 'wa', '336123'],
    ['messenger', 'page', '77'],
    ['instagram', 'ig', '78'],
    ['slack', 'slack', 'C1'],
    ['viber', 'viber', 'v1'],
    ['twilio-sms', 'sms', '+336123'],
    ['twilio-whatsapp', 'twa', 'whatsapp:+336123'],
    ['zalo', 'zalo', 'z1'],
    ['wechat', 'wechat', 'o1'],
    ['wecom', 'wecom', 'w1'],
  ];

  const sendThrough = async (
    providers: Providers,
    [channel, inboxId, to]: Route,
    secrets: Readonly<Record<string, string>> = providers.secrets[`pay/${inboxId}`] ?? {},
    tokens = keptTokens(),
  ): Promise<SendResult> => {
    const apiBaseUrl = providers.secrets[`pay/${inboxId}`]?.apiBaseUrl ?? '';
    const credentials = { inboxId, secrets, apiBaseUrl, account: 'wk1' };
    const sendRawEmail = () => Promise.reject(new Error('no mail here'));
    const transport = { fetch, sendRawEmail, tokens };
    return webhookChannels[channel].send(outgoing(channel, to), credentials, transport);
  };

  it.each(cases)('reaches the %s recorder with the local secrets alone', async (...each) => {
    const providers = await start();
    const [channel, , to] = each;
    expect(await sendThrough(providers, each)).toMatchObject({ sent: true });
    const text = 'お問い合わせありがとうございます <&>';
    expect(providers.messages()).toMatchObject([{ provider: channel, to, text }]);
  });

  it.each(cases)(
    'is told by %s to try again later, then that this customer cannot be reached',
    async (...each) => {
      const providers = await start();
      const [provider] = each;
      const tokens = keptTokens();
      const send = () => sendThrough(providers, each, undefined, tokens);
      // A token may have to be fetched before the message that is to fail.
      await send();
      providers.faults.order({ provider, mode: 'throttle', times: 1 });
      expect(await send()).toMatchObject({ sent: false, problem: 'retry-later' });
      providers.faults.order({ provider, mode: 'refuse', times: 1 });
      const refused = await send();
      expect(refused).toMatchObject({ sent: false, problem: expect.stringMatching(/^(blocked|permanent)$/) });
    },
  );

  it.each(cases)('delivers nothing through %s with credentials of somebody else', async (...each) => {
    const providers = await start();
    const wrong = Object.entries(providers.secrets[`pay/${each[1]}`] ?? {}).map(([name, value]) => {
      const isAddress = /Url$|Id$|Sid$/.test(name);
      return [name, isAddress ? value : `${value}00`];
    });
    expect(await sendThrough(providers, each, Object.fromEntries(wrong))).toMatchObject({ sent: false });
    expect(providers.messages()).toEqual([]);
  });
});
