import { z } from 'zod';
import type { Attachment, ContentType } from '../../domain/message.ts';
import { geoAttachment } from '../geo-attachment.ts';
import type { ItemDraft } from '../inbound-item.ts';
import { Id, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';

export const LineMessage = z.object({
  type: z.string(),
  id: Id,
  text: OptionalText,
  fileName: OptionalText,
  fileSize: OptionalNumber,
  contentProvider: optional(z.object({ type: z.string(), originalContentUrl: OptionalText })),
  title: OptionalText,
  address: OptionalText,
  latitude: OptionalNumber,
  longitude: OptionalNumber,
  packageId: OptionalText,
  stickerId: OptionalText,
  keywords: optional(z.array(z.string())),
  mention: optional(z.object({ mentionees: z.array(z.object({ isSelf: optional(z.boolean()) })) })),
});
type LineMessage = z.infer<typeof LineMessage>;

const mediaTypes = new Map(Object.entries<string>({ image: 'image/*', video: 'video/*', audio: 'audio/*' }));

/** Media lie at LINE under the message id, or at the sender's own URL. */
const media = (message: LineMessage): Attachment => ({
  name: message.fileName ?? `${message.type}-${message.id}`,
  type: mediaTypes.get(message.type) ?? 'application/octet-stream',
  ...(message.fileSize === undefined ? {} : { bytes: message.fileSize }),
  providerRef: message.contentProvider?.originalContentUrl ?? message.id,
});

const sticker = (message: LineMessage): Attachment => ({
  name: message.keywords?.join(', ') || `sticker-${message.stickerId ?? message.id}`,
  type: 'image/png',
  providerRef: `sticker:${message.packageId ?? ''}/${message.stickerId ?? ''}`,
});

const attachmentsOf = (message: LineMessage): readonly Attachment[] => {
  if (mediaTypes.has(message.type) || message.type === 'file') return [media(message)];
  if (message.type === 'sticker') return [sticker(message)];
  if (message.type !== 'location') return [];
  return geoAttachment(message.latitude, message.longitude, [message.title, message.address]);
};

const knownTypes: readonly ContentType[] = ['text', 'image', 'video', 'audio', 'file', 'location', 'sticker'];

/** The content of a `message` or `messageEdited` event; kinds LINE may add later are kept raw. */
export const lineContent = (
  message: LineMessage | undefined,
  raw: unknown,
): Pick<ItemDraft, 'kind' | 'contentType' | 'text' | 'attachments' | 'because' | 'raw'> => {
  const contentType = knownTypes.find((known) => known === message?.type);
  if (message === undefined || contentType === undefined) {
    const because = message === undefined ? 'a message that cannot be read' : `message type ${message.type}`;
    return { kind: 'message', contentType: 'unsupported', because, raw: JSON.stringify(raw) };
  }
  return { kind: 'message', contentType, text: message.text, attachments: attachmentsOf(message) };
};
