import type { EventMessage } from '../domain/event.ts';
import { attachmentFolder } from '../domain/ids.ts';
import { fitToTable, largestInTable, routeWithin } from './accept-messages.ts';
import type { MessageQueue, ObjectStore, Store } from './ports.ts';

export interface AcceptEventPorts {
  readonly store: Pick<Store, 'insertEvent' | 'loadEvent'>;
  readonly inbound: MessageQueue;
  readonly objects: Pick<ObjectStore, 'put'>;
}

/** How many events of one request were new, and how many a redelivery. */
export interface AcceptedEvents {
  readonly events: number;
  readonly repeatedEvents: number;
}

/**
 * Stores each event, then names it on the inbound queue, behind the messages of its conversation. The same promise as for
 * messages: once this returns nothing can be lost, and repeating it changes nothing.
 */
export const acceptEvents = async (
  ports: AcceptEventPorts,
  events: readonly EventMessage[],
): Promise<AcceptedEvents> => {
  const outcomes = await Promise.all(events.map((event) => storeOnce(ports, event)));
  const unapplied = events.filter((_event, index) => outcomes[index]?.unapplied);
  await ports.inbound.send(
    unapplied.map(({ conversationKey, messageId }) => ({ conversationKey, messageId, attempt: 0 })),
  );
  const fresh = outcomes.filter(({ isNew }) => isNew).length;
  return { events: fresh, repeatedEvents: events.length - fresh };
};

const storeOnce = async (
  ports: AcceptEventPorts,
  event: EventMessage,
): Promise<{ isNew: boolean; unapplied: boolean }> => {
  const isRecord = event.kind === 'ignore';
  const fitting = await fitEvent(ports, event);
  const stored = isRecord
    ? { ...fitting, outcome: 'kept for the record' }
    : { ...fitting, dueAt: event.receivedAt + routeWithin };
  if (await ports.store.insertEvent(stored)) return { isNew: true, unapplied: !isRecord };
  const known = await ports.store.loadEvent(event);
  return { isNew: false, unapplied: known?.dueAt !== undefined };
};

const fitEvent = async (ports: AcceptEventPorts, event: EventMessage): Promise<EventMessage> => {
  const said = event.said && (await fitToTable(ports, event.said));
  const fitting = said === undefined ? event : { ...event, said };
  if (event.raw === undefined || event.raw.length <= largestInTable / 4) return fitting;
  const whole = new TextEncoder().encode(event.raw);
  await ports.objects.put(`${attachmentFolder(event)}/event.json`, whole, 'application/json');
  const { raw: _inBucket, ...rest } = fitting;
  return rest;
};
