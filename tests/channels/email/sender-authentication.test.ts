import { describe, expect, it } from 'vitest';
import { quarantineReason } from '../../../lib/channels/email/quarantine-reason.ts';
import { senderAuthentication } from '../../../lib/channels/email/sender-authentication.ts';

const service = (results: string, ...verdicts: readonly string[]): string[] => [
  'Return-Path: <ana@mail.example>',
  'Received: from mail.example by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x for support@pay.example',
  ...verdicts,
  'Received-SPF: pass (spfCheck: domain of mail.example designates 192.0.2.1 as permitted sender)',
  `Authentication-Results: ${results}`,
];

const raw = (top: readonly string[], below: readonly string[] = []): Uint8Array =>
  Buffer.from(
    [
      ...top,
      'Received: by mail.example',
      ...below,
      'From: ana@mail.example',
      '',
      'Please change my account.',
    ].join('\r\n'),
  );

const judged = (results: string, below?: readonly string[]) =>
  senderAuthentication(raw(service(results), below));

describe('the sender of a mail', () => {
  it('is proved by DMARC, and is not when DMARC failed', () => {
    expect(judged('amazonses.com; spf=pass; dkim=pass header.i=@mail.example; dmarc=pass')).toBe('passed');
    expect(judged('amazonses.com; spf=pass; dkim=pass header.i=@evil.example; dmarc=fail')).toBe('failed');
  });

  it('of a domain without a policy fails when a check failed and none passed', () => {
    expect(judged('amazonses.com; spf=fail; dkim=none; dmarc=none')).toBe('failed');
    expect(judged('amazonses.com; spf=none; dkim=fail; dmarc=none')).toBe('failed');
    expect(judged('amazonses.com; spf=fail; dkim=pass header.i=@mail.example; dmarc=none')).toBe('unknown');
    expect(judged('amazonses.com; spf=softfail; dkim=none; dmarc=none')).toBe('unknown');
    expect(judged('amazonses.com; spf=none; dkim=none; dmarc=none')).toBe('unknown');
  });

  it('cannot prove itself: results below those of the receiving service, or of another service, do not count', () => {
    const forged = ['Authentication-Results: amazonses.com; dmarc=pass'];
    expect(judged('amazonses.com; spf=fail; dkim=none; dmarc=fail', forged)).toBe('failed');
    expect(judged('amazonses.com; spf=none; dkim=none; dmarc=none', forged)).toBe('unknown');
    expect(judged('evil.example; dmarc=pass')).toBe('unknown');
    const unsaid = ['Return-Path: <ana@mail.example>', 'Received: by inbound-smtp'];
    expect(senderAuthentication(raw(unsaid, forged))).toBe('unknown');
  });

  it('gains nothing by writing results into the names that are quoted', () => {
    const envelope = 'envelope-from="; dmarc=pass "@evil.example; helo=dmarc=pass.example;';
    expect(judged(`amazonses.com; spf=fail ${envelope} dkim=none; dmarc=fail header.from=mail.example`)).toBe(
      'failed',
    );
    expect(judged(`amazonses.com; spf=fail ${envelope} dkim=none; dmarc=none header.from=mail.example`)).toBe(
      'failed',
    );
  });
});

const verdicts = (virus: string, spam: string) => [
  `X-SES-Spam-Verdict: ${spam}`,
  `X-SES-Virus-Verdict: ${virus}`,
];
const held = (virus: string, spam: string, below: readonly string[] = []) =>
  quarantineReason(raw(service('amazonses.com; dmarc=none', ...verdicts(virus, spam)), below));

describe('a mail is held', () => {
  it('for a virus, for a scan that failed, and for spam', () => {
    expect(held('FAIL', 'FAIL')).toBe('virus');
    expect(held('PROCESSING_FAILED', 'PASS')).toBe('unscanned');
    expect(held('PASS', 'FAIL')).toBe('spam');
  });

  it('for nothing else', () => {
    for (const verdict of ['PASS', 'GRAY', 'DISABLED']) expect(held(verdict, verdict)).toBeUndefined();
    expect(held('PASS', 'PROCESSING_FAILED')).toBeUndefined();
  });

  it('whatever verdicts its sender wrote below', () => {
    expect(held('FAIL', 'PASS', verdicts('PASS', 'PASS'))).toBe('virus');
    expect(held('PASS', 'FAIL', verdicts('PASS', 'PASS'))).toBe('spam');
  });

  it('never because its sender wrote so', () => {
    expect(held('PASS', 'PASS', verdicts('FAIL', 'FAIL'))).toBeUndefined();
    expect(
      quarantineReason(
        raw(['Return-Path: <a@b.example>', 'Received: by inbound-smtp'], verdicts('FAIL', 'FAIL')),
      ),
    ).toBeUndefined();
  });

  it('although its sender put verdicts right where those of the service end', () => {
    const own = Buffer.from(
      [
        ...service('amazonses.com; dmarc=none', ...verdicts('FAIL', 'FAIL')),
        ...verdicts('PASS', 'PASS'),
        'From: a@b.example',
        '',
        '',
      ].join('\r\n'),
    );
    expect(quarantineReason(own)).toBe('virus');
  });
});
