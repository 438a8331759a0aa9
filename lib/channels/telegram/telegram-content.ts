import type { Attachment, ContentType } from '../../domain/message.ts';
import { geoAttachment } from '../geo-attachment.ts';
import { defined, type ItemDraft } from '../inbound-item.ts';
import type { TelegramFile, TelegramMessage } from './telegram-payload.ts';

// In this order: an animation also sets `document`, a live photo also sets `photo`, a venue also sets `location`.
const fileFields = [
  ['video', 'video', 'video/mp4'],
  ['video_note', 'video', 'video/mp4'],
  ['animation', 'video', 'video/mp4'],
  ['audio', 'audio', 'audio/mpeg'],
  ['voice', 'audio', 'audio/ogg'],
  ['document', 'file', 'application/octet-stream'],
  ['sticker', 'sticker', 'image/webp'],
] as const;

const attachment = (file: TelegramFile, name: string, type: string): Attachment => ({
  name: file.file_name ?? name,
  type: file.mime_type ?? type,
  providerRef: file.file_id,
  ...defined({ bytes: file.file_size }),
});

interface Content {
  readonly contentType: ContentType;
  readonly attachments: readonly Attachment[];
}

const placeOrContact = (message: TelegramMessage): Content | undefined => {
  const { location, venue, contact } = message;
  if (location !== undefined) {
    const labels = [venue?.title, venue?.address];
    return {
      contentType: 'location',
      attachments: geoAttachment(location.latitude, location.longitude, labels),
    };
  }
  if (contact === undefined) return undefined;
  const providerRef = `tel:${contact.phone_number ?? ''}`;
  return {
    contentType: 'contact',
    attachments: [{ name: contact.first_name ?? 'contact', type: 'text/vcard', providerRef }],
  };
};

const mediaOf = (message: TelegramMessage): Content | undefined => {
  const largest = message.photo?.at(-1);
  if (largest !== undefined) {
    return { contentType: 'image', attachments: [attachment(largest, 'photo.jpg', 'image/jpeg')] };
  }
  for (const [field, contentType, type] of fileFields) {
    const file = message[field];
    if (file !== undefined) return { contentType, attachments: [attachment(file, field, type)] };
  }
  return placeOrContact(message);
};

/** Group housekeeping, topics, payments of the chat itself: fields of messages nobody wrote. */
const housekeeping =
  /^(new_chat_|left_chat_|delete_chat_photo|group_chat_created|supergroup_chat_created|channel_chat_created|message_auto_delete_timer_changed|migrate_|pinned_message|forum_topic_|general_forum_topic_|video_chat_|boost_added|chat_background_set|write_access_allowed|proximity_alert_triggered|giveaway|connected_website|users_shared|chat_shared)/;

/** What a message consists of. Content of a kind not known here is kept raw. */
export const telegramContent = (
  message: TelegramMessage,
  raw: unknown,
): Pick<ItemDraft, 'kind' | 'contentType' | 'text' | 'attachments' | 'because' | 'raw'> => {
  const text = message.text ?? message.caption;
  const media = mediaOf(message);
  if (media !== undefined) return { kind: 'message', text, ...media };
  if (message.text !== undefined) return { kind: 'message', contentType: 'text', text };
  const service = Object.keys(message).find((field) => housekeeping.test(field));
  if (service !== undefined) return { kind: 'system', because: service };
  const because = 'a message without content known to this channel';
  return { kind: 'message', contentType: 'unsupported', text, because, raw: JSON.stringify(raw) };
};
