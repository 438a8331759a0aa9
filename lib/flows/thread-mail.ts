import { begunThreads, writtenMails } from '../domain/allowance.ts';
import { correspondentOf } from '../domain/correspondent.ts';
import { mailThreadKey } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { comparableMailId } from '../domain/mail-id.ts';
import { isSpecificSubject, threadSubject } from '../domain/mail-subject.ts';
import { pointerIds, type ThreadPointer } from '../domain/thread-pointer.ts';
import { namedConversation, type ThreadReader, writesIn } from './named-conversation.ts';
import { spendAllowance } from './spend-allowance.ts';
import type { ThreadStore } from './thread-store.ts';

/** What tells the thread of a mail. Ids are without angle brackets, addresses in lower case. */
export interface ArrivedMail {
  readonly messageId: string;
  readonly mailId: string;
  readonly inboxId: string;
  /** All mailboxes: a mail of ours is known under the one it left from. */
  readonly mailboxIds: readonly string[];
  /** Where the sender wants the answer, or who else they are. */
  readonly peer: string;
  readonly from?: string;
  /** The case that a reply address with a genuine signature names. */
  readonly namedCaseId?: string;
  /** What the mail says it answers, the nearest first. */
  readonly answered: readonly string[];
  readonly subject: string;
  /** Automatic mail joins what is there and begins nothing. */
  readonly isWork: boolean;
  readonly receivedAt: Instant;
}

/** Where a mail belongs. */
export type Threaded = Pick<ThreadPointer, 'conversationKey' | 'relatedCaseId' | 'flood'>;

type Stores = ThreadReader & ThreadStore;

/**
 * The conversation of a mail: the one its signed reply address names, else that of a mail it answers, else that of the case
 * whose reference it quotes, else the sender's own about the same specific subject, else a new one. An answer by somebody who
 * does not write in that conversation begins one beside it, so that whoever merely got hold of an address or a Message-ID
 * never joins another one's case. The same mail delivered again, by whatever mailbox, belongs where it was put first.
 */
export const threadMail = async (store: Stores, mail: ArrivedMail): Promise<Threaded> => {
  const pointerId = pointerIds.delivery(mail.peer, mail.messageId);
  const known = await store.loadPointer(pointerId);
  const threaded = known ?? (await settle(store, mail, pointerId));
  await store.insertPointer(
    pointerTo(mail, pointerIds.mail(comparableMailId(mail.mailId)), threaded.conversationKey),
  );
  return threaded;
};

const pointerTo = (mail: ArrivedMail, pointerId: string, conversationKey: string): ThreadPointer => ({
  pointerId,
  conversationKey,
  messageId: mail.messageId,
  at: mail.receivedAt,
});

/** Of several deliveries at once, all go by the first that is written. */
const settle = async (store: Stores, mail: ArrivedMail, pointerId: string): Promise<Threaded> => {
  const use = { correspondent: correspondentOf(mail.peer), id: mail.messageId, at: mail.receivedAt };
  const tooMany = mail.isWork && (await spendAllowance(store, writtenMails, use)) !== undefined;
  const found = await placeOf(store, mail);
  const threaded: Threaded = tooMany ? { ...found, flood: true } : found;
  const first = await insertOrLoad(store, {
    ...pointerTo(mail, pointerId, threaded.conversationKey),
    ...threaded,
  });
  return first;
};

const insertOrLoad = async (store: ThreadStore, pointer: ThreadPointer): Promise<ThreadPointer> =>
  (await store.insertPointer(pointer)) ? pointer : ((await store.loadPointer(pointer.pointerId)) ?? pointer);

const placeOf = async (store: Stores, mail: ArrivedMail): Promise<Threaded> => {
  const named = await namedConversation(store, mail);
  if (named === undefined) return ownThread(store, mail);
  const { conversationKey, relatedCaseId } = named;
  if (await writesIn(store, conversationKey, mail)) return { conversationKey };
  const beside = mailThreadKey(mail.inboxId, mail.peer, ['beside', conversationKey]);
  const related = relatedCaseId === undefined ? {} : { relatedCaseId };
  const goesOn = !mail.isWork || (await store.loadConversation(beside)) !== undefined;
  return goesOn || !(await beginsTooMany(store, mail))
    ? { conversationKey: beside, ...related }
    : { ...collected(mail), ...related };
};

/** A thread about a specific subject is found again by it; any other subject begins a thread. */
const ownThread = async (store: Stores, mail: ArrivedMail): Promise<Threaded> => {
  const conversationKey = mailThreadKey(mail.inboxId, mail.peer, ['message', mail.messageId]);
  const subject = threadSubject(mail.subject);
  const writer = `${mail.peer} ${mail.from ?? ''}`;
  const pointerId = isSpecificSubject(subject)
    ? pointerIds.subject(mail.inboxId, writer, subject)
    : undefined;
  const before = pointerId === undefined ? undefined : await store.loadPointer(pointerId);
  if (before) return { conversationKey: before.conversationKey };
  if (!mail.isWork) return { conversationKey };
  if (await beginsTooMany(store, mail)) return collected(mail);
  if (pointerId === undefined) return { conversationKey };
  const first = await insertOrLoad(store, pointerTo(mail, pointerId, conversationKey));
  return { conversationKey: first.conversationKey };
};

const beginsTooMany = async (
  store: ThreadStore,
  { peer, messageId, receivedAt }: ArrivedMail,
): Promise<boolean> => {
  const use = { correspondent: correspondentOf(peer), id: messageId, at: receivedAt };
  return (await spendAllowance(store, begunThreads, use)) !== undefined;
};

/** Whatever a machine sends beyond what people write is kept together: agents see one case, not thousands. */
const collected = ({ inboxId, peer }: ArrivedMail): Threaded => ({
  conversationKey: mailThreadKey(inboxId, correspondentOf(peer), ['collected']),
  flood: true,
});
