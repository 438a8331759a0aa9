import type { Inbox } from '../../domain/configuration.ts';

/** An address without its tag: `support+abc@x.example` is the mailbox `support@x.example`. */
const mailboxOf = (address: string): string => address.toLowerCase().replace(/\+[^@]*(?=@[^@]*$)/, '');

/**
 * The inbox a mail came in by: the first of its recipients that is one of ours, envelope evidence first. A mail that names
 * none of them (a blind copy) belongs to the first mailbox. `undefined` when no mailbox is configured.
 */
export const inboxOfMail = (recipients: readonly string[], inboxes: readonly Inbox[]): Inbox | undefined => {
  const mailboxes = inboxes.filter((inbox) => inbox.channel === 'email');
  for (const recipient of recipients) {
    const inbox = mailboxes.find(({ address }) => address?.toLowerCase() === mailboxOf(recipient));
    if (inbox) return inbox;
  }
  return mailboxes[0];
};
