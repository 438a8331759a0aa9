import { attachmentFolder } from '../domain/ids.ts';
import { minute } from '../domain/instant.ts';
import { awaitsRouting } from '../domain/media.ts';
import type { InboundMessage, MessageKey } from '../domain/message.ts';
import type { MessageQueue, ObjectStore, Store } from './ports.ts';

export interface AcceptPorts {
  readonly store: Pick<Store, 'insertMessage' | 'loadMessage'>;
  readonly inbound: MessageQueue;
  readonly objects: Pick<ObjectStore, 'put'>;
}

/** The books of one request: accepted = stored + duplicates. */
export interface Accepted {
  readonly accepted: number;
  readonly stored: number;
  readonly duplicates: number;
}

/** A stored message that is not routed by then is queued again. */
export const routeWithin = 2 * minute;

/** The table takes items up to 400 KB; whatever is larger keeps its beginning there and lies whole in the bucket. */
export const largestInTable = 150_000;
const keptBeginning = 20_000;

/**
 * Stores each message, then names it on the inbound queue. Returns only when both have happened for all of them, so that a
 * provider's 200 means: nothing can be lost any more. Repeating it changes nothing: a message is inserted once, and a
 * duplicate is queued again only while nobody has routed it.
 */
export const acceptMessages = async (
  ports: AcceptPorts,
  messages: readonly InboundMessage[],
): Promise<Accepted> => {
  const outcomes = await Promise.all(messages.map((message) => storeOnce(ports, message)));
  const unrouted = outcomes.filter((outcome) => outcome.unrouted).map((outcome) => outcome.key);
  await ports.inbound.send(unrouted.map((key) => ({ ...key, attempt: 0 })));
  const stored = outcomes.filter((outcome) => outcome.isNew).length;
  return { accepted: messages.length, stored, duplicates: messages.length - stored };
};

interface Outcome {
  readonly key: MessageKey;
  readonly isNew: boolean;
  readonly unrouted: boolean;
}

const storeOnce = async (ports: AcceptPorts, message: InboundMessage): Promise<Outcome> => {
  const { conversationKey, messageId } = message;
  const key = { conversationKey, messageId };
  const fitting = await fitToTable(ports, { ...message, dueAt: message.receivedAt + routeWithin });
  if (await ports.store.insertMessage(fitting)) return { key, isNew: true, unrouted: true };
  const known = await ports.store.loadMessage(key);
  return { key, isNew: false, unrouted: known !== undefined && awaitsRouting(known) };
};

export const fitToTable = async (
  ports: Pick<AcceptPorts, 'objects'>,
  message: InboundMessage,
): Promise<InboundMessage> => {
  const whole = new TextEncoder().encode(JSON.stringify(message));
  if (whole.byteLength <= largestInTable) return message;
  const wholeKey = `${attachmentFolder(message)}/message.json`;
  await ports.objects.put(wholeKey, whole, 'application/json');
  const { raw: _inBucket, fullText: _too, ...rest } = message;
  return {
    ...rest,
    text: beginningOf(message.text),
    attachments: message.attachments.slice(0, 100),
    rawKey: message.rawKey ?? wholeKey,
  };
};

const beginningOf = (text: string): string =>
  text.length <= keptBeginning ? text : `${text.slice(0, keptBeginning).toWellFormed()}…`;
