import { z } from 'zod';
import { Id, OptionalId, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';

const Party = z.object({ id: Id });

export const MessagingElement = z.looseObject({
  sender: Party,
  recipient: Party,
  timestamp: OptionalNumber,
  message: optional(
    z.object({
      mid: Id,
      text: OptionalText,
      is_echo: optional(z.boolean()),
      is_deleted: optional(z.boolean()),
      is_unsupported: optional(z.boolean()),
      sticker_id: OptionalId,
      reply_to: optional(z.object({ mid: OptionalId })),
      attachments: optional(
        z.array(
          z.object({
            type: OptionalText,
            payload: optional(
              z.object({
                url: OptionalText,
                coordinates: optional(z.object({ lat: z.number(), long: z.number() })),
              }),
            ),
          }),
        ),
      ),
    }),
  ),
  message_edit: optional(z.object({ mid: Id, text: OptionalText, num_edit: OptionalNumber })),
  postback: optional(z.object({ mid: OptionalId, title: OptionalText, payload: OptionalText })),
  reaction: optional(z.object({ mid: Id, action: OptionalText, emoji: OptionalText })),
  delivery: optional(z.object({ watermark: Id })),
  read: optional(z.object({ watermark: OptionalId, mid: OptionalId })),
});
export type MessagingElement = z.infer<typeof MessagingElement>;
export type MessagingMessage = NonNullable<MessagingElement['message']>;
