import type { EventMessage } from '../domain/event.ts';
import { parseConversationKey } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { InboundMessage, OutboundMessage } from '../domain/message.ts';
import { undetermined } from '../domain/vocabulary.ts';
import type { Applied } from './applied.ts';
import { findSent } from './event-target.ts';
import type { Store } from './ports.ts';
import type { ReportPorts } from './report-undelivered.ts';
import { tellCase } from './tell-case.ts';

export interface EchoPorts extends Pick<ReportPorts, 'configuration'> {
  readonly store: Store;
}

const lookedBack = 20;

/**
 * Keeps what our own people wrote in the provider's app as a message that was sent. The case keeps its place and its reply
 * promise runs on: the app's automatic greetings look the same, so an agent decides whether that was an answer. Echoes of what
 * we sent ourselves change nothing. `undefined`: a message of ours is just being sent, and this may be it.
 */
export const applyEcho = async (
  ports: EchoPorts,
  event: EventMessage,
  at: Instant,
): Promise<Applied | undefined> => {
  const { said, conversationKey } = event;
  const [providerMessageId] = event.targets;
  if (said === undefined || providerMessageId === undefined) return { outcome: 'an echo without content' };
  const known = await findSent(ports.store, event, providerMessageId);
  if (known !== undefined && known.purpose !== 'echo') return { outcome: 'our own message' };
  if (known === undefined && (await isSending(ports.store, event))) return undefined;
  const conversation = await ports.store.loadConversation(conversationKey);
  const caseId = conversation?.currentCaseId;
  const echo = echoOf(event, said, providerMessageId, {
    language: conversation?.language ?? undetermined,
    ...(caseId === undefined ? {} : { caseId }),
  });
  await ports.store.insertMessage(echo);
  const { channel, inboxId } = parseConversationKey(conversationKey);
  const { messageId, sentAt } = echo;
  await ports.store.insertReference({
    ...{ channel, inboxId, providerMessageId, conversationKey, messageId, sentAt },
  });
  await tellCase(ports, caseId, { at, what: "somebody wrote in the provider's app", because: messageId });
  return { outcome: 'written elsewhere', ...(caseId === undefined ? {} : { caseId }) };
};

/** After a few minutes whatever was being sent is settled, and the echo is of somebody's own words. */
const isSending = async (
  store: Pick<Store, 'listMessages'>,
  { conversationKey, dueAttempts = 0 }: EventMessage,
): Promise<boolean> => {
  if (dueAttempts > 1) return false;
  const messages = await store.listMessages(conversationKey, lookedBack);
  return messages.some((message) => message.direction === 'out' && message.delivery.state === 'sending');
};

const echoOf = (
  event: EventMessage,
  said: InboundMessage,
  providerMessageId: string,
  known: Pick<OutboundMessage, 'language' | 'caseId'>,
): OutboundMessage => ({
  conversationKey: event.conversationKey,
  messageId: `echo-${providerMessageId}`,
  direction: 'out',
  purpose: 'echo',
  text: said.text,
  attachments: said.attachments,
  sentAt: event.happenedAt,
  createdAt: event.receivedAt,
  ...known,
  delivery: { state: 'sent', attempts: 0, providerMessageId },
  version: 1,
});
