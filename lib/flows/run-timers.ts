import { isEventKey } from '../domain/event.ts';
import { type Instant, minute } from '../domain/instant.ts';
import { awaitsMedia } from '../domain/media.ts';
import type { Message, MessageKey } from '../domain/message.ts';
import { type CaseLookPorts, createDeskPlaces, lookAtCase } from './look-at-case.ts';
import type { DueItem, MessageQueue, Store } from './ports.ts';

export interface RunTimersPorts extends Omit<CaseLookPorts, 'places'> {
  readonly store: Store;
  readonly inbound: MessageQueue;
  readonly media: MessageQueue;
}

/** What one run remembers of the desks, so that a closing desk is read once for all its cases. */
type RunPorts = RunTimersPorts & Pick<CaseLookPorts, 'places'>;

/** What one run did. `left` says that more is due than there was time for; the next minute goes on. */
export interface TimersRun {
  readonly cases: number;
  readonly messages: number;
  /** What could not be handled: the case or message, and the error's name. */
  readonly failures: readonly { readonly id: string; readonly error: string }[];
  readonly left: boolean;
}

export interface TimersBudget {
  /** Items that are listed at once. */
  readonly limit: number;
  /** Says whether there is time for another item. */
  readonly goesOn: () => boolean;
}

const inParallel = 10;
const longestPause = 60 * minute;

/**
 * Looks at whatever fell due: cases move as their rules say, messages nobody routed or sent are queued again. One item that
 * cannot be handled does not keep the others; it stays due.
 */
export const runTimers = async (
  ports: RunTimersPorts,
  at: Instant,
  { limit, goesOn }: TimersBudget,
): Promise<TimersRun> => {
  const run = { ...ports, places: await createDeskPlaces(ports, at) };
  const done: Done = { cases: 0, messages: 0, failures: [] };
  const seen = new Set<string>();
  for (let asked = limit; goesOn(); ) {
    const due = await ports.store.listDue(at, asked);
    const fresh = due.filter((item) => !seen.has(keyOf(item)));
    for (let next = 0; next < fresh.length; next += inParallel) {
      if (!goesOn()) return { ...done, left: true };
      const batch = fresh.slice(next, next + inParallel);
      await lookAtBatch(run, batch, at, done);
      for (const item of batch) seen.add(keyOf(item));
    }
    if (due.length < asked) return { ...done, left: false };
    // What could not be handled is still listed, before what is due later.
    asked = limit + due.length - fresh.length;
  }
  return { ...done, left: true };
};

interface Done {
  cases: number;
  messages: number;
  readonly failures: TimersRun['failures'][number][];
}

const lookAtBatch = async (
  run: RunPorts,
  batch: readonly DueItem[],
  at: Instant,
  done: Done,
): Promise<void> => {
  const outcomes = await Promise.allSettled(batch.map((item) => lookAt(run, item, at)));
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') done[outcome.value] += 1;
    else done.failures.push(failureOf(batch[index], outcome.reason));
  }
};

const keyOf = (item: DueItem): string =>
  item.kind === 'case' ? item.caseId : `${item.key.conversationKey} ${item.key.messageId}`;

const failureOf = (item: DueItem | undefined, reason: unknown): TimersRun['failures'][number] => ({
  id: item?.kind === 'case' ? item.caseId : (item?.key.messageId ?? 'unknown'),
  error: reason instanceof Error ? reason.name : typeof reason,
});

const lookAt = async (ports: RunPorts, item: DueItem, at: Instant): Promise<'cases' | 'messages'> => {
  if (item.kind === 'message') {
    await queueAgain(ports, item.key, at);
    return 'messages';
  }
  await lookAtCase(ports, item.caseId, at);
  return 'cases';
};

const queueOf = (ports: RunTimersPorts, message: Message): MessageQueue => {
  if (awaitsMedia(message)) return ports.media;
  return message.direction === 'out' ? ports.outbound : ports.inbound;
};

/** When something is queued next if nobody looks at it now. */
const nextTry = (attempt: number, at: Instant): Instant => at + Math.min(longestPause, minute * 2 ** attempt);

const queueEventAgain = async (ports: RunTimersPorts, key: MessageKey, at: Instant): Promise<void> => {
  const event = await ports.store.loadEvent(key);
  if (event?.dueAt === undefined || event.dueAt > at) return;
  const attempt = (event.dueAttempts ?? 0) + 1;
  await ports.inbound.send([{ ...key, attempt }]);
  const dueAt = nextTry(attempt, at);
  await ports.store.saveEvent({ ...event, dueAt, dueAttempts: attempt, version: event.version + 1 });
};

/** Queued first, then marked: a run that dies in between queues it twice, which changes nothing. */
const queueAgain = async (ports: RunTimersPorts, key: MessageKey, at: Instant): Promise<void> => {
  if (isEventKey(key)) return queueEventAgain(ports, key, at);
  const message = await ports.store.loadMessage(key);
  if (message?.dueAt === undefined || message.dueAt > at || message.direction === 'note') return;
  const attempt = (message.dueAttempts ?? 0) + 1;
  await queueOf(ports, message).send([{ ...key, attempt }]);
  const dueAt = nextTry(attempt, at);
  await ports.store.saveMessage({ ...message, dueAt, dueAttempts: attempt, version: message.version + 1 });
};
