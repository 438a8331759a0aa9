import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { listen } from '../../../infra/local/loopback.ts';
import { customerExamples } from '../../../infra/local/pages/customer-examples.ts';
import type { ExampleStack } from '../../../infra/local/pages/example-stack.ts';
import { localSecrets } from '../../../infra/local/providers/local-secrets.ts';
import { startMailListener } from '../../../infra/local/smtp/listener.ts';
import type { WebhookRequest } from '../../../lib/channels/channel.ts';
import { readPlainForm } from '../../../lib/channels/form/read-form.ts';
import { webhookChannels } from '../../../lib/channels/webhook-channels.ts';
import type { Inbox } from '../../../lib/domain/configuration.ts';
import type { ChannelName } from '../../../lib/domain/vocabulary.ts';
import { runShell } from '../../end-to-end/shell.ts';

const inbox = (id: string, channel: ChannelName, over: Partial<Inbox> = {}): Inbox => ({
  ...{ id, channel, language: 'en', timeZone: 'UTC', segment: 'consumer', allowedOrigins: [] },
  ...over,
});

const inboxes = [
  inbox('support', 'email', { address: 'support@pay.example' }),
  inbox('website', 'form'),
  inbox('telegram-main', 'telegram', { secretName: 'pay/telegram' }),
  inbox('line-jp', 'line', { secretName: 'pay/line' }),
];
const secrets = localSecrets(inboxes, 'http://127.0.0.1:1');

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

interface Reached {
  readonly stack: ExampleStack;
  readonly mails: string[];
  readonly requests: WebhookRequest[];
}

/** Everything the examples can reach, keeping what arrives. */
const startTargets = async (): Promise<Reached> => {
  const mails: string[] = [];
  const requests: WebhookRequest[] = [];
  const smtp = await startMailListener({
    port: 0,
    accepts: (address) => address === 'support@pay.example',
    keyPrefix: '',
    putMail: async (_key, bytes) => void mails.push(Buffer.from(bytes).toString('utf8')),
    now: Date.now,
  });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([key, value]) => [key, String(value)]),
    );
    requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      headers,
      body: Buffer.concat(chunks),
    });
    response.end();
  });
  const api = await listen('API', 0, server);
  stops.push(smtp.stop, api.stop);
  const stack = { apiUrl: api.url, tokenUrl: '', smtpPort: smtp.port, inboxes, secrets };
  return { stack, mails, requests };
};

const paste = async (stack: ExampleStack, id: string): Promise<void> => {
  const example = customerExamples(stack).find((each) => each.id === id);
  await runShell(example?.command ?? 'false');
};

it('the mail example arrives as a Chinese mail, and again as another one', async () => {
  const { stack, mails } = await startTargets();
  await paste(stack, 'mail');
  await paste(stack, 'mail');
  expect(mails).toHaveLength(2);
  expect(mails[0]).toMatch(/Subject: 付款失败\r\n/);
  expect(mails[0]).toMatch(/\r\n\r\n您好/);
  const idOf = (mail: string | undefined): string | undefined =>
    /Message-ID: (<[0-9a-f-]{36}@\S+>)/.exec(mail ?? '')?.[1];
  expect(idOf(mails[0])).toBeDefined();
  expect(idOf(mails[0])).not.toBe(idOf(mails[1]));
});

it('the form example is a form the API reads', async () => {
  const { stack, requests } = await startTargets();
  await paste(stack, 'form');
  const [request] = requests;
  if (!request) throw new Error('nothing arrived');
  expect(request.url).toBe('/forms/website');
  expect(readPlainForm(request)).toMatchObject({
    kind: 'read',
    submission: { language: 'ja', message: expect.stringContaining('返金') },
  });
});

it.each(['telegram', 'line'] as const)(
  'the %s example passes its channel’s own check and is one message',
  async (channel) => {
    const { stack, requests } = await startTargets();
    await paste(stack, channel);
    await paste(stack, channel);
    const own = inboxes.find((each) => each.channel === channel);
    const credentials = { inboxId: own?.id ?? '', secrets: secrets[own?.secretName ?? ''] ?? {} };
    const items = requests.flatMap((request) => {
      expect(webhookChannels[channel].verify(request, credentials, Date.now())).toEqual({ verified: true });
      return webhookChannels[channel].parse(request, credentials, Date.now()).items;
    });
    expect(items).toMatchObject([
      { kind: 'message', contentType: 'text' },
      { kind: 'message', contentType: 'text' },
    ]);
    expect(items[0]?.dedupe).not.toBe(items[1]?.dedupe);
  },
);

it('an example is left out when its inbox is not configured', async () => {
  const stack = {
    apiUrl: 'http://127.0.0.1:1',
    tokenUrl: '',
    inboxes: [inbox('website', 'form')],
    secrets: {},
  };
  expect(customerExamples(stack).map(({ id }) => id)).toEqual(['form']);
});
