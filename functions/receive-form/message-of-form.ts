import type { InboundItem } from '../../lib/channels/channel.ts';
import { form, formItem, unreadableForm } from '../../lib/channels/form/form.ts';
import type { FormSubmission } from '../../lib/channels/form/submission.ts';
import { inboundMessage } from '../../lib/channels/inbound-message.ts';
import type { Inbox } from '../../lib/domain/configuration.ts';
import { caseIdOf, referenceOf } from '../../lib/domain/ids.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import type { Visit } from './visit.ts';

const answeredBy = ({ repliesFrom }: Inbox) =>
  repliesFrom === undefined ? {} : { answeredBy: { channel: 'email' as const, inboxId: repliesFrom } };

const messageFrom = (item: InboundItem, { inbox, at }: Visit): InboundMessage =>
  inboundMessage(item, { channel: form, inboxId: inbox.id, receivedAt: at, ...answeredBy(inbox) });

const isTimeZone = (name: string | undefined): name is string => {
  if (name === undefined) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** The submission as a message, without its files. */
export const messageOfForm = (submission: FormSubmission, visit: Visit): InboundMessage => {
  // What was chosen on the page counts more than what the browser prefers.
  const language = submission.language ?? visit.preferred;
  const told = { ...submission, ...(language === undefined ? {} : { language }) };
  const message = messageFrom(formItem(told, visit.at), visit);
  const { subject, timeZone } = submission;
  return {
    ...message,
    ...(subject === undefined ? {} : { subject }),
    ...(isTimeZone(timeZone) ? { hints: { ...message.hints, timeZone } } : {}),
  };
};

/** A body nobody could read, as a message that carries it whole. */
export const messageOfUnreadable = (body: Uint8Array, visit: Visit): InboundMessage | undefined => {
  const item = unreadableForm(body);
  return item && messageFrom(item, visit);
};

/** What the customer is told: the reference of the case that this message opens. */
export const referenceOfMessage = ({ conversationKey, messageId }: InboundMessage): string =>
  referenceOf(caseIdOf(conversationKey, messageId));
