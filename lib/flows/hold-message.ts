import { deriveId, parseConversationKey } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { InboundMessage, MessageKey } from '../domain/message.ts';
import type { QuarantinedMail, QuarantineReason } from '../domain/quarantined-mail.ts';
import { type AcceptPorts, fitToTable } from './accept-messages.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import type { MailStore } from './mail-store.ts';
import type { Store } from './ports.ts';

export interface HoldPorts extends Pick<AcceptPorts, 'objects'> {
  readonly store: Pick<Store, 'insertMessage' | 'loadMessage' | 'saveMessage'> &
    Pick<MailStore, 'insertQuarantined'>;
}

/** The id under which a held message is listed: free of any address. */
export const heldIdOf = ({ conversationKey, messageId }: MessageKey): string =>
  deriveId(['held', conversationKey, messageId]);

/**
 * Stores a message that nobody routes, since it is due at no time, and lists it for supervisors. Answers false when it is
 * listed, or was let in, already. A run that dies in between is completed by the next.
 */
export const holdMessage = async (
  ports: HoldPorts,
  message: InboundMessage,
  reason: QuarantineReason,
): Promise<boolean> => {
  const isNew = await ports.store.insertMessage(await fitToTable(ports, message));
  if (!isNew && !(await isHeld(ports.store, message))) return false;
  return ports.store.insertQuarantined(listedOf(message, reason));
};

const listedOf = (message: InboundMessage, reason: QuarantineReason): QuarantinedMail => {
  const { conversationKey, messageId, receivedAt, from, subject } = message;
  return {
    mailId: heldIdOf(message),
    ...{ reason, receivedAt, message: { conversationKey, messageId } },
    state: 'held',
    inboxId: parseConversationKey(conversationKey).inboxId,
    ...(from === undefined ? {} : { from: from.address }),
    ...(subject === undefined ? {} : { subject }),
    version: 1,
  };
};

const isWaiting = ({ caseId, dueAt }: Pick<InboundMessage, 'caseId' | 'dueAt'>): boolean =>
  caseId === undefined && dueAt === undefined;

const isHeld = async (store: Pick<Store, 'loadMessage'>, key: MessageKey): Promise<boolean> => {
  const known = await store.loadMessage(key);
  return known?.direction === 'in' && isWaiting(known);
};

/**
 * Makes a held message due, so that the timers queue it within a minute. Answers false when there is no such message; one
 * that is on its way or on a case already stays as it is.
 */
export const queueHeld = (
  store: Pick<Store, 'loadMessage' | 'saveMessage'>,
  { conversationKey, messageId }: MessageKey,
  at: Instant,
): Promise<boolean> =>
  repeatOnConflict(async () => {
    const known = await store.loadMessage({ conversationKey, messageId });
    if (known?.direction !== 'in') return false;
    if (!isWaiting(known)) return true;
    const saved = await store.saveMessage({ ...known, dueAt: at, version: known.version + 1 });
    if (!saved) throw new Conflict('the message was changed by another run');
    return true;
  });
