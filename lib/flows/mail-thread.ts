import { opensCase } from '../domain/automatic-mail.ts';
import { wasSent } from '../domain/delivery-state.ts';
import type { InboundMessage, Message, OutboundMessage } from '../domain/message.ts';
import { threadingOf } from './acknowledge.ts';

/** Mail of machines is on the thread too, and not what an agent answers. */
const isAnswerable = (message: Message): message is InboundMessage =>
  message.direction === 'in' && opensCase(message);

/**
 * What a reply answers, the customer's newest mail, and the thread it stands in: that mail's, then our own mails of the case
 * since, by the ids their reader sees. `messages` are the conversation's, newest last.
 */
export const mailThread = (
  messages: readonly Message[],
  caseId: string,
): Pick<OutboundMessage, 'inReplyTo' | 'references'> => {
  const answered = messages.findLast(isAnswerable);
  const { references = [], ...answer } = answered === undefined ? {} : threadingOf(answered);
  const since = messages
    .filter(({ sentAt }) => sentAt >= (answered?.sentAt ?? 0))
    .flatMap((message) => seenIdOf(message, caseId) ?? []);
  const all = [...references, ...since];
  return { ...answer, ...(all.length === 0 ? {} : { references: all }) };
};

const seenIdOf = (message: Message, caseId: string): string | undefined =>
  message.direction === 'out' && message.caseId === caseId && wasSent(message.delivery.state)
    ? message.delivery.providerMessageId
    : undefined;
