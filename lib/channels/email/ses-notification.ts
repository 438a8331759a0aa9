import { z } from 'zod';
import { type MailReport, type MailVerdict, reasonLine } from '../../domain/mail-report.ts';
import { ownIdIn } from './own-message-id.ts';

/**
 * What SES tells of mail it sent for us, by identity notifications (`notificationType`) or by the events of a configuration set
 * (`eventType`): https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */

const Recipient = z.looseObject({
  emailAddress: z.string(),
  action: z.string().optional(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
});
type Recipient = z.output<typeof Recipient>;

const Mail = z.looseObject({
  messageId: z.string().min(1),
  source: z.string().default(''),
  destination: z.array(z.string()).default([]),
  headers: z.array(z.looseObject({ name: z.string(), value: z.string() })).default([]),
});

const Notification = z
  .looseObject({
    notificationType: z.string().optional(),
    eventType: z.string().optional(),
    mail: Mail,
    bounce: z
      .looseObject({
        bounceType: z.string(),
        bounceSubType: z.string().default(''),
        bouncedRecipients: z.array(Recipient).default([]),
        timestamp: z.string().optional(),
      })
      .optional(),
    complaint: z
      .looseObject({
        complainedRecipients: z.array(Recipient).default([]),
        complaintFeedbackType: z.string().nullish(),
        complaintSubType: z.string().nullish(),
        timestamp: z.string().optional(),
      })
      .optional(),
    delivery: z.looseObject({ recipients: z.array(z.string()).default([]) }).optional(),
    deliveryDelay: z
      .looseObject({ delayType: z.string().default(''), delayedRecipients: z.array(Recipient).default([]) })
      .optional(),
    reject: z.looseObject({ reason: z.string().default('') }).optional(),
  })
  .refine(({ notificationType, eventType }) => (notificationType ?? eventType) !== undefined);
type Notification = z.output<typeof Notification>;

/** What a notification is: a report, news that need no report, or nothing that SES is known to write. */
export type SesNotification =
  | { readonly kind: 'report'; readonly report: MailReport; readonly source: string }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unread' };

type Found = Pick<MailReport, 'verdict' | 'reason' | 'permanent'> & {
  readonly recipient?: string | undefined;
  readonly timestamp?: string | undefined;
};

const told = (verdict: MailVerdict, reason: string, recipient: string | undefined): Found => ({
  verdict,
  reason,
  permanent: false,
  recipient,
});

/** SES gave up, though the address may be right. `General` also stands for out-of-office answers. */
const failedForNow = /^(MailboxFull|MessageTooLarge|ContentRejected|AttachmentRejected)$/;

const saidBy = ({ status, diagnosticCode }: Partial<Recipient>): string =>
  reasonLine([status, diagnosticCode].filter((part) => part !== undefined).join(' '));

const bounced = ({ bounce }: Notification): Found | undefined => {
  if (bounce === undefined) return undefined;
  const { bounceType, bounceSubType, bouncedRecipients, timestamp } = bounce;
  const [recipient] = bouncedRecipients;
  const permanent = bounceType === 'Permanent';
  const failed =
    permanent ||
    failedForNow.test(bounceSubType) ||
    bouncedRecipients.some(({ action }) => action?.toLowerCase() === 'failed');
  const reason = reasonLine(`${bounceType} ${bounceSubType}`, recipient && saidBy(recipient));
  const verdict = failed ? 'failed' : 'answered';
  return { verdict, reason, permanent, recipient: recipient?.emailAddress, timestamp };
};

const complained = ({ complaint }: Notification): Found | undefined => {
  if (complaint === undefined) return undefined;
  const { complainedRecipients, complaintFeedbackType, complaintSubType, timestamp } = complaint;
  const reason = reasonLine(complaintFeedbackType ?? complaintSubType ?? 'complaint');
  // SES takes back what was no complaint after all.
  const verdict = complaintFeedbackType === 'not-spam' ? 'answered' : 'complained';
  return { verdict, reason, permanent: true, recipient: complainedRecipients[0]?.emailAddress, timestamp };
};

const delayed = ({ deliveryDelay }: Notification): Found => {
  const [recipient] = deliveryDelay?.delayedRecipients ?? [];
  const reason = reasonLine(deliveryDelay?.delayType, recipient && saidBy(recipient));
  return told('delayed', reason, recipient?.emailAddress);
};

const readings: Readonly<Record<string, (notification: Notification) => Found | undefined>> = {
  Bounce: bounced,
  Complaint: complained,
  Delivery: ({ delivery }) => told('delivered', '', delivery?.recipients[0]),
  DeliveryDelay: delayed,
  Reject: ({ reject, mail }) => told('failed', reasonLine('Reject', reject?.reason), mail.destination[0]),
  'Rendering Failure': ({ mail }) => told('failed', 'Rendering Failure', mail.destination[0]),
};

const newsWithoutReport = new Set([
  'Send',
  'Open',
  'Click',
  'Subscription',
  'AmazonSnsSubscriptionSucceeded',
]);

const reportOf = ({ mail }: Notification, found: Found): MailReport => {
  const header = (wanted: string): string[] =>
    mail.headers.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value);
  const ownMessageId = header('message-id')
    .map(ownIdIn)
    .find((id) => id !== undefined);
  const { verdict, reason, permanent, timestamp = '' } = found;
  const recipient = (found.recipient ?? mail.destination[0])?.toLowerCase();
  const happenedAt = Date.parse(timestamp);
  return {
    ...{ verdict, reason, permanent },
    mailIds: [mail.messageId],
    quotedAddresses: header('reply-to').flatMap((value) => value.match(/[^\s<>",;]+@[^\s<>",;]+/g) ?? []),
    ...(ownMessageId === undefined ? {} : { ownMessageId }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(Number.isNaN(happenedAt) ? {} : { happenedAt }),
  };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads one notification. The first one of a subscription is a plain sentence, which is nothing to worry about. */
export const readSesNotification = (text: string): SesNotification => {
  const value = parseJson(text);
  if (value === undefined)
    return /^Successfully validated/.test(text) ? { kind: 'ignored' } : { kind: 'unread' };
  const parsed = Notification.safeParse(value);
  const type = parsed.data?.notificationType ?? parsed.data?.eventType ?? typeOnly(value);
  if (newsWithoutReport.has(type)) return { kind: 'ignored' };
  const reading = Object.hasOwn(readings, type) ? readings[type] : undefined;
  const found = parsed.success ? reading?.(parsed.data) : undefined;
  if (!parsed.success || found === undefined) return { kind: 'unread' };
  return {
    kind: 'report',
    report: reportOf(parsed.data, found),
    source: parsed.data.mail.source,
  };
};

const Typed = z.looseObject({ notificationType: z.string() });
const typeOnly = (value: unknown): string => Typed.safeParse(value).data?.notificationType ?? '';
