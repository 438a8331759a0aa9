import type { InboundItem } from '../../lib/channels/channel.ts';
import { eventMessage, isEvent } from '../../lib/channels/inbound-event.ts';
import { type Arrival, inboundMessage, isSaid } from '../../lib/channels/inbound-message.ts';
import { type AcceptEventPorts, type AcceptedEvents, acceptEvents } from '../../lib/flows/accept-events.ts';
import { type Accepted, type AcceptPorts, acceptMessages } from '../../lib/flows/accept-messages.ts';

export interface AcceptItemsPorts extends AcceptPorts, AcceptEventPorts {
  readonly store: AcceptPorts['store'] & AcceptEventPorts['store'];
}

/** The books of one request: every item was stored, was there before, or told nothing worth keeping. */
export interface AcceptedItems extends Accepted, AcceptedEvents {
  readonly ignored: number;
}

/** Takes everything a request told: messages first, so that what happened to them finds them. */
export const acceptItems = async (
  ports: AcceptItemsPorts,
  items: readonly InboundItem[],
  arrival: Arrival,
): Promise<AcceptedItems> => {
  const said = items.filter(isSaid);
  const events = items.filter(isEvent);
  const books = await acceptMessages(
    ports,
    said.map((item) => inboundMessage(item, arrival)),
  );
  const happened = await acceptEvents(
    ports,
    events.map((item) => eventMessage(item, arrival)),
  );
  return { ...books, ...happened, ignored: items.length - said.length - events.length };
};
