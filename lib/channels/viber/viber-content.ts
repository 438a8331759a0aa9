import { z } from 'zod';
import type { Attachment, ContentType } from '../../domain/message.ts';
import { geoAttachment } from '../geo-attachment.ts';
import { defined, type ItemDraft } from '../inbound-item.ts';
import { OptionalNumber, OptionalText, optional } from '../payload-fields.ts';

export const ViberMessage = z.object({
  type: z.string(),
  text: OptionalText,
  media: OptionalText,
  file_name: OptionalText,
  size: OptionalNumber,
  location: optional(z.object({ lat: z.number(), lon: z.number() })),
  contact: optional(z.object({ name: OptionalText, phone_number: OptionalText })),
});
type ViberMessage = z.infer<typeof ViberMessage>;

const contentTypes = new Map(
  Object.entries<ContentType>({
    text: 'text',
    url: 'text',
    picture: 'image',
    video: 'video',
    file: 'file',
    sticker: 'sticker',
    location: 'location',
    contact: 'contact',
  }),
);

const mediaTypes = new Map(
  Object.entries<string>({
    picture: 'image/*',
    video: 'video/*',
    sticker: 'image/*',
    file: 'application/octet-stream',
  }),
);

const attachmentsOf = ({
  type,
  media,
  file_name,
  size,
  location,
  contact,
}: ViberMessage): readonly Attachment[] => {
  if (location) return geoAttachment(location.lat, location.lon, []);
  if (contact) {
    const providerRef = `tel:${contact.phone_number ?? ''}`;
    return [{ name: contact.name ?? 'contact', type: 'text/vcard', providerRef }];
  }
  const mediaType = mediaTypes.get(type);
  if (mediaType === undefined || media === undefined) return [];
  return [{ name: file_name ?? type, type: mediaType, providerRef: media, ...defined({ bytes: size }) }];
};

/** The content of a `message` callback; without a text of its own, the address of what was sent stands for it. */
export const viberContent = (
  message: ViberMessage | undefined,
  raw: unknown,
): Pick<ItemDraft, 'kind' | 'contentType' | 'text' | 'attachments' | 'because' | 'raw'> => {
  const contentType = contentTypes.get(message?.type ?? '');
  if (message === undefined || contentType === undefined) {
    const because = `message type ${message?.type ?? 'missing'}`;
    return {
      kind: 'message',
      contentType: 'unsupported',
      text: message?.text,
      because,
      raw: JSON.stringify(raw),
    };
  }
  return {
    kind: 'message',
    contentType,
    text: message.text ?? message.media,
    attachments: attachmentsOf(message),
  };
};
