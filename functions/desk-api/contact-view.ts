import { z } from 'zod';
import type { Conversation } from '../../lib/domain/conversation.ts';
import { toIso } from '../../lib/domain/instant.ts';
import { Iso } from './views.ts';

export const ContactView = z
  .object({
    name: z.string().optional(),
    address: z.string().optional(),
    timeZone: z.string().optional(),
    blockedAt: Iso.optional().meta({
      description: 'Since when the customer may not be written to on this channel; replies are refused.',
    }),
    blockedBecause: z
      .enum(['blocked', 'opted-out'])
      .optional()
      .meta({ description: 'Blocked in the app, or asked in words not to be written to (STOP).' }),
  })
  .meta({ id: 'Contact' });

/** Who writes in this conversation, and whether answers may be sent. */
export const contactView = (conversation: Conversation | undefined): z.input<typeof ContactView> => {
  const { contactName: name, replyAddress, timeZone, blockedAt, blockedBecause } = conversation ?? {};
  return {
    name,
    address: replyAddress?.to,
    timeZone,
    blockedAt: blockedAt === undefined ? undefined : toIso(blockedAt),
    blockedBecause,
  };
};
