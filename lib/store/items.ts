import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { z } from 'zod';
import type { Case } from '../domain/case.ts';
import type { Contact } from '../domain/contact.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { ContactAlias, EventMessage, SentReference } from '../domain/event.ts';
import { deriveId, storableId } from '../domain/ids.ts';
import { day } from '../domain/instant.ts';
import type { Message } from '../domain/message.ts';
import * as keys from './keys.ts';

export type Item = Record<string, AttributeValue>;

/** Days after which the table forgets, counted from the message or from the case's resolution. */
export interface Expiry {
  readonly messageDays: number;
  readonly caseDays: number;
  readonly rawMailDays: number;
}

export const toItem = (value: object): Item => marshall(value, { removeUndefinedValues: true });

/** DynamoDB's TTL wants whole seconds. */
export const expiresAt = (at: number, days: number): number => Math.floor((at + days * day) / 1_000);

/** Counted from when we had the message: what a sender dated years back must not vanish at once. */
const keptSince = (message: Message): number =>
  message.direction === 'in' ? message.receivedAt : message.createdAt;

export const messageItem = (message: Message, expiry: Expiry): Item => {
  const pk = keys.conversationPartition(message.conversationKey);
  return toItem({
    pk,
    sk: keys.messageSort(message.messageId),
    ...message,
    expiresAt: expiresAt(keptSince(message), expiry.messageDays),
    ...(message.dueAt === undefined ? {} : { dueShard: keys.dueShardOf(pk) }),
  });
};

/** Without `sentAt` an event stays out of the index that orders a conversation's messages. */
export const eventItem = (event: EventMessage, expiry: Expiry): Item => {
  const pk = keys.conversationPartition(event.conversationKey);
  return toItem({
    pk,
    sk: keys.messageSort(event.messageId),
    ...event,
    expiresAt: expiresAt(event.receivedAt, expiry.messageDays),
    ...(event.dueAt === undefined ? {} : { dueShard: keys.dueShardOf(pk) }),
  });
};

export const referenceItem = (reference: SentReference, expiry: Expiry): Item => {
  const { channel, inboxId, providerMessageId, sentAt } = reference;
  return toItem({
    pk: keys.sentPartition(channel, inboxId, storableId(providerMessageId)),
    sk: keys.sentSort,
    ...reference,
    expiresAt: expiresAt(sentAt, expiry.messageDays),
  });
};

export const aliasItem = (alias: ContactAlias): Item =>
  toItem({
    pk: keys.aliasPartition(alias.address),
    sk: keys.aliasSort,
    ...alias,
    contactKey: keys.contactPartition(alias.contactId),
    openedAt: alias.provedAt,
  });

/** A conversation is forgotten with the last of its cases. */
export const conversationItem = (conversation: Conversation, expiry: Expiry): Item =>
  toItem({
    pk: keys.conversationPartition(conversation.conversationKey),
    sk: keys.conversationSort,
    ...conversation,
    contactKey: keys.contactPartition(conversation.contactId),
    expiresAt: expiresAt(
      Math.max(conversation.openedAt, conversation.lastInboundAt),
      Math.max(expiry.caseDays, expiry.messageDays),
    ),
  });

export const caseItem = (supportCase: Case, expiry: Expiry): Item => {
  const pk = keys.casePartition(supportCase.caseId);
  const ended = supportCase.state === 'resolved';
  const correction = supportCase.corrections?.at(-1);
  return toItem({
    pk,
    sk: keys.caseSort,
    ...supportCase,
    deskState: keys.deskStateKey(supportCase.deskId, supportCase.state),
    contactKey: keys.contactPartition(supportCase.contactId),
    replyDueAt: supportCase.sla.reply.dueAt,
    ...(correction === undefined ? {} : { correctedKey: keys.correctedKey, correctedAt: correction.at }),
    ...(ended
      ? { expiresAt: expiresAt(supportCase.resolvedAt ?? supportCase.openedAt, expiry.caseDays) }
      : { dueShard: keys.dueShardOf(pk) }),
  });
};

export const contactItem = (contact: Contact): Item =>
  toItem({ pk: keys.contactPartition(contact.contactId), sk: keys.contactSort, ...contact });

/** Case ids are ours; other keys hold addresses, which do not belong into logs. */
const namedWithoutAddress = (pk: string): string =>
  pk.startsWith('CASE#') ? pk : `${pk.split('#')[0]}#${deriveId(['item', pk])}`;

/** Reads an item through its schema; an item that does not fit is named, with the fields at fault and no content. */
export const readItem = <T>(schema: z.ZodType<T>, item: Item | undefined): T | undefined => {
  if (item === undefined) return undefined;
  const parsed = schema.safeParse(unmarshall(item));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(`Item ${namedWithoutAddress(item.pk?.S ?? '')} does not fit its schema at: ${fields}`);
};
