import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InboxCredentials, Outgoing, RawEmail, Transport } from '../../../lib/channels/channel.ts';
import { email } from '../../../lib/channels/email/email.ts';
import { parseMail } from '../../../lib/channels/email/parse-mail.ts';
import { readMailForIntake } from '../../../lib/channels/email/read-mail-for-intake.ts';
import { readReplyAddress } from '../../../lib/channels/email/reply-address.ts';
import type { OutboundMessage } from '../../../lib/domain/message.ts';
import { keptTokens } from '../outgoing.ts';

const at = Date.UTC(2026, 2, 2, 9);
const caseId = '0123456789ABCDEFGHJK';
const inbox: InboxCredentials = {
  inboxId: 'support',
  account: 'support@acme.example',
  displayName: 'Acme, Inc.',
  secrets: { replyKey: ['new-key', 'old-key'] },
};

const outgoing = (changes: Partial<OutboundMessage> = {}, to = 'ana@example.org'): Outgoing => ({
  message: {
    direction: 'out',
    conversationKey: 'email#support#ana@example.org',
    messageId: 'out-1',
    text: '您好，\n已收到。',
    attachments: [],
    sentAt: at,
    createdAt: at,
    version: 1,
    purpose: 'acknowledgement',
    language: 'zh-Hans',
    caseId,
    subject: 'Re: 付款失败',
    delivery: { state: 'sending', attempts: 1 },
    ...changes,
  },
  to: { channel: 'email', inboxId: 'support', to },
  at,
});

const outbox = (answer: () => Promise<string>) => {
  const sent: RawEmail[] = [];
  const transport: Transport = {
    fetch: () => Promise.reject(new Error('mail needs no fetch')),
    sendRawEmail: (mail) => {
      sent.push(mail);
      return answer();
    },
    tokens: keptTokens(),
  };
  return { sent, transport };
};

const sendOne = async (changes: Partial<OutboundMessage> = {}, to?: string) => {
  const { sent, transport } = outbox(() => Promise.resolve('ses-id@eu-west-1.amazonses.com'));
  const result = await email.send(outgoing(changes, to), inbox, transport);
  const raw = Buffer.from(sent[0]?.raw ?? []);
  return { result, raw: raw.toString(), mail: parseMail(raw), envelope: sent[0] };
};

describe('sending', () => {
  it('answers the id receivers see', async () => {
    expect((await sendOne()).result).toEqual({
      sent: true,
      providerMessageId: 'ses-id@eu-west-1.amazonses.com',
    });
  });

  it('writes a mail that reads back the same', async () => {
    const { mail, envelope } = await sendOne();
    expect(mail).toMatchObject({
      from: { name: 'Acme, Inc.', address: 'support@acme.example' },
      to: [{ address: 'ana@example.org' }],
      subject: 'Re: 付款失败',
      text: '您好，\n已收到。',
      sentAt: at,
    });
    expect(envelope).toMatchObject({ from: 'support@acme.example', to: 'ana@example.org' });
    expect(readReplyAddress(mail.replyTo[0]?.address ?? '', ['new-key'])).toBe(caseId);
  });

  it('threads, and cuts long threads in the middle', async () => {
    const references = Array.from({ length: 50 }, (_, index) => `r${index}@example.org`);
    const { mail } = await sendOne({ inReplyTo: 'last@example.org', references });
    expect(mail.inReplyTo).toBe('last@example.org');
    expect(mail.references).toHaveLength(20);
    expect(mail.references[0]).toBe('r0@example.org');
    expect(mail.references.at(-1)).toBe('last@example.org');
  });

  it('marks automatic mail, and only that', async () => {
    expect((await sendOne()).raw).toMatch(
      /^Auto-Submitted: auto-replied\r\nX-Auto-Response-Suppress: All\r\nX-Loop: meridian\r\n/m,
    );
    expect((await sendOne({ purpose: 'reply' })).raw).not.toMatch(
      /^(Auto-Submitted|X-Auto-Response-Suppress|X-Loop):/im,
    );
  });

  it('lets no text begin a header', async () => {
    const { raw, mail } = await sendOne({
      subject: 'a\r\nBcc: evil@example.org\r\n\r\nbody',
      inReplyTo: 'x@y>\r\nBcc: evil@example.org',
    });
    expect(raw).not.toMatch(/^Bcc:/im);
    expect(mail.text).toBe('您好，\n已收到。');
  });

  it.each([
    ['Throttling', 'Maximum sending rate exceeded.', 'retry-later'],
    ['LimitExceededException', 'x', 'retry-later'],
    ['AccountSendingPausedException', 'x', 'retry-later'],
    ['MessageRejected', 'Email address is not verified.', 'permanent'],
    ['MailFromDomainNotVerifiedException', 'x', 'permanent'],
  ])('turns %s into a decision', async (name, message, problem) => {
    const { transport } = outbox(() => Promise.reject(Object.assign(new Error(message), { name })));
    const result = await email.send(outgoing(), inbox, transport);
    expect(result).toMatchObject({ sent: false, problem, reason: `${name}: ${message}` });
  });

  it('throws what is no refusal, so that the queue tries again', async () => {
    const { transport } = outbox(() => Promise.reject(new Error('socket hang up')));
    await expect(email.send(outgoing(), inbox, transport)).rejects.toThrow('socket hang up');
  });

  it('names an inbox without address', async () => {
    const { transport } = outbox(() => Promise.resolve('x'));
    const result = await email.send(outgoing(), { inboxId: 'support', secrets: {} }, transport);
    expect(result).toMatchObject({
      sent: false,
      problem: 'permanent',
      reason: expect.stringContaining('"support"'),
    });
  });
});

