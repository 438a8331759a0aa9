import { withReceipt } from '../domain/delivery.ts';
import type { EventMessage, Receipt } from '../domain/event.ts';
import type { Instant } from '../domain/instant.ts';
import type { OutboundMessage } from '../domain/message.ts';
import type { Applied } from './applied.ts';
import { findOwn, findSent, saveChanged } from './event-target.ts';
import type { Store } from './ports.ts';
import { callAgent, type ReportPorts } from './report-undelivered.ts';

export interface StatusPorts extends ReportPorts {
  readonly store: ReportPorts['store'] &
    Pick<Store, 'loadMessage' | 'loadReference' | 'saveMessage' | 'listMessages'>;
}

/** How far back a report about "everything until then" looks. */
const lookedBack = 50;

/** Takes a provider's report to the message it is about. `undefined`: that message is not known yet. */
export const applyStatus = async (
  ports: StatusPorts,
  event: EventMessage,
  at: Instant,
): Promise<Applied | undefined> => {
  const { receipt } = event;
  if (receipt === undefined) return { outcome: 'a status that changes nothing' };
  if (receipt.upTo !== undefined) return applyToAllUntil(ports, event, receipt.upTo, receipt);
  let applied: Applied | undefined;
  for (const target of event.targets) {
    const message = (await findSent(ports.store, event, target)) ?? (await findOwn(ports.store, event));
    if (message === undefined) continue;
    await report(ports, message, receipt, { target, at });
    applied = { outcome: receipt.state, ...(message.caseId === undefined ? {} : { caseId: message.caseId }) };
  }
  return applied;
};

/** A failure reaches the case first: a run that dies in between tells it again, which changes nothing. */
export const report = async (
  ports: StatusPorts,
  message: OutboundMessage,
  receipt: Receipt,
  { target, at }: { target: string; at: Instant },
): Promise<void> => {
  const after = withReceipt(message, receipt, target);
  if (after !== message && receipt.state === 'failed') {
    const because = `${message.purpose} ${message.messageId} failed: ${after.delivery.reason}`;
    await callAgent(ports, message.caseId, { at, because, reopens: message.purpose === 'reply' });
  }
  await saveChanged(ports.store, message, after);
};

const applyToAllUntil = async (
  ports: StatusPorts,
  { conversationKey }: EventMessage,
  upTo: Instant,
  { upTo: _until, ...receipt }: Receipt,
): Promise<Applied> => {
  const messages = await ports.store.listMessages(conversationKey, lookedBack);
  for (const message of messages) {
    const isMeant = message.direction === 'out' && message.sentAt <= upTo;
    if (isMeant && message.delivery.providerMessageId !== undefined) {
      await saveChanged(ports.store, message, withReceipt(message, receipt));
    }
  }
  return { outcome: receipt.state };
};
