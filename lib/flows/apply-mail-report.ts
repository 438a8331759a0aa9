import type { MarkKind } from '../domain/address-mark.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { EventMessage } from '../domain/event.ts';
import { conversationKey, deriveId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { type ReportedMail, reportKey } from '../domain/mail-report.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { mailIdOf } from '../domain/quarantined-mail.ts';
import type { Applied } from './applied.ts';
import { report } from './apply-status.ts';
import { findOwn, findSent } from './event-target.ts';
import { markAddress } from './mark-address.ts';
import type { Store } from './ports.ts';
import { callAgent, type ReportPorts } from './report-undelivered.ts';
import { tellCase } from './tell-case.ts';

export interface MailReportPorts extends ReportPorts {
  readonly store: Store;
  readonly configuration: ReportPorts['configuration'] & Pick<Configuration, 'inboxes'>;
}

/**
 * Takes a bounce, complaint or delivery report to the mail it is about: the address, the message's state, and the case. Each
 * step may be repeated. `undefined`: no mail of ours is known under any of its ids yet.
 */
export const applyMailReport = async (
  ports: MailReportPorts,
  event: EventMessage,
  mail: ReportedMail,
  at: Instant,
): Promise<Applied | undefined> => {
  const message = await findMail(ports, event, mail);
  if (message === undefined) {
    // Our own sending service says so: the address is no good, whatever was sent to it.
    if (mail.trusted && mail.recipient !== undefined) await mark(ports, event, mail, mail.recipient);
    return undefined;
  }
  // First the address: whoever reads on the case what happened must find it marked already.
  const address = mail.trusted ? mail.recipient : await destinationOf(ports, message);
  if (address !== undefined) await mark(ports, event, mail, address);
  if (event.receipt !== undefined) {
    await report(ports, message, event.receipt, { target: idBy(event, message), at });
  }
  if (mail.verdict === 'complained') await tellOfComplaint(ports, message, at);
  if (mail.verdict === 'delayed') {
    const because = `${message.purpose} ${message.messageId}: ${mail.reason}`;
    await tellCase(ports, message.caseId, { at, what: 'a mail to the customer is delayed', because });
  }
  return { outcome: mail.verdict, ...(message.caseId === undefined ? {} : { caseId: message.caseId }) };
};

const idBy = ({ targets }: EventMessage, { delivery, messageId }: OutboundMessage): string =>
  delivery.providerMessageId ?? targets[0] ?? messageId;

/** Bounces may come to another mailbox than the one that wrote, so each is asked for the ids. */
const findMail = async (
  ports: MailReportPorts,
  event: EventMessage,
  { caseId }: ReportedMail,
): Promise<OutboundMessage | undefined> => {
  const mailboxes = ports.configuration.inboxes.filter(({ channel }) => channel === 'email');
  for (const target of event.targets) {
    for (const { id } of mailboxes) {
      const found = await findSent(
        ports.store,
        { conversationKey: conversationKey('email', id, '') },
        target,
      );
      if (found !== undefined) return found;
    }
  }
  const supportCase = caseId === undefined ? undefined : await ports.store.loadCase(caseId);
  return supportCase && findOwn(ports.store, { ...event, conversationKey: supportCase.conversationKey });
};

/** Whoever reads a case's mail as spam is somebody an agent must know of before writing again. */
const tellOfComplaint = async (
  ports: MailReportPorts,
  { caseId, purpose, messageId }: OutboundMessage,
  at: Instant,
): Promise<void> => {
  const news = { at, what: 'the customer reported our mail as spam', because: `${purpose} ${messageId}` };
  await callAgent(ports, caseId, news);
  await tellCase(ports, caseId, news);
};

const destinationOf = async (
  { store }: MailReportPorts,
  message: OutboundMessage,
): Promise<string | undefined> => (await store.loadConversation(message.conversationKey))?.replyAddress?.to;

const kindOf = ({ verdict, permanent }: ReportedMail): MarkKind | undefined => {
  if (verdict === 'complained') return 'complained';
  return verdict === 'failed' && permanent ? 'bounced' : undefined;
};

const mark = async (
  { store }: MailReportPorts,
  event: EventMessage,
  mail: ReportedMail,
  address: string,
): Promise<void> => {
  const kind = kindOf(mail);
  if (kind === undefined) return;
  const key = reportKey(mail.verdict, event.targets[0] ?? event.messageId);
  await markAddress(store, address, { kind, at: event.happenedAt, reason: mail.reason, key });
};

/** A failure or complaint whose mail nobody knows: its case is told if the report names one, else a supervisor sees it. */
export const leaveUnplaced = async (
  ports: MailReportPorts,
  { messageId, receivedAt }: EventMessage,
  { verdict, reason, recipient, caseId, rawKey }: ReportedMail,
): Promise<void> => {
  if (verdict !== 'failed' && verdict !== 'complained') return;
  const what = verdict === 'failed' ? 'a mail was not delivered' : 'a mail was reported as spam';
  if (caseId !== undefined && (await ports.store.loadCase(caseId))) {
    const news = { at: receivedAt, what, because: reason };
    await callAgent(ports, caseId, { ...news, reopens: verdict === 'failed' });
    return tellCase(ports, caseId, news);
  }
  await ports.store.insertQuarantined({
    mailId: rawKey === undefined ? deriveId(['report', messageId]) : mailIdOf(rawKey),
    reason: 'unplaced-report',
    state: 'held',
    receivedAt,
    says: `${what}${recipient === undefined ? '' : ` (${recipient})`}: ${reason}`,
    ...(rawKey === undefined ? {} : { rawKey }),
    version: 1,
  });
};
