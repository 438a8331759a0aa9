import type { InboundMessage } from '../domain/message.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import type { Store } from './ports.ts';

/** Adds the mailboxes that a repeated delivery of a stored mail came by; nothing when they are known. */
export const noteRecipients = (
  store: Pick<Store, 'loadMessage' | 'saveMessage'>,
  { conversationKey, messageId, recipients = [] }: InboundMessage,
): Promise<void> =>
  repeatOnConflict(async () => {
    const stored = await store.loadMessage({ conversationKey, messageId });
    if (stored?.direction !== 'in') return;
    const all = [...new Set([...(stored.recipients ?? []), ...recipients])];
    if (all.length === (stored.recipients ?? []).length) return;
    const noted = { ...stored, recipients: all, version: stored.version + 1 };
    if (!(await store.saveMessage(noted))) throw new Conflict('the message was written by another run');
  });
