import type { Configuration } from '../domain/configuration.ts';
import { type Instant, minute } from '../domain/instant.ts';
import type { MessageKey, OutboundMessage, ReplyAddress } from '../domain/message.ts';
import { refusalToHear } from '../domain/relation.ts';
import { sendWithin } from './acknowledge.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import type { DeskQueues, Sender, SendOutcome, Store } from './ports.ts';
import { reportUndelivered } from './report-undelivered.ts';

export interface SendMessagePorts {
  readonly store: Store;
  readonly sender: Sender;
  readonly deskQueues: Pick<DeskQueues, 'send'>;
  readonly configuration: Pick<Configuration, 'sla' | 'waitingDays'>;
}

export interface Sent {
  readonly outcome: 'sent' | 'retry-later' | 'failed' | 'unconfirmed' | 'already-settled';
  readonly caseId?: string;
  readonly reason?: string;
}

/** After so many tries a message is given up and its case returned to an agent. */
const mostAttempts = 8;
const longestPause = 60 * minute;

/**
 * Sends one stored message where its conversation says. The intent is written before the provider is called, so a run that
 * dies in between is seen: where the provider recognises repeated sends it is repeated, elsewhere it is reported to an agent
 * as unconfirmed rather than sent a second time.
 */
export const sendMessage = (ports: SendMessagePorts, key: MessageKey, at: Instant): Promise<Sent> =>
  repeatOnConflict(() => sendOnce(ports, key, at));

const sendOnce = async (ports: SendMessagePorts, key: MessageKey, at: Instant): Promise<Sent> => {
  const message = await ports.store.loadMessage(key);
  if (message?.direction !== 'out') {
    throw new Error(`no outbound message ${key.messageId} is stored in its conversation; nothing to send`);
  }
  if (message.dueAt === undefined) return ended('already-settled', message);
  const destination = await destinationOf(ports, message, at);
  if (typeof destination === 'string') return giveUp(ports, message, 'failed', destination, at);
  if (message.delivery.state === 'sending' && !ports.sender.isRepeatable(destination.channel)) {
    return giveUp(ports, message, 'unconfirmed', 'the run that sent it died before the answer', at);
  }
  const wait = await ports.sender.turn(destination);
  if (wait > 0) return comeBack(ports, message, at + wait);
  const sending = nextVersion(message, {
    delivery: { ...message.delivery, state: 'sending', attempts: message.delivery.attempts + 1 },
    dueAt: at + sendWithin,
  });
  await save(ports, sending);
  return settle(ports, sending, destination, await ports.sender.send(sending, destination), at);
};

/** Nothing was tried, so it counts as no attempt. */
const comeBack = async (ports: SendMessagePorts, message: OutboundMessage, dueAt: Instant): Promise<Sent> => {
  await save(ports, nextVersion(message, { dueAt }));
  return ended('retry-later', message, 'the provider wants this inbox to wait');
};

/** The destination is the conversation's, checked against the message; a sentence says why there is none. */
const destinationOf = async (
  ports: SendMessagePorts,
  message: OutboundMessage,
  at: Instant,
): Promise<ReplyAddress | string> => {
  const conversation = await ports.store.loadConversation(message.conversationKey);
  if (conversation?.conversationKey !== message.conversationKey) return 'the conversation is gone';
  if (conversation.replyAddress === undefined) return 'the channel gave no address to answer to';
  const { replyWindowEndsAt } = conversation;
  const refusal = refusalToHear(conversation);
  if (refusal !== undefined) return refusal;
  return replyWindowEndsAt !== undefined && replyWindowEndsAt <= at
    ? 'the channel closed its window for free replies'
    : conversation.replyAddress;
};

const settle = async (
  ports: SendMessagePorts,
  message: OutboundMessage,
  to: ReplyAddress,
  outcome: SendOutcome,
  at: Instant,
): Promise<Sent> => {
  if (outcome.sent) {
    const { providerMessageId } = outcome;
    const { dueAt: _done, ...rest } = message;
    await refer(ports, message, to, providerMessageId);
    await save(
      ports,
      nextVersion(rest, { delivery: { ...message.delivery, state: 'sent', providerMessageId } }),
    );
    return ended('sent', message);
  }
  const { problem, reason } = outcome;
  if (problem === 'unknown' && !ports.sender.isRepeatable(to.channel)) {
    return giveUp(ports, message, 'unconfirmed', reason, at);
  }
  const mayRetry = problem === 'retry-later' || problem === 'unknown';
  if (!mayRetry || message.delivery.attempts >= mostAttempts)
    return giveUp(ports, message, 'failed', reason, at);
  const pause = Math.min(longestPause, outcome.retryAfterMs ?? minute * 2 ** (message.delivery.attempts - 1));
  await save(
    ports,
    nextVersion(message, { delivery: { ...message.delivery, state: 'pending' }, dueAt: at + pause }),
  );
  return ended('retry-later', message, reason);
};

/**
 * Lets reports and echoes of the provider find the message. Written before the message is settled: afterwards nobody would
 * come back to write it.
 */
const refer = async (
  { store }: SendMessagePorts,
  { conversationKey, messageId, sentAt }: OutboundMessage,
  { channel, inboxId }: ReplyAddress,
  providerMessageId: string,
): Promise<void> => {
  if (providerMessageId === '') return;
  await store.insertReference({ channel, inboxId, providerMessageId, conversationKey, messageId, sentAt });
};

const giveUp = async (
  ports: SendMessagePorts,
  message: OutboundMessage,
  state: 'failed' | 'unconfirmed',
  reason: string,
  at: Instant,
): Promise<Sent> => {
  await reportUndelivered(ports, message, `${state}: ${reason}`, at);
  await record(ports, message, { ...message.delivery, state, reason });
  return ended(state, message, reason);
};

const ended = (outcome: Sent['outcome'], { caseId }: OutboundMessage, reason?: string): Sent => ({
  outcome,
  ...(caseId === undefined ? {} : { caseId }),
  ...(reason === undefined ? {} : { reason }),
});

const nextVersion = (message: OutboundMessage, change: Partial<OutboundMessage>): OutboundMessage => ({
  ...message,
  ...change,
  version: message.version + 1,
});

/** Writes how the sending ended, whatever the timers wrote meanwhile: what happened outside cannot be repeated. */
const record = (
  ports: SendMessagePorts,
  message: OutboundMessage,
  delivery: OutboundMessage['delivery'],
  dueAt?: Instant,
): Promise<void> =>
  repeatOnConflict(async () => {
    const stored = await ports.store.loadMessage(message);
    // The provider has reported on it meanwhile, and knows better.
    if (stored?.direction === 'out' && stored.dueAt === undefined) return;
    const { dueAt: _done, ...rest } = stored?.direction === 'out' ? stored : message;
    await save(ports, nextVersion(rest, { delivery, ...(dueAt === undefined ? {} : { dueAt }) }));
  });

const save = async (ports: SendMessagePorts, message: OutboundMessage): Promise<void> => {
  if (!(await ports.store.saveMessage(message))) throw new Conflict('the message was written by another run');
};
