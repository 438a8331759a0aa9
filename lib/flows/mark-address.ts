import {
  type AddressMark,
  type MarkReport,
  unmarked,
  withoutBounce,
  withReport,
} from '../domain/address-mark.ts';
import type { Instant } from '../domain/instant.ts';
import type { ReplyAddress } from '../domain/message.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import type { MailStore } from './mail-store.ts';

type MarkStore = Pick<MailStore, 'loadMark' | 'insertMark' | 'saveMark'>;

/** Notes that mail to an address bounced or was complained of. The same report again changes nothing. */
export const markAddress = (store: MarkStore, address: string, report: MarkReport): Promise<void> =>
  repeatOnConflict(async () => {
    const known = await store.loadMark(address);
    const before = known ?? unmarked(address);
    const after = withReport(before, report);
    if (after === before) return;
    const written = known === undefined ? await store.insertMark(after) : await store.saveMark(after);
    if (!written) throw new Conflict('the address was marked by another run');
  });

/** Somebody wrote from the address: its mailbox works again. */
export const hearFromAddress = (store: MarkStore, address: string, heardAt: Instant): Promise<void> =>
  repeatOnConflict(async () => {
    const before = await store.loadMark(address);
    const after = before && withoutBounce(before, heardAt);
    if (after === undefined || after === before) return;
    if (!(await store.saveMark(after))) throw new Conflict('the address was marked by another run');
  });

/** What is known of mail to the address, where a reply goes by mail. */
export const markOf = async (
  store: Pick<MarkStore, 'loadMark'>,
  replyAddress: ReplyAddress | undefined,
): Promise<AddressMark | undefined> =>
  replyAddress?.channel === 'email' ? store.loadMark(replyAddress.to) : undefined;
