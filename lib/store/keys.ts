import { comparableMailId } from '../domain/mail-id.ts';

/** The table's attribute names and indexes: the one source for the store and for the deployed table. */
export const tableKeys = { partition: 'pk', sort: 'sk', expiresAt: 'expiresAt' } as const;

export const indexes = {
  /** Messages of a conversation in the provider's order (local index). */
  bySent: { name: 'by-sent', sort: 'sentAt' },
  /** Cases of a desk in one state, first due first. */
  byDesk: { name: 'by-desk', partition: 'deskState', sort: 'dueAt' },
  /** Everything that has a next due instant, spread over shards; sparse. */
  byDue: { name: 'by-due', partition: 'dueShard', sort: 'dueAt' },
  /** A contact's cases and conversations, for history and erasure. */
  byContact: { name: 'by-contact', partition: 'contactKey', sort: 'openedAt' },
  /** Cases whose labels agents put right, by the newest correction; sparse. */
  byCorrection: { name: 'by-correction', partition: 'correctedKey', sort: 'correctedAt' },
} as const;

/** What the desk index carries beside its keys, so that a queue's list needs no second read. */
export const byDeskProjection = [
  'caseId',
  'reference',
  'deskId',
  'state',
  'lane',
  'epoch',
  'language',
  'category',
  'urgency',
  'openedAt',
  'replyDueAt',
] as const;

/** Shards of the due index: one partition takes about 1,000 writes a second, so eight leave ample room. */
export const dueShards = 8;

export const conversationPartition = (conversationKey: string): string => `CONV#${conversationKey}`;
export const conversationSort = 'CONV';
export const messageSort = (messageId: string): string => `MSG#${messageId}`;
export const casePartition = (caseId: string): string => `CASE#${caseId}`;
export const caseSort = 'CASE';
export const contactPartition = (contactId: string): string => `CONTACT#${contactId}`;
export const contactSort = 'CONTACT';
/** Providers' ids are unique within an inbox at most. */
export const sentPartition = (channel: string, inboxId: string, providerMessageId: string): string =>
  `SENT#${channel}#${inboxId}#${channel === 'email' ? comparableMailId(providerMessageId) : providerMessageId}`;
export const sentSort = 'SENT';
export const aliasPartition = (address: string): string => `ALIAS#${address}`;
export const aliasSort = 'ALIAS';
export const tokenPartition = (inboxId: string): string => `TOKEN#${inboxId}`;
export const tokenSort = 'TOKEN';
export const markPartition = (address: string): string => `ADDRESS#${address}`;
export const markSort = 'MARK';
export const quarantinePartition = (mailId: string): string => `QUARANTINE#${mailId}`;
export const quarantineSort = 'MAIL';
export const threadPartition = (pointerId: string): string => `THREAD#${pointerId}`;
export const threadSort = 'THREAD';
export const accountPartition = (account: string): string => `ACCOUNT#${account}`;
export const accountSort = 'ACCOUNT';
/** What a remote model was asked about one message. */
export const opinionPartition = (opinionId: string): string => `OPINION#${opinionId}`;
export const opinionSort = 'OPINION';
export const paymentPartition = (key: string): string => `PAYMENT#${key}`;
export const paymentSort = (caseId: string): string => `CASE#${caseId}`;
/** What waits at every desk, in one item. */
export const loadPartition = 'DESKS';
export const loadSort = 'LOAD';
/** Who was seen at a desk, an item each. */
export const dutyPartition = (deskId: string): string => `DESK#${deskId}`;
export const dutySort = (agentId: string): string => `DUTY#${agentId}`;
/** All overrides of desks and regions, in one collection that is read as a whole. */
export const overridePartition = 'OVERRIDES';
export const overrideSort = (overrideId: string): string => `OVERRIDE#${overrideId}`;
export const cursorPartition = (inboxId: string, account: string): string => `CURSOR#${inboxId}#${account}`;
export const cursorSort = 'CURSOR';
export const deskStateKey = (deskId: string, state: string): string => `DESK#${deskId}#${state}`;

/** People put cases right, a few a second at most: one partition holds them in order. */
export const correctedKey = 'CORRECTED';

/** Quarantined mail is listed through the desks' index, as if it were one more desk. */
export const quarantineStateKey = (state: string): string => `QUARANTINE#${state}`;

/** The shard is a function of the key, so that an item never wanders between shards. */
export const dueShardOf = (partition: string): string => {
  let hash = 0;
  for (let index = 0; index < partition.length; index++) {
    hash = (Math.imul(hash, 31) + partition.charCodeAt(index)) >>> 0;
  }
  return `DUE#${hash % dueShards}`;
};
