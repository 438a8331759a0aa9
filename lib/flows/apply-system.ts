import { contactAddress } from '../domain/contact.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { EventMessage, Relation } from '../domain/event.ts';
import { storableId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { withRelation } from '../domain/relation.ts';
import type { Applied } from './applied.ts';
import { Conflict } from './conflict.ts';
import type { Store } from './ports.ts';
import type { ReportPorts } from './report-undelivered.ts';
import { tellCase } from './tell-case.ts';

export interface SystemPorts extends Pick<ReportPorts, 'configuration'> {
  readonly store: Store;
}

const saidOf: Readonly<Record<Relation, string>> = {
  blocked: 'the customer blocked us on this channel',
  'opted-out': 'the customer opted out of messages on this channel',
  reachable: 'the customer can be written to again',
};

/** A change between a contact and the inbox: who may be written to, and under which address. */
export const applySystem = async (ports: SystemPorts, event: EventMessage, at: Instant): Promise<Applied> => {
  const { relation, movedTo, happenedAt } = event;
  if (relation === undefined && movedTo === undefined) return { outcome: 'kept for the record' };
  const conversation = await ports.store.loadConversation(event.conversationKey);
  if (conversation === undefined) return { outcome: 'no conversation with that contact' };
  if (movedTo !== undefined) await addAddress(ports.store, conversation, movedTo, event.receivedAt);
  const related = relation === undefined ? conversation : withRelation(conversation, relation, happenedAt);
  const after = movedTo === undefined ? related : withAddress(related, movedTo);
  if (after !== conversation) await save(ports.store, { ...after, version: conversation.version + 1 });
  const what = relation === undefined ? 'the customer has a new address on this channel' : saidOf[relation];
  const caseId = conversation.currentCaseId;
  await tellCase(ports, caseId, { at, what, because: event.messageId });
  return { outcome: relation ?? 'moved', ...(caseId === undefined ? {} : { caseId }) };
};

/** Answers follow the contact to where the provider says they went. */
const withAddress = (conversation: Conversation, movedTo: string): Conversation => {
  const { replyAddress } = conversation;
  return replyAddress === undefined || replyAddress.to === movedTo
    ? conversation
    : { ...conversation, replyAddress: { ...replyAddress, to: movedTo } };
};

/** Whoever writes from the new address is the same contact: the provider says so. */
const addAddress = (
  store: Pick<Store, 'insertAlias'>,
  { channel, inboxId, contactId }: Conversation,
  movedTo: string,
  provedAt: Instant,
): Promise<boolean> =>
  store.insertAlias({ address: contactAddress(channel, inboxId, storableId(movedTo)), contactId, provedAt });

const save = async (store: Pick<Store, 'saveConversation'>, conversation: Conversation): Promise<void> => {
  if (!(await store.saveConversation(conversation))) {
    throw new Conflict('the conversation was written by another run');
  }
};
