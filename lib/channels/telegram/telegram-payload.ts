import { z } from 'zod';
import { Id, OptionalId, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';

export const TelegramUser = z.object({
  id: Id,
  is_bot: optional(z.boolean()),
  first_name: OptionalText,
  last_name: OptionalText,
  username: OptionalText,
  language_code: OptionalText,
});
export type TelegramUser = z.infer<typeof TelegramUser>;

export const TelegramChat = z.object({ id: Id, type: OptionalText, title: OptionalText });

/** A marked part of a text; offset and length count UTF-16 units. */
const Entities = optional(
  z.array(
    z.object({ type: z.string(), offset: z.number(), length: z.number(), user: optional(TelegramUser) }),
  ),
);

export const TelegramFile = z.object({
  file_id: z.string(),
  file_name: OptionalText,
  mime_type: OptionalText,
  file_size: OptionalNumber,
});
export type TelegramFile = z.infer<typeof TelegramFile>;
const OptionalFile = optional(TelegramFile);

export const TelegramMessage = z.looseObject({
  message_id: Id,
  message_thread_id: OptionalId,
  is_topic_message: optional(z.boolean()),
  business_connection_id: OptionalId,
  sender_business_bot: optional(TelegramUser),
  from: optional(TelegramUser),
  sender_chat: optional(TelegramChat),
  chat: TelegramChat,
  date: OptionalNumber,
  edit_date: OptionalNumber,
  migrate_to_chat_id: OptionalId,
  text: OptionalText,
  caption: OptionalText,
  entities: Entities,
  caption_entities: Entities,
  reply_to_message: optional(z.object({ from: optional(TelegramUser) })),
  photo: optional(z.array(TelegramFile).min(1)),
  video: OptionalFile,
  video_note: OptionalFile,
  animation: OptionalFile,
  audio: OptionalFile,
  voice: OptionalFile,
  document: OptionalFile,
  sticker: optional(TelegramFile.extend({ emoji: OptionalText })),
  location: optional(z.object({ latitude: z.number(), longitude: z.number() })),
  venue: optional(z.object({ title: OptionalText, address: OptionalText })),
  contact: optional(z.object({ phone_number: OptionalText, first_name: OptionalText })),
});
export type TelegramMessage = z.infer<typeof TelegramMessage>;

// https://core.telegram.org/bots/api#update: one optional field besides update_id names the kind of update.

const OptionalMessage = optional(TelegramMessage);

export const Update = z.looseObject({
  update_id: Id,
  message: OptionalMessage,
  edited_message: OptionalMessage,
  business_message: OptionalMessage,
  edited_business_message: OptionalMessage,
  guest_message: OptionalMessage,
  deleted_business_messages: optional(
    z.object({ chat: TelegramChat, message_ids: z.array(Id), business_connection_id: OptionalId }),
  ),
  callback_query: optional(
    z.object({
      id: z.string(),
      from: TelegramUser,
      message: OptionalMessage,
      data: OptionalText,
    }),
  ),
  message_reaction: optional(
    z.object({
      chat: TelegramChat,
      message_id: Id,
      user: optional(TelegramUser),
      date: OptionalNumber,
      new_reaction: optional(z.array(z.object({ emoji: OptionalText }))),
    }),
  ),
  my_chat_member: optional(
    z.object({
      chat: TelegramChat,
      from: optional(TelegramUser),
      date: OptionalNumber,
      new_chat_member: z.object({ status: z.string() }),
    }),
  ),
});
export type Update = z.infer<typeof Update>;
