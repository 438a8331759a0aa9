import { z } from 'zod';
import {
  type ContactAlias,
  type EventMessage,
  eventKinds,
  receiptStates,
  relations,
  type SentReference,
} from '../domain/event.ts';
import { mailVerdicts } from '../domain/mail-report.ts';
import { StoredInbound } from './message-schema.ts';

/** An event as the table holds it. */
export const StoredEvent: z.ZodType<EventMessage> = z.object({
  conversationKey: z.string(),
  messageId: z.string(),
  direction: z.literal('event'),
  kind: z.enum(eventKinds),
  happenedAt: z.number(),
  receivedAt: z.number(),
  targets: z.array(z.string()),
  receipt: z
    .object({
      state: z.enum(receiptStates),
      reason: z.string().exactOptional(),
      upTo: z.number().exactOptional(),
      overrules: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  ownMessageId: z.string().exactOptional(),
  emoji: z.string().exactOptional(),
  relation: z.enum(relations).exactOptional(),
  movedTo: z.string().exactOptional(),
  mail: z
    .object({
      verdict: z.enum(mailVerdicts),
      reason: z.string(),
      permanent: z.boolean(),
      trusted: z.boolean(),
      recipient: z.string().exactOptional(),
      caseId: z.string().exactOptional(),
      rawKey: z.string().exactOptional(),
    })
    .exactOptional(),
  by: z.string().exactOptional(),
  said: StoredInbound.exactOptional(),
  because: z.string().exactOptional(),
  raw: z.string().exactOptional(),
  outcome: z.string().exactOptional(),
  caseId: z.string().exactOptional(),
  version: z.number(),
  dueAt: z.number().exactOptional(),
  dueAttempts: z.number().exactOptional(),
});

/** The way from a provider's message id to our message, as the table holds it. */
export const StoredReference: z.ZodType<SentReference> = z.object({
  channel: z.string(),
  inboxId: z.string(),
  providerMessageId: z.string(),
  conversationKey: z.string(),
  messageId: z.string(),
  sentAt: z.number(),
});

/** One address of a contact, as the table holds it. */
export const StoredAlias: z.ZodType<ContactAlias> = z.object({
  address: z.string(),
  contactId: z.string(),
  provedAt: z.number(),
});
