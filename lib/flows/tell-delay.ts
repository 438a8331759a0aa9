import type { Case } from '../domain/case.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { DelayErrand } from '../domain/errand.ts';
import { outboundIdOf } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { sendWithin } from './acknowledge.ts';
import { mailThread } from './mail-thread.ts';
import type { MessageQueue, RenderAcknowledgement, Store } from './ports.ts';

export interface DelayPorts {
  readonly store: Pick<Store, 'loadMessage' | 'loadConversation' | 'insertMessage' | 'listMessages'>;
  readonly outbound: MessageQueue;
  readonly configuration: Pick<Configuration, 'brand'>;
  readonly templates: { readonly delay: RenderAcknowledgement };
}

const lookedBack = 50;

/**
 * Tells the customer, once and in their language, that the answer takes longer than the acknowledgement said. Not where nothing
 * was promised, because no acknowledgement left, nor where somebody has answered meanwhile.
 */
export const tellDelay = async (
  ports: DelayPorts,
  supportCase: Case,
  errand: DelayErrand,
  at: Instant,
): Promise<void> => {
  const { caseId, conversationKey, lastOutboundAt } = supportCase;
  if (lastOutboundAt !== undefined) return;
  const acknowledgement = await ports.store.loadMessage({
    conversationKey,
    messageId: outboundIdOf(caseId, 'acknowledgement'),
  });
  const isPromised = acknowledgement?.direction === 'out' && acknowledgement.delivery.state !== 'failed';
  const conversation = await ports.store.loadConversation(conversationKey);
  if (!isPromised || conversation === undefined) return;
  const message = await delayMessage(ports, { supportCase, conversation, errand, at });
  await ports.store.insertMessage(message);
  await ports.outbound.send([{ conversationKey, messageId: message.messageId, attempt: 0 }]);
};

interface DelayFacts {
  readonly supportCase: Case;
  readonly conversation: Conversation;
  readonly errand: DelayErrand;
  readonly at: Instant;
}

const delayMessage = async (
  ports: DelayPorts,
  { supportCase, conversation, errand, at }: DelayFacts,
): Promise<OutboundMessage> => {
  const { caseId, conversationKey, reference, channel } = supportCase;
  const isMail = conversation.replyAddress?.channel === 'email';
  const quoted = channel === 'form' || supportCase.subject === undefined;
  const { subject, text, language } = ports.templates.delay({
    reference,
    ...(quoted ? {} : { subject: supportCase.subject }),
    language: conversation.language,
    timeZone: conversation.timeZone ?? 'UTC',
    at: errand.at,
    expectedReplyAt: errand.expectedReplyAt,
    brand: ports.configuration.brand,
  });
  const thread = isMail
    ? { subject, ...mailThread(await ports.store.listMessages(conversationKey, lookedBack), caseId) }
    : {};
  return {
    ...{ conversationKey, caseId, direction: 'out', purpose: 'delay', text, language, attachments: [] },
    messageId: outboundIdOf(caseId, 'delay'),
    ...thread,
    ...{ sentAt: errand.at, createdAt: errand.at, dueAt: at + sendWithin, version: 1 },
    delivery: { state: 'pending', attempts: 0 },
  };
};