const request = (body: Uint8Array) => ({ method: 'POST', url: 's3://mail/1', headers: {}, body });
const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/mail/${name}`, import.meta.url));

describe('receiving', () => {
  it('makes one item of one mail, twice alike', () => {
    const parsed = email.parse(request(fixture('email-02-reply-gmail-quote.eml')), inbox, at);
    expect(parsed).toEqual(email.parse(request(fixture('email-02-reply-gmail-quote.eml')), inbox, at));
    expect(parsed).toMatchObject({
      items: [
        {
          kind: 'message',
          dedupe: 'CAF=e02@mail.gmail.com',
          conversation: 'joe@example.com',
          contentType: 'text',
          text: 'Thanks, that worked!',
          from: { address: 'joe@example.com', name: 'Joe' },
          reply: { to: 'joe@example.com' },
        },
      ],
    });
  });

  it('answers to Reply-To, unless that is ourselves', () => {
    const own = { addresses: ['support@acme.example'] };
    expect(readMailForIntake(fixture('email-04-attachments-inline.eml'), own).item.reply?.to).toBe(
      'lea.perso@example.net',
    );
    const raw = Buffer.from('From: Ana <Ana@Example.org>\r\nReply-To: support@acme.example\r\n\r\nx');
    expect(readMailForIntake(raw, own).item).toMatchObject({
      conversation: 'ana@example.org',
      reply: { to: 'Ana@Example.org' },
    });
  });

  it('names every file', () => {
    const { item } = readMailForIntake(fixture('email-06-dsn-bounce.eml'), { addresses: [] });
    expect(item.attachments.map(({ name }) => name)).toEqual(['attachment-1.txt', 'attachment-2.eml']);
  });

  it('keeps a mail without sender as a conversation of its own', () => {
    const { item } = readMailForIntake(Buffer.from('Subject: x\r\n\r\nhello'), { addresses: [] });
    expect(item.conversation).toMatch(/^unknown-[0-9a-f]{32}$/);
    expect(item.text).toBe('hello');
  });

  it('keeps what cannot be read as unsupported', () => {
    expect(readMailForIntake(new Uint8Array(), { addresses: [] }).item).toMatchObject({
      contentType: 'unsupported',
      because: 'The mail is empty.',
    });
  });

  it('refuses only what the receiving service found infected', () => {
    const infected = Buffer.from(
      'Return-Path: <a@b.cd>\r\nReceived: x\r\nX-SES-Virus-Verdict: FAIL\r\nFrom: a@b.cd\r\n\r\nx',
    );
    expect(email.verify(request(infected), inbox, at)).toEqual({
      verified: false,
      reason: expect.stringContaining('virus'),
    });
    const claimed = Buffer.from(
      'Received: x\r\nReceived: y\r\nX-SES-Virus-Verdict: FAIL\r\nFrom: a@b.cd\r\n\r\nx',
    );
    expect(email.verify(request(claimed), inbox, at)).toEqual({ verified: true });
  });
});
