import type { Inbox } from '../../domain/configuration.ts';
import { withoutTag } from '../../domain/correspondent.ts';
import type { ParsedMail } from './parsed-mail.ts';

const mailboxOf = (address: string): string => withoutTag(address.toLowerCase());

type Addressed = Pick<ParsedMail, 'to' | 'cc' | 'recipients'>;

const mailboxesOf = (inboxes: readonly Inbox[]): readonly Inbox[] =>
  inboxes.filter((inbox) => inbox.channel === 'email');

const mailboxesNamed = (addresses: readonly string[], inboxes: readonly Inbox[]): readonly Inbox[] => [
  ...new Set(
    addresses
      .map(mailboxOf)
      .map((mailbox) => mailboxesOf(inboxes).find(({ address }) => address?.toLowerCase() === mailbox))
      .filter((inbox) => inbox !== undefined),
  ),
];

/**
 * Our mailboxes that a mail is for: those of To and Cc lead, so that every delivery of one mail gives the same, then those it
 * was delivered for without being named (a list, a forward). A mail that names none of them (a blind copy) belongs to the
 * first mailbox; empty when no mailbox is configured.
 */
export const inboxesOfMail = (
  { to, cc, recipients }: Addressed,
  inboxes: readonly Inbox[],
): readonly Inbox[] => {
  const named = [...to, ...cc].map(({ address }) => address).filter((address) => address !== undefined);
  const found = mailboxesNamed([...named, ...recipients], inboxes);
  return found.length > 0 ? found : mailboxesOf(inboxes).slice(0, 1);
};

/** The first mailbox of ours among the addresses, else the first there is. */
export const inboxOfMail = (recipients: readonly string[], inboxes: readonly Inbox[]): Inbox | undefined =>
  mailboxesNamed(recipients, inboxes)[0] ?? mailboxesOf(inboxes)[0];
