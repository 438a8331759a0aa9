import { automaticAnswers } from '../domain/allowance.ts';
import type { Case } from '../domain/case.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import { correspondentOf } from '../domain/correspondent.ts';
import { outboundIdOf, parseConversationKey } from '../domain/ids.ts';
import { type Instant, minute } from '../domain/instant.ts';
import type { InboundMessage, OutboundMessage } from '../domain/message.ts';
import type { MessageQueue, RenderAcknowledgement, Store } from './ports.ts';
import { spendAllowance } from './spend-allowance.ts';

export interface AcknowledgePorts {
  readonly store: Pick<Store, 'insertMessage' | 'spend'>;
  readonly outbound: MessageQueue;
  readonly configuration: Pick<Configuration, 'brand'>;
  /** How an acknowledgement reads by mail, and in a messaging app. */
  readonly templates: {
    readonly acknowledgement: RenderAcknowledgement;
    readonly chatAcknowledgement: RenderAcknowledgement;
  };
}

export interface AcknowledgedCase {
  readonly supportCase: Case;
  readonly conversation: Conversation;
  readonly message: InboundMessage;
  readonly at: Instant;
}

/** An outbound message that is not sent by then is queued again. */
export const sendWithin = 2 * minute;

/**
 * The one acknowledgement of a case: its id follows from the case, so a second one cannot come to be. Answers why there is
 * none when its address has had its share: whoever answers every acknowledgement may be a machine too.
 */
export const acknowledge = async (
  ports: AcknowledgePorts,
  facts: AcknowledgedCase,
): Promise<string | undefined> => {
  const acknowledgement = acknowledgementOf(ports, facts);
  const { messageId: id } = acknowledgement;
  const use = { correspondent: answeredOf(facts), id, at: facts.message.receivedAt };
  const usedUp = await spendAllowance(ports.store, automaticAnswers, use);
  if (usedUp) return `this address has had its ${usedUp.most} automatic ${usedUp.name.replaceAll('-', ' ')}`;
  await ports.store.insertMessage(acknowledgement);
  const { conversationKey, messageId } = acknowledgement;
  await ports.outbound.send([{ conversationKey, messageId, attempt: 0 }]);
  return undefined;
};

const answeredOf = ({ message }: AcknowledgedCase): string => {
  const { channel, inboxId, to } = message.replyAddress ?? parseAddress(message);
  return channel === 'email' ? correspondentOf(to) : `${channel}:${inboxId}:${to}`;
};

const parseAddress = ({ conversationKey }: InboundMessage) => {
  const { channel, inboxId, peer } = parseConversationKey(conversationKey);
  return { channel, inboxId, to: peer };
};

const acknowledgementOf = (ports: AcknowledgePorts, facts: AcknowledgedCase): OutboundMessage => {
  const { supportCase, conversation, message, at } = facts;
  const byMail = message.replyAddress?.channel === 'email';
  const render = byMail ? ports.templates.acknowledgement : ports.templates.chatAcknowledgement;
  const text = render({
    reference: supportCase.reference,
    ...subjectOf(supportCase),
    language: conversation.language,
    timeZone: conversation.timeZone ?? 'UTC',
    at,
    expectedReplyAt: supportCase.decision.expectedReplyAt,
    brand: ports.configuration.brand,
  });
  return {
    conversationKey: supportCase.conversationKey,
    messageId: outboundIdOf(supportCase.caseId, 'acknowledgement'),
    direction: 'out',
    purpose: 'acknowledgement',
    text: text.text,
    ...(byMail ? { subject: text.subject, ...threadingOf(message) } : {}),
    language: text.language,
    attachments: [],
    sentAt: at,
    createdAt: at,
    caseId: supportCase.caseId,
    dueAt: at + sendWithin,
    delivery: { state: 'pending', attempts: 0 },
    version: 1,
  };
};

/** A form's subject is not quoted: anybody could have us mail their words to any address. */
const subjectOf = ({ channel, subject }: Case): { subject?: string } =>
  channel === 'form' || subject === undefined ? {} : { subject };

/** RFC 5322 §3.6.4: a reply names the message it answers and carries its References on. */
export const threadingOf = ({ threading }: InboundMessage): { inReplyTo?: string; references?: string[] } =>
  threading === undefined
    ? {}
    : { inReplyTo: threading.mailId, references: [...threading.references, threading.mailId] };
