import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type {
  InboxCredentials,
  Outgoing,
  OutgoingFile,
  RawEmail,
  Transport,
} from '../../../lib/channels/channel.ts';
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

const sendOne = async (
  changes: Partial<OutboundMessage> = {},
  { to, files = [] }: { to?: string; files?: readonly OutgoingFile[] } = {},
) => {
  const { sent, transport } = outbox(() => Promise.resolve('ses-id@eu-west-1.amazonses.com'));
  const result = await email.send({ ...outgoing(changes, to), files }, inbox, transport);
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

  it('says the same as text and as HTML, and offers no unsubscribing', async () => {
    const { raw } = await sendOne({ text: 'Hello <b>Ana</b>' });
    expect(raw).toMatch(/^Content-Type: multipart\/alternative;/m);
    const read = await PostalMime.parse(raw);
    expect(read.text?.trim()).toBe('Hello <b>Ana</b>');
    expect(read.html).toContain('Hello &lt;b&gt;Ana&lt;/b&gt;');
    expect(raw).not.toMatch(/^(List-|Precedence:)/im);
  });

  it('writes no header line that is too long, nor half a letter', async () => {
    const subject = `Re: ${'付款失败了请帮我查一下'.repeat(20)} Überweisung 😀😀😀😀😀😀😀😀😀😀😀😀`;
    const { raw, mail } = await sendOne({ subject });
    const head = raw.slice(0, raw.indexOf('\r\n\r\n')).split('\r\n');
    expect(Math.max(...head.map((line) => line.length))).toBeLessThan(100);
    expect(mail.subject).toBe(subject);
    for (const [, word = ''] of raw.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g))
      expect(Buffer.from(word, 'base64').toString()).not.toContain('\ufffd');
  });

  it.each([
    '请款单 二〇二六年三月 最终版本（修订）付款凭证与银行回单.pdf',
    '領収書.pdf',
    'two words.pdf',
    'a"b;c.pdf',
  ])('carries %s under its name, for old programs and new', async (name) => {
    const content = Buffer.from('%PDF-1.7');
    const { mail, raw } = await sendOne(
      { purpose: 'reply' },
      { files: [{ name, type: 'application/pdf', content }] },
    );
    expect(mail.files).toMatchObject([{ name, type: 'application/pdf', bytes: 8, inline: false }]);
    expect(Buffer.from(mail.files[0]?.content ?? [])).toEqual(content);
    // The encoded word is for programs that know nothing of RFC 2231.
    const old = Buffer.from(
      raw.replace(/^Content-Disposition:.*(?:\r\n[ \t].*)*/gm, 'Content-Disposition: attachment'),
    );
    expect(parseMail(old).files).toMatchObject([{ name }]);
    expect(mail.text).toBe('您好，\n已收到。');
  });

  it('refuses what SES would not take, with figures', async () => {
    const files = [{ name: 'a.bin', type: 'application/octet-stream', content: Buffer.alloc(7_500_000) }];
    const { result, envelope } = await sendOne({ purpose: 'reply' }, { files });
    expect(result).toMatchObject({
      sent: false,
      problem: 'permanent',
      reason: expect.stringMatching(/has 10\d{6} bytes, and SES takes 10000000/),
    });
    expect(envelope).toBeUndefined();
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
