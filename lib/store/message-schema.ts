import { z } from 'zod';
import { deliveryStates } from '../domain/delivery-state.ts';
import { contentTypes, type Message } from '../domain/message.ts';
import { purposes } from '../domain/purpose.ts';

const Attachment = z.object({
  name: z.string(),
  type: z.string(),
  bytes: z.number().exactOptional(),
  objectKey: z.string().exactOptional(),
  providerRef: z.string().exactOptional(),
  url: z.string().exactOptional(),
  problem: z.string().exactOptional(),
});

export const StoredReplyAddress = z.object({
  channel: z.string(),
  inboxId: z.string(),
  to: z.string(),
  threadId: z.string().exactOptional(),
  replyToken: z.string().exactOptional(),
  replyTokenUntil: z.number().exactOptional(),
});

const stored = {
  conversationKey: z.string(),
  messageId: z.string(),
  text: z.string(),
  attachments: z.array(Attachment),
  sentAt: z.number(),
  caseId: z.string().exactOptional(),
  edits: z.array(z.object({ at: z.number(), text: z.string() })).exactOptional(),
  editedAt: z.number().exactOptional(),
  reactions: z.array(z.object({ by: z.string(), emoji: z.string(), at: z.number() })).exactOptional(),
  deletedAt: z.number().exactOptional(),
  version: z.number(),
  dueAt: z.number().exactOptional(),
  dueAttempts: z.number().exactOptional(),
};

/** A customer's message as the table holds it. */
export const StoredInbound = z.object({
  ...stored,
  direction: z.literal('in'),
  contentType: z.enum(contentTypes),
  receivedAt: z.number(),
  subject: z.string().exactOptional(),
  fullText: z.string().exactOptional(),
  rawKey: z.string().exactOptional(),
  mediaPending: z.literal(true).exactOptional(),
  group: z.object({ name: z.string().exactOptional() }).exactOptional(),
  raw: z.string().exactOptional(),
  flags: z
    .object({
      autoReply: z.boolean(),
      bulk: z.boolean(),
      bounce: z.boolean(),
      feedback: z.boolean(),
      loop: z.boolean(),
      suppressAck: z.boolean(),
      flood: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  language: z.string().exactOptional(),
  unverifiedSender: z.literal(true).exactOptional(),
  from: z.object({ address: z.string(), name: z.string().exactOptional() }).exactOptional(),
  alsoKnownAs: z.array(z.string()).exactOptional(),
  hints: z
    .object({
      locale: z.string().exactOptional(),
      country: z.string().exactOptional(),
      timeZone: z.string().exactOptional(),
    })
    .exactOptional(),
  threading: z.object({ mailId: z.string(), references: z.array(z.string()) }).exactOptional(),
  recipients: z.array(z.string()).exactOptional(),
  relatedCaseId: z.string().exactOptional(),
  replyAddress: StoredReplyAddress.exactOptional(),
  replyWindowEndsAt: z.number().exactOptional(),
});

const Outbound = z.object({
  ...stored,
  direction: z.literal('out'),
  purpose: z.enum(purposes),
  template: z
    .object({ name: z.string(), language: z.string(), parameters: z.array(z.string()) })
    .exactOptional(),
  byHumanAgent: z.literal(true).exactOptional(),
  language: z.string(),
  subject: z.string().exactOptional(),
  createdAt: z.number(),
  agentId: z.string().exactOptional(),
  inReplyTo: z.string().exactOptional(),
  references: z.array(z.string()).exactOptional(),
  quoted: z.array(z.object({ introduction: z.string(), text: z.string() })).exactOptional(),
  delivery: z.object({
    state: z.enum(deliveryStates),
    attempts: z.number(),
    providerMessageId: z.string().exactOptional(),
    reason: z.string().exactOptional(),
  }),
});

const Note = z.object({
  ...stored,
  direction: z.literal('note'),
  agentId: z.string(),
  createdAt: z.number(),
});

/** A message as the table holds it. */
export const StoredMessage: z.ZodType<Message> = z.discriminatedUnion('direction', [
  StoredInbound,
  Outbound,
  Note,
]);
