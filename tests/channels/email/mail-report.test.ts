import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMailReport } from '../../../lib/channels/email/mail-report.ts';
import { parseMail } from '../../../lib/channels/email/parse-mail.ts';

const reportOf = (raw: Uint8Array) => readMailReport(raw, parseMail(raw));
const fixture = (name: string) => reportOf(readFileSync(`tests/fixtures/mail/${name}.eml`));
const mail = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'));

/** A delivery status notification about one recipient of one of our mails. */
const aNotification = (status: readonly string[], quoted: readonly string[] = []): Uint8Array =>
  mail(
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example',
    'To: support@pay.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Sorry.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    ...status,
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    ...quoted,
    '--b--',
  );

const failedWith = (status: string) => [
  'Final-Recipient: rfc822; ana@mail.example',
  'Action: failed',
  `Status: ${status}`,
];

describe('a bounce', () => {
  it('names the mail it is about, its recipient and the reason', () => {
    expect(fixture('email-06-dsn-bounce')).toMatchObject({
      verdict: 'failed',
      permanent: true,
      reason: '5.1.1: 550 5.1.1 User unknown',
      recipient: 'nobody@example.net',
      mailIds: ['t90.m1@acme.example'],
    });
  });

  it('finds our mail by the id that SES gave it, by our own id and by the signed address it quotes', () => {
    const report = reportOf(
      aNotification(failedWith('5.1.1'), [
        'Message-ID: <0102-ab@eu-west-1.amazonses.com>',
        'Reply-To: support+tag@pay.example',
        'References: <out-0123456789ABCDEFGHJK@pay.example>',
      ]),
    );
    expect(report?.mailIds).toEqual(['0102-ab']);
    expect(report?.quotedAddresses).toContain('support+tag@pay.example');
    const own = aNotification(failedWith('5.1.1'), ['Message-ID: <out-0123456789ABCDEFGHJK@pay.example>']);
    expect(reportOf(own)?.ownMessageId).toBe('out-0123456789ABCDEFGHJK');
  });

  it.each(['4.4.1', '5.2.2', '5.3.4', '5.7.1'])(
    'with status %s says nothing against the address',
    (status) => {
      expect(reportOf(aNotification(failedWith(status)))).toMatchObject({
        verdict: 'failed',
        permanent: false,
      });
    },
  );

  it('that only announces a delay, or that the mail arrived, is no failure', () => {
    expect(reportOf(aNotification(['Action: delayed', 'Status: 4.4.7']))?.verdict).toBe('delayed');
    expect(reportOf(aNotification(['Action: delivered', 'Status: 2.0.0']))?.verdict).toBe('delivered');
    expect(reportOf(aNotification(['Action: relayed', 'Status: 2.0.0']))?.verdict).toBe('answered');
  });

  it('counts as failed when one of several recipients did not get it', () => {
    const both = ['Action: relayed', 'Status: 2.0.0', '', ...failedWith('5.1.1')];
    expect(reportOf(aNotification(both))).toMatchObject({ verdict: 'failed', recipient: 'ana@mail.example' });
  });

  it('of an old mail system is read by its text and headers', () => {
    const report = reportOf(
      mail(
        'Return-Path: <>',
        'From: Mail Delivery System <mailer-daemon@old.example>',
        'To: support@pay.example',
        'Subject: failure notice',
        'X-Failed-Recipients: Ana@mail.example',
        'In-Reply-To: <0102-cd@us-west-2.amazonses.com>',
        '',
        'Hi. This is the qmail-send program.',
        '<ana@mail.example>: 550 5.1.1 no such user',
        '--- Below this line is a copy of the message.',
        'Message-ID: <0102-ab@eu-west-1.amazonses.com>',
      ),
    );
    expect(report).toMatchObject({
      verdict: 'failed',
      permanent: true,
      recipient: 'ana@mail.example',
      mailIds: ['0102-ab', '0102-cd'],
    });
  });

  it('without any status fails, but marks nobody; a warning is a delay', () => {
    const bare = (subject: string) =>
      reportOf(mail('From: mailer-daemon@old.example', `Subject: ${subject}`, '', 'It did not work.'));
    expect(bare('Undelivered mail')).toMatchObject({ verdict: 'failed', permanent: false });
    expect(bare('Warning: message delayed 24 hours')).toMatchObject({ verdict: 'delayed' });
  });
});

describe('a feedback report', () => {
  it('is a complaint about the mail it carries', () => {
    expect(fixture('email-10-arf-complaint')).toMatchObject({
      verdict: 'complained',
      reason: 'abuse',
      mailIds: ['t77.m3@acme.example'],
    });
  });

  it.each(['not-spam', 'auth-failure'])('of type %s is no complaint', (type) => {
    const raw = readFileSync('tests/fixtures/mail/email-10-arf-complaint.eml', 'utf8');
    expect(
      reportOf(Buffer.from(raw.replace('Feedback-Type: abuse', `Feedback-Type: ${type}`)))?.verdict,
    ).toBe('answered');
  });
});

describe('other mail', () => {
  it.each([
    'email-01-plain-plus-address',
    'email-05-out-of-office',
    'email-07-mailing-list',
    'email-11-forwarded',
  ])('such as %s reports nothing', (name) => {
    expect(fixture(name)).toBeUndefined();
  });

  it('never makes reading throw, and reasons stay short and on one line', () => {
    const line = fc.string({ maxLength: 400 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const report = reportOf(
          aNotification([...failedWith('5.1.1'), `Diagnostic-Code: ${lines.join(' ')}`, ...lines]),
        );
        expect(report?.reason.length ?? 0).toBeLessThanOrEqual(300);
        expect(report?.reason ?? '').not.toMatch(/[\r\n]/);
        expect((report?.mailIds ?? []).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('takes linear time also as a bounce of a megabyte', () => {
    const long = aNotification(Array.from({ length: 40_000 }, (_, index) => `X-${index}: <a@b> message-id:`));
    const began = process.cpuUsage().user;
    reportOf(long);
    expect((process.cpuUsage().user - began) / 1_000).toBeLessThan(3_000);
  });

  it('takes linear time also where a recipient is no address', () => {
    const long = aNotification([
      'Action: failed',
      'Status: 5.1.1',
      `Final-Recipient: ${'a'.repeat(190_000)}`,
    ]);
    const began = process.cpuUsage().user;
    expect(reportOf(long)?.recipient).toBeUndefined();
    expect((process.cpuUsage().user - began) / 1_000).toBeLessThan(3_000);
  });
});
