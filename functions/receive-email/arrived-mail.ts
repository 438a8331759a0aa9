import type { MailForIntake } from '../../lib/channels/email/read-mail-for-intake.ts';
import { readReplyAddress } from '../../lib/channels/email/reply-address.ts';
import { opensCase } from '../../lib/domain/automatic-mail.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import type { ArrivedMail } from '../../lib/flows/thread-mail.ts';

export interface ArrivalFacts {
  readonly inboxId: string;
  readonly mailboxIds: readonly string[];
  /** Keys that sign reply addresses, newest first. */
  readonly replyKeys: readonly string[];
}

/**
 * What of a mail tells its thread. A reply address counts wherever it stands, also where forwarders note it: nobody else can
 * sign one, and its sender is checked besides.
 */
export const arrivedMail = (
  { mail, item }: MailForIntake,
  { messageId, receivedAt, flags, unverifiedSender }: InboundMessage,
  { inboxId, mailboxIds, replyKeys }: ArrivalFacts,
): ArrivedMail => {
  const namedCaseId = mail.recipients
    .map((address) => readReplyAddress(address, replyKeys))
    .find((caseId) => caseId !== undefined);
  return {
    messageId,
    mailId: mail.messageId,
    inboxId,
    mailboxIds,
    peer: item.conversation,
    answered: [...(mail.inReplyTo === undefined ? [] : [mail.inReplyTo]), ...mail.references.toReversed()],
    // Anybody can guess a subject; without proof of the sender it leads nowhere.
    subject: unverifiedSender ? '' : (mail.subject ?? ''),
    isWork: opensCase(flags === undefined ? {} : { flags }),
    receivedAt,
    ...(mail.from?.address === undefined ? {} : { from: mail.from.address.toLowerCase() }),
    ...(namedCaseId === undefined ? {} : { namedCaseId }),
  };
};
