import type { AddressMark } from '../domain/address-mark.ts';
import type { QuarantinedMail, QuarantineState } from '../domain/quarantined-mail.ts';

export interface QuarantinePage {
  readonly mails: readonly QuarantinedMail[];
  readonly next?: string;
}

/** The part of the store that knows what became of mail; written by the same rules as everything else. */
export interface MailStore {
  insertMark(mark: AddressMark): Promise<boolean>;
  saveMark(mark: AddressMark): Promise<boolean>;
  loadMark(address: string): Promise<AddressMark | undefined>;

  insertQuarantined(mail: QuarantinedMail): Promise<boolean>;
  saveQuarantined(mail: QuarantinedMail): Promise<boolean>;
  loadQuarantined(mailId: string): Promise<QuarantinedMail | undefined>;
  /** Oldest first. */
  listQuarantined(
    state: QuarantineState,
    page: { readonly limit: number; readonly after?: string },
  ): Promise<QuarantinePage>;
}
