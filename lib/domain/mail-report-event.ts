import { type EventMessage, eventIdOf, type Receipt } from './event.ts';
import { conversationKey, deriveId, storableId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { MailReport } from './mail-report.ts';

export interface ReportArrival {
  readonly inboxId: string;
  readonly receivedAt: Instant;
  /** The same for every delivery of the same report. */
  readonly dedupe: string;
  readonly trusted: boolean;
  /** The case a signed address in the report names. */
  readonly caseId?: string | undefined;
  readonly rawKey?: string;
}

const receiptOf = ({ verdict, reason }: MailReport): Receipt | undefined => {
  if (verdict === 'failed') return { state: 'failed', reason, overrules: true };
  // Nobody complains of what did not arrive.
  return verdict === 'delivered' || verdict === 'complained' ? { state: 'delivered' } : undefined;
};

/**
 * A report as an event. It is filed under its recipient: which conversation our mail belongs to is found out when the event is
 * applied, so that a report that overtakes what it is about waits for it.
 */
export const eventOfReport = (report: MailReport, arrival: ReportArrival): EventMessage => {
  const { verdict, reason, permanent, recipient, ownMessageId, mailIds } = report;
  const { inboxId, receivedAt, dedupe, trusted, caseId, rawKey } = arrival;
  const receipt = receiptOf(report);
  return {
    conversationKey: conversationKey('email', inboxId, storableId(recipient ?? 'unknown-recipient')),
    messageId: eventIdOf(deriveId(['mail report', dedupe, verdict])),
    direction: 'event',
    kind: 'status',
    happenedAt: report.happenedAt ?? receivedAt,
    receivedAt,
    targets: mailIds,
    ...(receipt === undefined ? {} : { receipt }),
    ...(ownMessageId === undefined ? {} : { ownMessageId }),
    mail: {
      ...{ verdict, reason, permanent, trusted },
      ...(recipient === undefined ? {} : { recipient }),
      ...(caseId === undefined ? {} : { caseId }),
      ...(rawKey === undefined ? {} : { rawKey }),
    },
    version: 1,
  };
};
