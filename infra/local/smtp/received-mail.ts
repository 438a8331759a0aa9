import { randomBytes } from 'node:crypto';
import type { Instant } from '../../../lib/domain/instant.ts';

/** The envelope of one SMTP transaction. */
export interface Envelope {
  readonly id: string;
  /** Empty for bounces. */
  readonly from: string;
  readonly recipients: readonly string[];
  readonly clientName: string;
  readonly clientAddress: string;
  readonly at: Instant;
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** An id of the form SES gives a mail it receives: 40 characters that also name the stored object. */
export const newMailId = (): string => Array.from(randomBytes(40), (byte) => letters[byte % 32]).join('');

/** A date as mail writes it (RFC 5322 §3.3). */
const mailDate = (at: Instant): string => new Date(at).toUTCString().replace('GMT', '+0000 (UTC)');

// The strings that scanners agree to find, in two halves so that they do not find this file.
const virusSample = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const spamSample = ['XJS*C4JDBQADN1.NSBN3*2IDNEN*', 'GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X'].join('');

/** What scanning finds: the two samples that Amazon names for trying it out. */
const verdictOn = (mail: Buffer, sample: string): 'PASS' | 'FAIL' =>
  mail.includes(sample) ? 'FAIL' : 'PASS';

/** What SES writes above a mail before storing it; the sender's bytes follow unchanged. */
export const withReceivingHeaders = (envelope: Envelope, mail: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(mail);
  const { id, from, recipients, clientName, clientAddress, at } = envelope;
  const headers = [
    `Return-Path: <${from}>`,
    `Received: from ${clientName} ([${clientAddress}])`,
    ` by inbound-smtp.local with SMTP id ${id}`,
    ` for ${recipients[0] ?? ''};`,
    ` ${mailDate(at)}`,
    `X-SES-Spam-Verdict: ${verdictOn(bytes, spamSample)}`,
    `X-SES-Virus-Verdict: ${verdictOn(bytes, virusSample)}`,
    'Authentication-Results: amazonses.com; spf=none; dkim=none; dmarc=none',
  ];
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n`), bytes]);
};
