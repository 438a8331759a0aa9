import { attachmentFolder, deriveId } from '../domain/ids.ts';
import { hour, type Instant, minute } from '../domain/instant.ts';
import { awaitsMedia, hasFetchable, isFetchable } from '../domain/media.ts';
import type { Attachment, InboundMessage, MessageKey } from '../domain/message.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import type { MediaFiles, MediaOutcome, ObjectStore, Store } from './ports.ts';

export interface FetchMediaPorts {
  readonly store: Pick<Store, 'loadMessage' | 'saveMessage'>;
  readonly objects: Pick<ObjectStore, 'put'>;
  readonly media: MediaFiles;
}

/** What one run did to the files of a message, for the log. */
export interface MediaRun {
  readonly outcome: 'fetched' | 'pending' | 'nothing-to-fetch';
  readonly fetched: number;
  readonly givenUp: number;
  /** Files that are tried again. */
  readonly left: number;
}

/** A provider that still cannot hand out a file after this long will not; WhatsApp, the most patient, keeps files for days. */
const giveUpAfter = 24 * hour;
const longestPause = 60 * minute;

/** What became of one attachment: its place in our own bucket, a problem, or another try. */
type Settled = Pick<Attachment, 'objectKey' | 'bytes' | 'problem'> & {
  readonly type?: string;
  readonly retryAfterMs?: number;
};

/**
 * Brings the files of one message into our own bucket, then says so in the message: one conditional save. Keys follow from
 * the message, so a run that died is simply repeated. What cannot be fetched for now stays due; what never can carries its
 * problem. The case does not wait for any of it.
 */
export const fetchMedia = async (
  ports: FetchMediaPorts,
  key: MessageKey,
  at: Instant,
  goesOn: () => boolean = () => true,
): Promise<MediaRun> => {
  const message = await loadPending(ports, key);
  if (message === undefined) return { outcome: 'nothing-to-fetch', fetched: 0, givenUp: 0, left: 0 };
  const settled = new Map<string, Settled>();
  for (const attachment of message.attachments) {
    const { providerRef } = attachment;
    if (providerRef === undefined || !isFetchable(attachment) || !goesOn()) continue;
    const outcome = await ports.media.fetch(message.conversationKey, attachment);
    settled.set(providerRef, await settle(ports, { message, providerRef, at }, outcome));
  }
  return repeatOnConflict(() => record(ports, key, settled, at));
};

const loadPending = async (ports: FetchMediaPorts, key: MessageKey): Promise<InboundMessage | undefined> => {
  const message = await ports.store.loadMessage(key);
  return message?.direction === 'in' && awaitsMedia(message) ? message : undefined;
};

interface Place {
  readonly message: InboundMessage;
  readonly providerRef: string;
  readonly at: Instant;
}

const settle = async (
  { objects }: FetchMediaPorts,
  { message, providerRef, at }: Place,
  outcome: MediaOutcome,
): Promise<Settled> => {
  if (outcome.fetched) {
    // By the file, not by its number: an edit may put another file in its place.
    const objectKey = `${attachmentFolder(message)}/${deriveId(['file', providerRef])}`;
    await objects.put(objectKey, outcome.bytes, outcome.type);
    return { objectKey, type: outcome.type, bytes: outcome.bytes.byteLength };
  }
  const isTooLate = at >= message.receivedAt + giveUpAfter;
  return outcome.mayRetry && !isTooLate
    ? { retryAfterMs: outcome.retryAfterMs ?? 0 }
    : { problem: outcome.reason };
};

/** Applies what was found out to the message as it is now: an edit or a deletion may have come in between. */
const record = async (
  ports: FetchMediaPorts,
  key: MessageKey,
  settled: ReadonlyMap<string, Settled>,
  at: Instant,
): Promise<MediaRun> => {
  const message = await loadPending(ports, key);
  if (message === undefined) return { outcome: 'nothing-to-fetch', fetched: 0, givenUp: 0, left: 0 };
  const attachments = message.attachments.map((attachment) => {
    const found = isFetchable(attachment) ? settled.get(attachment.providerRef ?? '') : undefined;
    return found === undefined || found.retryAfterMs !== undefined ? attachment : { ...attachment, ...found };
  });
  const next = { ...message, attachments, version: message.version + 1 };
  const saved = hasFetchable(next) ? dueAgain(next, settled, at) : withoutPending(next);
  if (!(await ports.store.saveMessage(saved))) throw new Conflict('the message was written by another run');
  return runOf(message, attachments);
};

const dueAgain = (
  message: InboundMessage,
  settled: ReadonlyMap<string, Settled>,
  at: Instant,
): InboundMessage => {
  const asked = [...settled.values()].map(({ retryAfterMs }) => retryAfterMs ?? 0);
  const pause = Math.min(longestPause, minute * 2 ** (message.dueAttempts ?? 0));
  return { ...message, dueAt: at + Math.max(pause, ...asked) };
};

const withoutPending = (message: InboundMessage): InboundMessage => {
  const { mediaPending: _fetched, dueAt: _done, dueAttempts: _too, ...rest } = message;
  return rest;
};

const runOf = (before: InboundMessage, after: readonly Attachment[]): MediaRun => {
  const pending = before.attachments.filter(isFetchable).length;
  const left = after.filter(isFetchable).length;
  const givenUp = after.filter((each, index) => each.problem !== before.attachments[index]?.problem).length;
  return { outcome: left > 0 ? 'pending' : 'fetched', fetched: pending - left - givenUp, givenUp, left };
};
