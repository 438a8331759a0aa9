import { readReplyAddress } from '../../lib/channels/email/reply-address.ts';
import { readSesNotification, type SesNotification } from '../../lib/channels/email/ses-notification.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import { deriveId } from '../../lib/domain/ids.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { MailReport } from '../../lib/domain/mail-report.ts';
import { eventOfReport } from '../../lib/domain/mail-report-event.ts';
import { type AcceptEventPorts, acceptEvents } from '../../lib/flows/accept-events.ts';
import type { MailStore } from '../../lib/flows/mail-store.ts';

export interface ReceiveFeedbackPorts extends AcceptEventPorts {
  readonly store: AcceptEventPorts['store'] & Pick<MailStore, 'insertQuarantined'>;
  readonly configuration: Pick<Configuration, 'inboxes'>;
  readonly replyKeys: (at: Instant) => Promise<readonly string[]>;
}

/** What one notification came to. `counts` are its metrics; a repeated one counts nothing. */
export interface ReceivedFeedback {
  readonly outcome: MailReport['verdict'] | 'ignored' | 'unread';
  readonly counts: Readonly<Record<string, number>>;
}

const longestShown = 5_000;

/**
 * Takes one notification of our sending service about a mail of ours to the inbound queue. What cannot be read is kept for a
 * supervisor.
 */
export const receiveFeedback = async (
  ports: ReceiveFeedbackPorts,
  text: string,
  receivedAt: Instant,
): Promise<ReceivedFeedback> => {
  const notification = readSesNotification(text);
  if (notification.kind === 'ignored') return { outcome: 'ignored', counts: {} };
  if (notification.kind === 'unread') return keepUnread(ports, text, receivedAt);
  const { report } = notification;
  const event = await eventOf(ports, notification, receivedAt);
  const { events } = await acceptEvents(ports, [event]);
  return { outcome: report.verdict, counts: events === 0 ? {} : countsOf(report) };
};

const eventOf = async (
  { configuration, replyKeys }: ReceiveFeedbackPorts,
  { report, source }: Extract<SesNotification, { kind: 'report' }>,
  receivedAt: Instant,
) => {
  const mailboxes = configuration.inboxes.filter(({ channel }) => channel === 'email');
  const inbox =
    mailboxes.find(({ address }) => address?.toLowerCase() === source.toLowerCase()) ?? mailboxes[0];
  if (inbox === undefined) throw new Error('no inbox of channel "email" is configured; add one and deploy');
  const keys = await replyKeys(receivedAt);
  const [sesId = ''] = report.mailIds;
  return eventOfReport(report, {
    ...{ inboxId: inbox.id, receivedAt, trusted: true, dedupe: `ses ${sesId}` },
    caseId: report.quotedAddresses
      .map((address) => readReplyAddress(address, keys))
      .find((found) => found !== undefined),
  });
};

/** By the names the alarms look for: only lasting failures and complaints count against us. */
const countsOf = ({ verdict, permanent }: MailReport): Readonly<Record<string, number>> => {
  if (verdict === 'failed') return permanent ? { mailsBounced: 1 } : { mailsFailed: 1 };
  if (verdict === 'complained') return { mailsComplained: 1 };
  return verdict === 'delivered' ? { mailsDelivered: 1 } : {};
};

const keepUnread = async (
  { store }: ReceiveFeedbackPorts,
  text: string,
  receivedAt: Instant,
): Promise<ReceivedFeedback> => {
  const isNew = await store.insertQuarantined({
    mailId: deriveId(['notification', text]),
    reason: 'unplaced-report',
    state: 'held',
    receivedAt,
    says: `a notification of the sending service could not be read: ${text.slice(0, longestShown).toWellFormed()}`,
    version: 1,
  });
  return { outcome: 'unread', counts: isNew ? { mailNotificationsUnread: 1 } : {} };
};
