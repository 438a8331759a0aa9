import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../lib/domain/instant.ts';
import type { MailEvent } from './mail-events.ts';

/** One mail that SES took. */
export interface TakenMail {
  readonly sesId: string;
  readonly from: string;
  readonly to: readonly string[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly at: Instant;
}

/**
 * Amazon's mailbox simulator: these addresses answer as mailboxes do that are gone, complain, and so on; every other address
 * takes its mail. https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html
 */
const simulated = /^(success|bounce|complaint|ooto|suppressionlist)(?:\+[^@]*)?@simulator\.amazonses\.com$/i;

const mailOf = ({ sesId, from, to, headers, at }: TakenMail) => ({
  timestamp: new Date(at).toISOString(),
  messageId: sesId,
  source: from,
  sendingAccountId: '000000000000',
  destination: to,
  headersTruncated: false,
  headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
});

const deliveryOf = (mail: TakenMail, recipient: string): MailEvent => ({
  eventType: 'Delivery',
  mail: mailOf(mail),
  delivery: {
    timestamp: new Date(mail.at).toISOString(),
    processingTimeMillis: 100,
    recipients: [recipient],
    smtpResponse: '250 2.6.0 Message received',
    reportingMTA: 'local.smtp-out.amazonses.com',
  },
});

const bounceOf = (
  mail: TakenMail,
  recipient: string,
  bounce: { bounceType: string; bounceSubType: string; answer?: object },
): MailEvent => {
  const { answer = {}, ...kind } = bounce;
  return {
    eventType: 'Bounce',
    mail: mailOf(mail),
    bounce: {
      ...{ feedbackId: randomUUID(), ...kind, timestamp: new Date(mail.at).toISOString() },
      bouncedRecipients: [{ emailAddress: recipient, ...answer }],
      reportingMTA: 'dsn; local.smtp-out.amazonses.com',
    },
  };
};

const complaintOf = (mail: TakenMail, recipient: string): MailEvent => ({
  eventType: 'Complaint',
  mail: mailOf(mail),
  complaint: {
    ...{ feedbackId: randomUUID(), complaintSubType: null, complaintFeedbackType: 'abuse' },
    complainedRecipients: [{ emailAddress: recipient }],
    timestamp: new Date(mail.at).toISOString(),
    userAgent: 'Amazon SES Mailbox Simulator',
  },
});

const userUnknown = {
  action: 'failed',
  status: '5.1.1',
  diagnosticCode: 'smtp; 550 5.1.1 user unknown',
};

/** What SES comes to say of the mail to one of its recipients, in order. */
export const eventsOf = (mail: TakenMail, recipient: string): readonly MailEvent[] => {
  switch (simulated.exec(recipient)?.[1]?.toLowerCase()) {
    case 'bounce':
      return [
        bounceOf(mail, recipient, { bounceType: 'Permanent', bounceSubType: 'General', answer: userUnknown }),
      ];
    case 'suppressionlist':
      return [bounceOf(mail, recipient, { bounceType: 'Permanent', bounceSubType: 'Suppressed' })];
    case 'complaint':
      return [deliveryOf(mail, recipient), complaintOf(mail, recipient)];
    case 'ooto':
      return [
        deliveryOf(mail, recipient),
        bounceOf(mail, recipient, { bounceType: 'Transient', bounceSubType: 'General' }),
      ];
    default:
      return [deliveryOf(mail, recipient)];
  }
};
