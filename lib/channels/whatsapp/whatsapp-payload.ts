import { z } from 'zod';
import { Id, OptionalId, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';

const Media = optional(
  z.object({ id: Id, mime_type: OptionalText, filename: OptionalText, caption: OptionalText }),
);
const Choice = optional(z.object({ id: OptionalText, title: OptionalText }));
const Body = optional(z.object({ body: z.string() }));

const content = {
  type: OptionalText,
  text: Body,
  image: Media,
  video: Media,
  audio: Media,
  document: Media,
  sticker: Media,
  location: optional(
    z.object({ latitude: z.number(), longitude: z.number(), name: OptionalText, address: OptionalText }),
  ),
  contacts: optional(
    z.array(
      z.object({
        name: optional(z.object({ formatted_name: OptionalText })),
        phones: optional(z.array(z.object({ phone: OptionalText }))),
      }),
    ),
  ),
  interactive: optional(z.object({ button_reply: Choice, list_reply: Choice, nfm_reply: Body })),
  button: optional(z.object({ text: OptionalText, payload: OptionalText })),
};

export const WhatsappContent = z.object(content);
export type WhatsappContent = z.infer<typeof WhatsappContent>;

export const WhatsappMessage = z.object({
  ...content,
  id: Id,
  from: OptionalId,
  from_user_id: OptionalId,
  group_id: OptionalId,
  timestamp: OptionalId,
  context: optional(z.object({ id: OptionalId })),
  reaction: optional(z.object({ message_id: Id, emoji: OptionalText })),
  edit: optional(z.object({ original_message_id: Id, message: optional(WhatsappContent) })),
  revoke: optional(z.object({ original_message_id: Id })),
  system: optional(
    z.object({ type: OptionalText, body: OptionalText, wa_id: OptionalId, new_wa_id: OptionalId }),
  ),
});
export type WhatsappMessage = z.infer<typeof WhatsappMessage>;

export const WhatsappEcho = z.object({
  ...content,
  id: Id,
  to: OptionalId,
  to_user_id: OptionalId,
  timestamp: OptionalId,
});

export const WhatsappStatus = z.object({
  id: Id,
  status: z.string(),
  timestamp: OptionalId,
  recipient_id: OptionalId,
  recipient_user_id: OptionalId,
  biz_opaque_callback_data: OptionalText,
  errors: optional(z.array(z.object({ code: OptionalNumber, title: OptionalText }))),
});

export const WhatsappContact = z.object({
  wa_id: OptionalId,
  user_id: OptionalId,
  profile: optional(z.object({ name: OptionalText })),
});
export type WhatsappContact = z.infer<typeof WhatsappContact>;

/** The value of a change; its elements are read one by one, so that an odd one costs only itself. */
export const WhatsappValue = z.object({
  metadata: optional(z.object({ phone_number_id: Id })),
  contacts: optional(z.array(WhatsappContact)),
  messages: optional(z.array(z.unknown())),
  message_echoes: optional(z.array(z.unknown())),
  statuses: optional(z.array(z.unknown())),
});
export type WhatsappValue = z.infer<typeof WhatsappValue>;
