import type { Instant } from '../../domain/instant.ts';
import type { AutomaticFlags } from '../../domain/message.ts';
import type { MailAddress } from './mime/address-list.ts';

/** A file of a mail, decoded. A nested message is a file too, of type `message/rfc822`. */
export interface MailFile {
  /** As the mail names it, without any path; absent when it has no name. */
  readonly name?: string;
  /** Lower case, e.g. `application/pdf`. */
  readonly type: string;
  readonly bytes: number;
  readonly content: Uint8Array;
  /** Shown inside the text (by Content-ID) rather than listed. */
  readonly inline: boolean;
  readonly contentId?: string;
}

/** How a mail is signed or encrypted. The content of an encrypted one can be read by the holder of the key only. */
export type MailProtection = 'smime-encrypted' | 'smime-signed' | 'pgp-encrypted' | 'pgp-signed';

/** What the receiving service found, e.g. `PASS`, `FAIL`, `GRAY`; absent when it did not say. */
export interface MailVerdicts {
  readonly spam?: string;
  readonly virus?: string;
}

/** A mail after reading. Ids are without angle brackets. */
export interface ParsedMail {
  readonly messageId: string;
  /** The mail has no Message-ID; `messageId` was derived from its bytes. */
  readonly messageIdDerived: boolean;
  readonly from?: MailAddress | undefined;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly subject?: string | undefined;
  /** The Date header. */
  readonly sentAt?: Instant | undefined;
  /** Everything there is to read. */
  readonly text: string;
  /** What the sender wrote this time: `text` without quoted mail and signature. */
  readonly reply: string;
  readonly files: readonly MailFile[];
  readonly flags: AutomaticFlags;
  readonly inReplyTo?: string | undefined;
  readonly references: readonly string[];
  readonly protection?: MailProtection | undefined;
  readonly verdicts: MailVerdicts;
  /** Addresses the mail was delivered for, lower case, envelope evidence first, then To and Cc. */
  readonly recipients: readonly string[];
  /** What could not be read, in words for an agent. */
  readonly problem?: string | undefined;
}
