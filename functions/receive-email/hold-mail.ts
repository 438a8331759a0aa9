import { inboxesOfMail } from '../../lib/channels/email/inbox-of-mail.ts';
import { parseMail } from '../../lib/channels/email/parse-mail.ts';
import { headerOnly } from '../../lib/channels/email/quarantine-reason.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import { mailIdOf, type QuarantinedMail, type QuarantineReason } from '../../lib/domain/quarantined-mail.ts';
import type { MailStore } from '../../lib/flows/mail-store.ts';

export interface HoldPorts {
  readonly store: Pick<MailStore, 'insertQuarantined' | 'loadQuarantined'>;
  readonly configuration: Pick<Configuration, 'inboxes'>;
}

export interface HeldMail {
  readonly raw: Uint8Array;
  readonly rawKey: string;
  readonly reason: QuarantineReason;
  readonly receivedAt: Instant;
}

/** Lists a mail for supervisors by its header alone. Answers false when it is listed already. */
export const holdMail = ({ store, configuration }: HoldPorts, held: HeldMail): Promise<boolean> =>
  store.insertQuarantined(quarantinedOf(configuration, held));

const longestLine = 300;

const quarantinedOf = (
  { inboxes }: HoldPorts['configuration'],
  { raw, rawKey, reason, receivedAt }: HeldMail,
): QuarantinedMail => {
  const header = parseMail(headerOnly(raw));
  const { from, subject } = header;
  const [inbox] = inboxesOfMail(header, inboxes);
  return {
    mailId: mailIdOf(rawKey),
    ...{ reason, rawKey, receivedAt },
    state: 'held',
    bytes: raw.byteLength,
    ...(inbox === undefined ? {} : { inboxId: inbox.id }),
    ...(from?.address === undefined ? {} : { from: from.address.slice(0, longestLine).toWellFormed() }),
    ...(subject === undefined ? {} : { subject: subject.slice(0, longestLine).toWellFormed() }),
    version: 1,
  };
};
