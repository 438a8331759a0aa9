import { z } from 'zod';
import type { Contact } from '../domain/contact.ts';
import type { Conversation } from '../domain/conversation.ts';
import { channelNames, segments } from '../domain/vocabulary.ts';
import { StoredReplyAddress } from './message-schema.ts';

/** A conversation as the table holds it. */
export const StoredConversation: z.ZodType<Conversation> = z.object({
  conversationKey: z.string(),
  channel: z.enum(channelNames),
  inboxId: z.string(),
  peer: z.string(),
  contactId: z.string(),
  contactName: z.string().exactOptional(),
  alsoKnownAs: z.array(z.string()).exactOptional(),
  segment: z.enum(segments),
  replyAddress: StoredReplyAddress.exactOptional(),
  replyWindowEndsAt: z.number().exactOptional(),
  blockedAt: z.number().exactOptional(),
  blockedBecause: z.enum(['blocked', 'opted-out']).exactOptional(),
  relationAt: z.number().exactOptional(),
  currentCaseId: z.string().exactOptional(),
  openingMessageId: z.string().exactOptional(),
  previousCaseId: z.string().exactOptional(),
  language: z.string(),
  languageConfidence: z.number().exactOptional(),
  otherLanguage: z.object({ language: z.string(), messageIds: z.array(z.string()) }).exactOptional(),
  timeZone: z.string().exactOptional(),
  openedAt: z.number(),
  lastInboundAt: z.number(),
  version: z.number(),
});

/** A contact as the table holds it. */
export const StoredContact: z.ZodType<Contact> = z.object({
  contactId: z.string(),
  name: z.string().exactOptional(),
  addresses: z.array(z.string()),
  language: z.string(),
  languageConfidence: z.number().exactOptional(),
  segment: z.enum(segments),
  createdAt: z.number(),
  version: z.number(),
});
