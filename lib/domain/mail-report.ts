import { deriveId } from './ids.ts';
import type { Instant } from './instant.ts';
import { comparableMailId } from './mail-id.ts';

/**
 * How mail systems answered a mail of ours. `failed`: it did not arrive; `complained`: its reader called it spam; `delayed`: it
 * is still being tried; `answered`: the other side wrote back by itself, which says nothing about arrival.
 */
export const mailVerdicts = ['delivered', 'delayed', 'failed', 'complained', 'answered'] as const;
export type MailVerdict = (typeof mailVerdicts)[number];

/** One word of a mail system about one mail of ours, however it reached us. */
export interface MailReport {
  readonly verdict: MailVerdict;
  /** Status codes and the mail server's own words, on one line. */
  readonly reason: string;
  /** Whether mail to that address will go on failing. */
  readonly permanent: boolean;
  /** Ids that may name our mail, surest first, in the form in which they are compared. */
  readonly mailIds: readonly string[];
  /** Our own id of the message, where the report quotes it. */
  readonly ownMessageId?: string;
  /** The address the mail was for. */
  readonly recipient?: string;
  /** Addresses of ours that the report quotes; a signed one names the case. */
  readonly quotedAddresses: readonly string[];
  readonly happenedAt?: Instant;
}

/** What an event keeps of a report beside its receipt. */
export interface ReportedMail {
  readonly verdict: MailVerdict;
  readonly reason: string;
  readonly permanent: boolean;
  /** Told by our own sending service, not by a mail that anybody could write. */
  readonly trusted: boolean;
  readonly recipient?: string;
  readonly caseId?: string;
  /** Where the report itself lies in the bucket. */
  readonly rawKey?: string;
}

const longestReason = 300;

/** Words of another machine on one line, short enough for a case's history. */
export const reasonLine = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .join(': ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u0020\u007f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, longestReason)
    .toWellFormed();

/** One mail and one kind of word about it count once, though service and mail server both report it. */
export const reportKey = (verdict: MailVerdict, mailId: string): string =>
  deriveId(['mail report', verdict, comparableMailId(mailId)]);
