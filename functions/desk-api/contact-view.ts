import { z } from 'zod';
import { type AddressMark, reasonNotToWrite } from '../../lib/domain/address-mark.ts';
import type { Conversation } from '../../lib/domain/conversation.ts';
import { toIso } from '../../lib/domain/instant.ts';
import { Iso } from './views.ts';

const Mark = z
  .object({ since: Iso, reason: z.string(), count: z.number().int() })
  .meta({ id: 'AddressMark' });

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
    mail: z.object({ bounced: Mark.optional(), complained: Mark.optional() }).optional().meta({
      description: 'What is known against the address: replies are refused unless sent `despiteMark`.',
    }),
  })
  .meta({ id: 'Contact' });

/** Who writes in this conversation, and whether answers may be sent. */
export const contactView = (
  conversation: Conversation | undefined,
  mark?: AddressMark,
): z.input<typeof ContactView> => {
  const { contactName: name, replyAddress, timeZone, blockedAt, blockedBecause } = conversation ?? {};
  return {
    name,
    address: replyAddress?.to,
    timeZone,
    blockedAt: blockedAt === undefined ? undefined : toIso(blockedAt),
    blockedBecause,
    mail: reasonNotToWrite(mark) === undefined ? undefined : markView(mark),
  };
};

const markView = ({ bounced, complained }: Partial<AddressMark> = {}) => {
  const view = (mark: AddressMark['bounced']) =>
    mark && { since: toIso(mark.at), reason: mark.reason, count: mark.count };
  return { bounced: view(bounced), complained: view(complained) };
};
