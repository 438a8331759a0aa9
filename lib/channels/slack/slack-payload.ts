import { z } from 'zod';
import { Id, OptionalId, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';

const File = z.object({
  name: OptionalText,
  mimetype: OptionalText,
  size: OptionalNumber,
  url_private: OptionalText,
});

/** A message inside an event; `ts` is its id within the channel and its time. */
const message = {
  user: OptionalId,
  text: OptionalText,
  ts: OptionalText,
  thread_ts: OptionalText,
  bot_id: OptionalId,
  app_id: OptionalId,
  files: optional(z.array(File)),
};

export const SlackMessage = z.object(message);
export type SlackMessage = z.infer<typeof SlackMessage>;

export const SlackEvent = z.object({
  ...message,
  type: z.string(),
  subtype: OptionalText,
  channel: OptionalId,
  channel_type: OptionalText,
  message: optional(SlackMessage),
  previous_message: optional(SlackMessage),
  deleted_ts: OptionalText,
  reaction: OptionalText,
  item: optional(z.object({ channel: Id, ts: z.string() })),
  event_ts: OptionalText,
});
export type SlackEvent = z.infer<typeof SlackEvent>;

export const SlackCallback = z.object({
  type: z.literal('event_callback'),
  api_app_id: OptionalId,
  event_id: Id,
  authorizations: optional(z.array(z.object({ user_id: OptionalId, is_bot: optional(z.boolean()) }))),
  event: SlackEvent,
});
export type SlackCallback = z.infer<typeof SlackCallback>;
