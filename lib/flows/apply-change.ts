import { withEdit, withoutContent, withReaction } from '../domain/change-message.ts';
import type { EventMessage } from '../domain/event.ts';
import type { Instant } from '../domain/instant.ts';
import { awaitsMedia, awaitsRouting, hasFetchable } from '../domain/media.ts';
import type { InboundMessage, OutboundMessage } from '../domain/message.ts';
import type { Applied } from './applied.ts';
import { findTargets, saveChanged } from './event-target.ts';
import { callAgent } from './report-undelivered.ts';
import { fetchWithin, type RouteMessagePorts, routeMessage } from './route-message.ts';
import { tellCase } from './tell-case.ts';

const caseOf = ({ caseId }: { readonly caseId?: string }) => (caseId === undefined ? {} : { caseId });

/**
 * The target shows the new text and keeps the old one. An edit of a message nobody knows is a message of its own, under the
 * id of the message it edits, so that later edits and deletions find it.
 */
export const applyEdit = async (
  ports: RouteMessagePorts,
  event: EventMessage,
  at: Instant,
): Promise<Applied> => {
  const { said } = event;
  if (said === undefined) return { outcome: 'an edit without content' };
  const [target] = await findTargets(ports.store, event);
  if (target === undefined) {
    await ports.store.insertMessage({ ...said, editedAt: event.happenedAt, dueAt: at });
    const { caseId } = await routeMessage(ports, said, at);
    return { outcome: 'a message of its own', ...(caseId === undefined ? {} : { caseId }) };
  }
  const edited = await saveEdit(ports, target, said, event.happenedAt, at);
  if (edited.direction === 'in') await announceEdit(ports, edited, event, at);
  return { outcome: 'edited', ...caseOf(target) };
};

const saveEdit = async (
  ports: RouteMessagePorts,
  target: InboundMessage | OutboundMessage,
  { text, attachments }: InboundMessage,
  writtenAt: Instant,
  at: Instant,
): Promise<InboundMessage | OutboundMessage> => {
  const edited = withEdit(target, { text, attachments, at: writtenAt });
  const hasNewFiles = edited.direction === 'in' && !awaitsRouting(edited) && hasFetchable(edited);
  const after =
    edited !== target && hasNewFiles
      ? { ...edited, mediaPending: true as const, dueAt: at + fetchWithin }
      : edited;
  await saveChanged(ports.store, target, after);
  if (awaitsMedia(after)) {
    const { conversationKey, messageId } = after;
    await ports.media.send([{ conversationKey, messageId, attempt: 0 }]);
  }
  return after;
};

/** A message still on its way to its case says so itself; one that came to be by this very edit is no news either. */
const announceEdit = async (
  ports: RouteMessagePorts,
  edited: InboundMessage,
  event: EventMessage,
  at: Instant,
): Promise<void> => {
  if (awaitsRouting(edited)) await routeMessage(ports, edited, at);
  else if (edited.sentAt !== event.happenedAt && edited.deletedAt === undefined) {
    const because = `${edited.messageId}, ${event.messageId}`;
    await callAgent(ports, edited.caseId, { at, what: 'the customer edited a message', because });
  }
};

/** What the sender took back is removed; our own words stay, marked. `undefined`: the message is not known yet. */
export const applyDeletion = async (
  ports: RouteMessagePorts,
  event: EventMessage,
  at: Instant,
): Promise<Applied | undefined> => {
  const targets = await findTargets(ports.store, event);
  for (const target of targets) {
    if (target.direction === 'in') {
      await saveChanged(ports.store, target, withoutContent(target, event.happenedAt));
    } else if (target.deletedAt === undefined) {
      const marked = { ...target, deletedAt: event.happenedAt, version: target.version + 1 };
      await saveChanged(ports.store, target, marked);
    }
    const what =
      target.direction === 'in' ? 'the customer took a message back' : 'a sent message was deleted';
    await tellCase(ports, target.caseId, { at, what, because: target.messageId });
  }
  const [first] = targets;
  return first === undefined ? undefined : { outcome: 'deleted', ...caseOf(first) };
};

/** The target keeps the newest reaction of each person; the case hears nothing of it. */
export const applyReaction = async (
  ports: Pick<RouteMessagePorts, 'store'>,
  event: EventMessage,
): Promise<Applied | undefined> => {
  const [target] = await findTargets(ports.store, event);
  if (target === undefined) return undefined;
  const { emoji = '', by = 'customer', happenedAt: at } = event;
  await saveChanged(ports.store, target, withReaction(target, { by, emoji, at }));
  return { outcome: 'reacted', ...caseOf(target) };
};
