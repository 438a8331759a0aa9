import { z } from 'zod';
import type { AddressMark } from '../domain/address-mark.ts';
import { type QuarantinedMail, quarantineReasons, quarantineStates } from '../domain/quarantined-mail.ts';

const Mark = z.object({ at: z.number(), reason: z.string(), count: z.number() });

/** What became of mail to an address, as the table holds it. */
export const StoredMark: z.ZodType<AddressMark> = z.object({
  address: z.string(),
  bounced: Mark.exactOptional(),
  complained: Mark.exactOptional(),
  heardAt: z.number().exactOptional(),
  reports: z.array(z.string()),
  version: z.number(),
});

/** A quarantined mail as the table holds it. */
export const StoredQuarantined: z.ZodType<QuarantinedMail> = z.object({
  mailId: z.string(),
  reason: z.enum(quarantineReasons),
  state: z.enum(quarantineStates),
  receivedAt: z.number(),
  rawKey: z.string().exactOptional(),
  message: z.object({ conversationKey: z.string(), messageId: z.string() }).exactOptional(),
  bytes: z.number().exactOptional(),
  inboxId: z.string().exactOptional(),
  from: z.string().exactOptional(),
  subject: z.string().exactOptional(),
  says: z.string().exactOptional(),
  decidedAt: z.number().exactOptional(),
  decidedBy: z.string().exactOptional(),
  version: z.number(),
});
