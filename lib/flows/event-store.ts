import type { ContactAlias, EventMessage, SentReference } from '../domain/event.ts';
import type { MessageKey } from '../domain/message.ts';

/** The part of the store that keeps events and finds what they are about; written by the same rules as everything else. */
export interface EventStore {
  insertEvent(event: EventMessage): Promise<boolean>;
  saveEvent(event: EventMessage): Promise<boolean>;
  loadEvent(key: MessageKey): Promise<EventMessage | undefined>;

  /** A second reference under the same provider id is not written. */
  insertReference(reference: SentReference): Promise<boolean>;
  loadReference(
    channel: string,
    inboxId: string,
    providerMessageId: string,
  ): Promise<SentReference | undefined>;

  /** An address belongs to the contact that was first proved to have it. */
  insertAlias(alias: ContactAlias): Promise<boolean>;
  loadAlias(address: string): Promise<ContactAlias | undefined>;
}
