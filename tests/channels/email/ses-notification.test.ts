import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSesNotification } from '../../../lib/channels/email/ses-notification.ts';

const fixture = (name: string): string => readFileSync(`tests/fixtures/ses/${name}.json`, 'utf8');
const sesId = '0102018e1234abcd-5f6e7d8c-0000-4000-8000-000000000001-000000';

const reportOf = (text: string) => {
  const read = readSesNotification(text);
  if (read.kind !== 'report') throw new Error(`read as ${read.kind}`);
  return read.report;
};

const aBounce = (bounce: object, spelling: object = { eventType: 'Bounce' }): string =>
  JSON.stringify({
    ...spelling,
    mail: { messageId: 'ses-1', source: 'support@pay.example', destination: ['Ana@Mail.example'] },
    bounce: { bounceType: 'Transient', bouncedRecipients: [{ emailAddress: 'Ana@Mail.example' }], ...bounce },
  });

describe('a notification of SES', () => {
  it('of a permanent bounce is a lasting failure of the mail it names', () => {
    expect(reportOf(fixture('bounce-permanent'))).toMatchObject({
      verdict: 'failed',
      permanent: true,
      reason: 'Permanent NoEmail: 5.1.1 smtp; 550 5.1.1 user unknown',
      mailIds: [sesId],
      recipient: 'ana.mueller@example.org',
      happenedAt: Date.parse('2026-03-02T09:05:02Z'),
    });
  });

  it('of a transient bounce without a status may be an out-of-office answer and is no failure', () => {
    expect(reportOf(fixture('bounce-transient-autoreply'))).toMatchObject({
      verdict: 'answered',
      permanent: false,
    });
  });

  it('of a complaint names who complained', () => {
    expect(reportOf(fixture('complaint'))).toMatchObject({
      verdict: 'complained',
      reason: 'abuse',
      recipient: 'ana.mueller@example.org',
    });
  });

  it('of a delivery, and of a delay as events spell it, is no failure', () => {
    expect(reportOf(fixture('delivery')).verdict).toBe('delivered');
    expect(reportOf(fixture('eventtype-deliverydelay'))).toMatchObject({
      verdict: 'delayed',
      reason: expect.stringContaining('4.4.1'),
    });
  });

  it.each(['MailboxFull', 'MessageTooLarge', 'ContentRejected', 'AttachmentRejected'])(
    'of a bounce with %s is a failure that says nothing against the address',
    (bounceSubType) => {
      expect(reportOf(aBounce({ bounceSubType }))).toMatchObject({ verdict: 'failed', permanent: false });
    },
  );

  it('means the same in both spellings of its type', () => {
    const bounce = { bounceType: 'Permanent', bounceSubType: 'General' };
    expect(readSesNotification(aBounce(bounce, { notificationType: 'Bounce' }))).toEqual(
      readSesNotification(aBounce(bounce)),
    );
  });

  it('that takes a complaint back is none', () => {
    const complaint = { complaintFeedbackType: 'not-spam', complainedRecipients: [] };
    const text = JSON.stringify({ eventType: 'Complaint', mail: { messageId: 'ses-1' }, complaint });
    expect(reportOf(text).verdict).toBe('answered');
  });

  it('hands back our own id and the signed address from the headers it quotes', () => {
    const headers = [
      { name: 'Message-ID', value: '<out-0123456789ABCDEFGHJK@pay.example>' },
      { name: 'Reply-To', value: 'Pay <support+0000@pay.example>' },
    ];
    const mail = { messageId: 'ses-1', source: 'support@pay.example', destination: [], headers };
    const text = JSON.stringify({ eventType: 'Delivery', mail, delivery: { recipients: ['a@b.example'] } });
    expect(reportOf(text)).toMatchObject({
      ownMessageId: 'out-0123456789ABCDEFGHJK',
      quotedAddresses: ['support+0000@pay.example'],
    });
  });

  it('may be a plain sentence at first, which nobody needs to see', () => {
    const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';
    expect(readSesNotification(greeting)).toEqual({ kind: 'ignored' });
    expect(readSesNotification('{"notificationType":"AmazonSnsSubscriptionSucceeded"}')).toEqual({
      kind: 'ignored',
    });
  });

  it.each([
    '',
    'hello',
    'null',
    '[]',
    '{}',
    '{"eventType":"Bounce"}',
    '{"eventType":"toString","mail":{"messageId":"x"}}',
  ])('that SES would not write is told apart: %j', (text) => {
    expect(readSesNotification(text)).toEqual({ kind: 'unread' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readSesNotification(JSON.stringify(value) ?? '')));
  });
});
