import type { EventMessage } from '../domain/event.ts';
import type { Instant } from '../domain/instant.ts';
import type { MessageKey } from '../domain/message.ts';
import type { Applied } from './applied.ts';
import { applyDeletion, applyEdit, applyReaction } from './apply-change.ts';
import { applyEcho } from './apply-echo.ts';
import { applyMailReport, leaveUnplaced } from './apply-mail-report.ts';
import { applyStatus } from './apply-status.ts';
import { applySystem } from './apply-system.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import type { Routed, RouteMessagePorts } from './route-message.ts';

/**
 * Times the timers bring an event back whose message is not known yet: webhooks overtake each other, and a receipt may come
 * before we have written down what was sent. That is about eight minutes.
 */
const mostReturns = 3;

/**
 * Applies one stored event to what it is about, and only then marks it as applied. Every step may be repeated; a redelivery
 * completes a half-finished run. An event that is too early stays due, so that its conversation does not wait for it.
 */
export const applyEvent = (ports: RouteMessagePorts, key: MessageKey, at: Instant): Promise<Routed> =>
  repeatOnConflict(() => applyOnce(ports, key, at));

const applyOnce = async (ports: RouteMessagePorts, key: MessageKey, at: Instant): Promise<Routed> => {
  const event = await ports.store.loadEvent(key);
  if (event === undefined) {
    throw new Error(`no event ${key.messageId} is stored in its conversation; nothing to apply`);
  }
  if (event.dueAt === undefined) return { outcome: 'already-routed' };
  const applied = await apply(ports, event, at);
  if (applied === undefined && (event.dueAttempts ?? 0) < mostReturns) {
    return { outcome: 'postponed', because: 'the message it is about is not known yet' };
  }
  if (applied === undefined && event.mail !== undefined) await leaveUnplaced(ports, event, event.mail);
  const { outcome, ...named } = applied ?? { outcome: 'the message it is about is unknown' };
  await settle(ports, event, { outcome, ...named });
  return { outcome: 'applied', because: `${event.kind}: ${outcome}`, ...named };
};

const apply = (
  ports: RouteMessagePorts,
  event: EventMessage,
  at: Instant,
): Promise<Applied | undefined> | Applied => {
  switch (event.kind) {
    case 'status':
      return event.mail === undefined
        ? applyStatus(ports, event, at)
        : applyMailReport(ports, event, event.mail, at);
    case 'edit':
      return applyEdit(ports, event, at);
    case 'delete':
      return applyDeletion(ports, event, at);
    case 'reaction':
      return applyReaction(ports, event);
    case 'echo':
      return applyEcho(ports, event, at);
    case 'system':
      return applySystem(ports, event, at);
    default:
      return { outcome: 'kept for the record' };
  }
};

/** What was said lives on in the message alone, so that taking it back there takes it back everywhere. */
const settle = async ({ store }: RouteMessagePorts, event: EventMessage, applied: Applied): Promise<void> => {
  const { said, raw, dueAt: _done, dueAttempts: _too, ...rest } = event;
  const kept = said === undefined && raw !== undefined ? { raw } : {};
  const settled = { ...rest, ...kept, ...applied, version: event.version + 1 };
  if (!(await store.saveEvent(settled))) throw new Conflict('the event was written by another run');
};
