import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { describe, expect, it } from 'vitest';
import { readMailForm } from '../../../infra/local/providers/mail-form.ts';
import type { Providers } from '../../../infra/local/providers/recorder.ts';
import { composeMail } from '../../../lib/channels/email/compose-mail.ts';
import { start } from './recorder-fixture.ts';

const clientOf = (providers: Providers): SESClient =>
  new SESClient({
    endpoint: providers.sesUrl,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });

const send = (providers: Providers, raw: string | Buffer, to = ['mei@mail.example']) =>
  clientOf(providers).send(
    new SendRawEmailCommand({
      Source: 'support@pay.example',
      Destinations: to,
      RawMessage: { Data: Buffer.from(raw) },
    }),
  );

const mail = (over: readonly string[] = []): string =>
  [
    'From: Pay <support@pay.example>',
    'To: mei@mail.example',
    'Subject: =?utf-8?B?5pS25Yiw?=',
    ...over,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('您好').toString('base64'),
    '',
  ].join('\r\n');

describe('a mail sent with the AWS SDK', () => {
  it('is recorded as the customer reads it, under the id SES gave it', async () => {
    const providers = await start();
    const { MessageId } = await send(providers, mail(['In-Reply-To: <a@b>']));
    expect(providers.messages()).toMatchObject([
      {
        provider: 'ses',
        to: 'mei@mail.example',
        from: 'support@pay.example',
        subject: '收到',
        text: expect.stringContaining('您好'),
        headers: { 'message-id': `<${MessageId}@eu-west-1.amazonses.com>`, 'in-reply-to': '<a@b>' },
        problems: [],
      },
    ]);
  });

  it('goes to the addresses in its header when the call names none', async () => {
    const providers = await start();
    await send(providers, mail(['Cc: li@mail.example']), []);
    expect(providers.messages()[0]?.to).toBe('mei@mail.example, li@mail.example');
  });

  it('passes with raw bytes in its header, which are noted', async () => {
    const providers = await start();
    await send(providers, mail(['X-Note: 您好']));
    expect(providers.messages()[0]?.problems).toEqual(['a header has bytes that are not ASCII (RFC 2047)']);
  });
});

describe('SES refuses', () => {
  it.each([
    ['a sender that is no configured identity', mail().replace('support@', 'ceo@'), 'MessageRejected'],
    ['a header that may appear once only', mail(['Subject: again']), 'InvalidParameterValueException'],
    ['a mail without sender', mail().replace(/^From.*\r\n/, ''), 'InvalidParameterValueException'],
    ['more than 10 MB', mail() + 'a'.repeat(10 * 1024 * 1024), 'InvalidParameterValueException'],
  ])('%s', async (_case, raw, name) => {
    const providers = await start();
    const error = await send(providers, raw).catch((caught: Error) => caught);
    expect(error).toBeInstanceOf(Error);
    expect([name, name.replace('Exception', '')]).toContain(error instanceof Error ? error.name : '');
    expect(providers.messages()).toEqual([]);
    expect(providers.refusals()).toHaveLength(1);
  });

  it('a mail nobody is to get', async () => {
    const providers = await start();
    await expect(send(providers, mail().replace(/To: .*\r\n/, ''), [])).rejects.toThrow(
      'Missing final recipient',
    );
  });

  it('a call that is not signed, and one it does not know', async () => {
    const providers = await start();
    const unsigned = await fetch(providers.sesUrl, { method: 'POST', body: 'Action=SendRawEmail' });
    expect(unsigned.status).toBe(403);
    const unknown = await fetch(providers.sesUrl, {
      method: 'POST',
      body: 'Action=SendEmail',
      headers: { authorization: 'AWS4-HMAC-SHA256 Credential=local' },
    });
    expect(await unknown.text()).toContain('<Code>InvalidAction</Code>');
  });
});

it.each([
  ['German', 'Guten Tag,\n\nIhre Überweisung ist unterwegs.\n'],
  ['Chinese', '您好：\n\n您的款项正在途中。'],
  ['plain', 'Hello,\nyour payment is on its way.\n'],
  ['long', `${'a long line '.repeat(200)}\n\nend`],
])('a mail composed from %s text is well-formed', async (_language, text) => {
  const raw = await composeMail({
    from: { name: '客服', address: 'support@pay.example' },
    to: 'mei@mail.example',
    subject: 'Re: 付款失败',
    text,
    html: `<p>${text}</p>`,
    files: [],
    messageId: 'a@b',
    references: ['c@d'],
    at: 0,
    automatic: true,
  });
  const mail = await readMailForm(Buffer.from(raw));
  expect([mail.problems, mail.repeated]).toEqual([[], []]);
  expect(mail.text.trimEnd()).toBe(text.trimEnd());
});
