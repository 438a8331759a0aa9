import { describe, expect, it } from 'vitest';
import { inboxesOfMail } from '../../../lib/channels/email/inbox-of-mail.ts';
import { parseMail } from '../../../lib/channels/email/parse-mail.ts';
import { aConfiguration } from '../../world/a-configuration.ts';

const inboxesOf = (...lines: string[]) =>
  inboxesOfMail(parseMail(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)), aConfiguration().inboxes).map(
    ({ id }) => id,
  );

describe('a mail', () => {
  it('is for the mailboxes it names, those of To before those of Cc, whoever delivers it', () => {
    const named = ['Cc: Support+x@test-pay.example', 'To: a@x.example, billing@test-pay.example'];
    for (const by of ['support', 'billing']) {
      expect(inboxesOf(`Delivered-To: ${by}@test-pay.example`, ...named)).toEqual(['billing', 'support']);
    }
  });

  it('is for the mailbox it was delivered for when it names none of ours', () => {
    expect(inboxesOf('To: list@x.example', 'Delivered-To: billing@test-pay.example')).toEqual(['billing']);
  });

  it('is for the first mailbox when nothing tells', () => {
    expect(inboxesOf('To: list@x.example')).toEqual(['support']);
  });

  it('is found in linear time, whatever it claims to be delivered for', () => {
    const began = process.cpuUsage().user;
    inboxesOf(`Received: by mx.example for <${'+'.repeat(300_000)}@x@y.example>; today`);
    expect((process.cpuUsage().user - began) / 1_000).toBeLessThan(3_000);
  });
});
