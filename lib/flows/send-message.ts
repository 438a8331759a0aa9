import type { Configuration } from '../domain/configuration.ts';
import { type Instant, minute } from '../domain/instant.ts';
import type { MessageKey, OutboundMessage, ReplyAddress } from '../domain/message.ts';
import { sendWithin } from './acknowledge.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import { type Destination, destinationOf, refer } from './destination.ts';
import { heldFor, heldReply, invitationOf } from './hold-reply.ts';
import type { DeskQueues, Sender, SendOutcome, Store } from './ports.ts';
import { reportUndelivered } from './report-undelivered.ts';
import { ended, type Sent } from './sent.ts';

export interface SendMessagePorts {
  readonly store: Store;
  readonly sender: Sender;
  readonly deskQueues: Pick<DeskQueues, 'send'>;
  readonly configuration: Pick<Configuration, 'desks' | 'sla' | 'waitingDays' | 'inboxes' | 'brand'>;
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
  const found = await destinationOf(ports, message, at);
  if (typeof found === 'string') return giveUp(ports, message, 'failed', found, at);
  const { destination, way } = found;
  if (way === 'invited' && message.purpose === 'reply') return hold(ports, message, found, at);
  if (way === 'free' && message.purpose === 'invitation') return needless(ports, message);
  if (message.delivery.state === 'sending' && !ports.sender.isRepeatable(destination.channel)) {
    return giveUp(ports, message, 'unconfirmed', 'the run that sent it died before the answer', at);
  }
  const wait = await ports.sender.turn(destination);
  if (wait > 0) return comeBack(ports, message, at + wait);
  const sending = nextVersion(message, {
    ...(way === 'human-agent' ? { byHumanAgent: true } : {}),
    delivery: { state: 'sending', attempts: message.delivery.attempts + 1 },
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

/** The invitation is stored first, due at once; the timers queue it. The reply follows when the customer answers. */
const hold = async (
  ports: SendMessagePorts,
  message: OutboundMessage,
  { inbox, windowEndedAt }: Destination,
  at: Instant,
): Promise<Sent> => {
  if (at >= message.createdAt + heldFor)
    return giveUp(ports, message, 'failed', 'the customer did not answer the invitation', at);
  const { brand } = ports.configuration;
  const invitation = inbox && invitationOf(message, { inbox, brand, windowEndedAt, at });
  if (invitation) await ports.store.insertMessage(invitation);
  await save(ports, heldReply(message, at));
  return ended('held', message);
};

/** The customer wrote before they were invited. */
const needless = async (ports: SendMessagePorts, message: OutboundMessage): Promise<Sent> => {
  const reason = 'not sent: the customer wrote first';
  await record(ports, message, { ...message.delivery, state: 'failed', reason });
  return ended('already-settled', message, reason);
};

const settle = async (
  ports: SendMessagePorts,
  message: OutboundMessage,
  to: ReplyAddress,
  outcome: SendOutcome,
  at: Instant,
): Promise<Sent> => {
  if (outcome.sent) {
    const { providerMessageId, earlierIds = [] } = outcome;
    for (const id of [...earlierIds, providerMessageId]) await refer(ports.store, message, to, id);
    await record(ports, message, { ...message.delivery, state: 'sent', providerMessageId });
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
  await record(ports, message, { ...message.delivery, state: 'pending' }, at + pause);
  return ended('retry-later', message, reason);
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
