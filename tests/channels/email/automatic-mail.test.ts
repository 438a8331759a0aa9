import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OwnMail } from '../../../lib/channels/email/automatic-mail.ts';
import { parseMail } from '../../../lib/channels/email/parse-mail.ts';

const own: OwnMail = {
  addresses: ['support@acme.example'],
  loopMark: 'meridian',
  isOwnMessageId: (id) => id.endsWith('@eu-west-1.amazonses.com'),
};

const flagsOf = (lines: readonly string[], body = 'text') =>
  parseMail(Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`), own).flags;

const human = [
  'Return-Path: <ana@example.org>',
  'From: Ana <ana@example.org>',
  'Message-ID: <1@example.org>',
];

describe('auto-reply', () => {
  it.each([
    ['Auto-Submitted: auto-replied'],
    ['Auto-Submitted: auto-generated (by a robot)'],
    ['Auto-Submitted: (comment) AUTO-REPLIED; owner-email="x"'],
    ['Precedence: auto_reply'],
    ['X-Autoreply: yes'],
    ['X-Autorespond: vacation'],
    ['X-AutoReply-From: ana@example.org'],
    ['X-FC-MachineGenerated: true'],
    ['X-POST-MessageClass: 9; Autoresponder'],
    ['Subject: Automatic reply: Your case', 'X-Auto-Response-Suppress: All'],
    ['Subject: 自动回复: 您的汇款', 'In-Reply-To: <1@acme.example>'],
    ['Content-Type: multipart/report; report-type=disposition-notification; boundary=b'],
  ])('is %s', (...lines) => {
    expect(flagsOf([...human, ...lines]).autoReply).toBe(true);
  });

  it.each([
    ['Auto-Submitted: no'],
    ['Auto-Submitted: No (a human)'],
    ['X-Autoreply: no'],
    ['Subject: auto-reply settings not working'],
    ['Subject: Re: Automatic reply: Your case', 'In-Reply-To: <1@acme.example>'],
    ['Subject: Out of office cash machine'],
    ['X-Auto-Response-Suppress: All'],
  ])('is not %s', (...lines) => {
    expect(flagsOf([...human, ...lines]).autoReply).toBe(false);
  });
});

describe('bulk', () => {
  it.each([
    'Precedence: bulk',
    'Precedence: List',
    'X-Precedence: junk',
    'List-Id: <dev.example.org>',
    'List-Unsubscribe: <mailto:x@example.org>',
    'Mailing-List: x',
  ])('is %s', (line) => {
    expect(flagsOf([...human, line]).bulk).toBe(true);
  });

  it.each(['Precedence: normal', 'Subject: list of my payments', 'X-Listed: x'])('is not %s', (line) => {
    expect(flagsOf([...human, line]).bulk).toBe(false);
  });

  it('is not a no-reply sender', () => {
    expect(flagsOf(['From: no-reply@shop.example', 'Subject: order'])).toMatchObject({
      bulk: false,
      autoReply: false,
      bounce: false,
    });
  });
});

describe('bounce', () => {
  it.each([
    [['From: x@example.org', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b']],
    [['From: MAILER-DAEMON@mx.example.net', 'Subject: failure']],
    [['From: x@example.org', 'X-Failed-Recipients: a@example.org']],
    [['Return-Path: <>', 'From: postmaster@mx.example.net', 'Subject: Undeliverable: Your case']],
    [['Return-Path: <>', 'From: system@mx.example.cn', 'Subject: 系统退信']],
  ])('is %j', (lines) => {
    expect(flagsOf(lines).bounce).toBe(true);
  });

  it.each([
    [[...human, 'Subject: Undelivered parcel, please refund']],
    [
      [
        'From: postmaster@small.example',
        'Return-Path: <postmaster@small.example>',
        'Subject: Question about fees',
      ],
    ],
    [['Return-Path: <>', 'From: ana@example.org', 'Auto-Submitted: auto-replied', 'Subject: Out of office']],
  ])('is not %j', (lines) => {
    expect(flagsOf(lines).bounce).toBe(false);
  });
});

describe('feedback, loop and suppression', () => {
  it('knows a feedback report, which is no bounce', () => {
    const lines = [
      'From: fbl@isp.example',
      'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
    ];
    expect(flagsOf(lines)).toMatchObject({ feedback: true, bounce: false });
  });

  it.each([
    [['From: ana@example.org', 'X-Loop: meridian']],
    [['From: ana@example.org', 'X-Loop: support@acme.example']],
    [['From: Support <Support+abc@acme.example>']],
    [['From: ana@example.org', 'Message-ID: <0102@eu-west-1.amazonses.com>']],
  ])('knows our own mail by %j', (lines) => {
    expect(flagsOf(lines).loop).toBe(true);
  });

  it.each([
    [['From: ana@example.org', 'X-Loop: other-system']],
    [['From: support@acme.example.org']],
    [human],
  ])('does not take %j for our own', (lines) => {
    expect(flagsOf(lines).loop).toBe(false);
  });

  it.each([
    ['All', true],
    ['OOF, AutoReply', true],
    ['DR, RN', false],
    ['None', false],
  ])('reads X-Auto-Response-Suppress: %s', (value, suppressed) => {
    expect(flagsOf([...human, `X-Auto-Response-Suppress: ${value}`]).suppressAck).toBe(suppressed);
  });
});

describe('whole mails', () => {
  const clear = {
    autoReply: false,
    bulk: false,
    bounce: false,
    feedback: false,
    loop: false,
    suppressAck: false,
  };
  it.each([
    ['email-01-plain-plus-address.eml', {}],
    ['email-05-out-of-office.eml', { autoReply: true, suppressAck: true }],
    ['email-06-dsn-bounce.eml', { autoReply: true, bounce: true }],
    ['email-07-mailing-list.eml', { bulk: true }],
    ['email-08-own-loop.eml', { autoReply: true, loop: true }],
    ['email-10-arf-complaint.eml', { feedback: true }],
    ['email-12-auto-submitted-no.eml', {}],
  ])('flags %s', (name, flags) => {
    const raw = readFileSync(new URL(`../../fixtures/mail/${name}`, import.meta.url));
    expect(parseMail(raw, own).flags).toEqual({ ...clear, ...flags });
  });
});
