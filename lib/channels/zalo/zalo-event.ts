import { z } from 'zod';
import type { Attachment, ContentType } from '../../domain/message.ts';
import { geoAttachment } from '../geo-attachment.ts';
import { defined, type ItemDraft } from '../inbound-item.ts';
import { Id, OptionalId, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';

const Party = optional(z.object({ id: Id }));
const Coordinate = z
  .union([z.number(), z.string().min(1)])
  .transform(Number)
  .pipe(z.number());

const ZaloAttachment = z.object({
  type: OptionalText,
  payload: optional(
    z.object({
      url: OptionalText,
      name: OptionalText,
      size: OptionalNumber,
      coordinates: optional(z.object({ latitude: Coordinate, longitude: Coordinate })),
    }),
  ),
});

export const ZaloEvent = z.object({
  event_name: z.string().min(1),
  timestamp: OptionalId,
  sender: Party,
  recipient: Party,
  follower: Party,
  user_id_by_app: OptionalId,
  message: optional(
    z.object({
      msg_id: OptionalId,
      text: OptionalText,
      msg_ids: optional(z.array(Id)),
      attachments: optional(z.array(ZaloAttachment)),
    }),
  ),
});
export type ZaloEvent = z.infer<typeof ZaloEvent>;

const contentTypes = new Map(
  Object.entries<ContentType>({
    text: 'text',
    link: 'text',
    image: 'image',
    gif: 'image',
    sticker: 'sticker',
    audio: 'audio',
    video: 'video',
    file: 'file',
    location: 'location',
    business_card: 'contact',
  }),
);

const attachmentOf = ({ type = 'file', payload }: z.infer<typeof ZaloAttachment>): readonly Attachment[] => {
  if (payload?.coordinates)
    return geoAttachment(payload.coordinates.latitude, payload.coordinates.longitude, []);
  if (payload?.url === undefined) return [];
  const media = ['image', 'audio', 'video'].includes(type) ? `${type}/*` : 'application/octet-stream';
  return [
    {
      name: payload.name ?? type,
      type: media,
      providerRef: payload.url,
      ...defined({ bytes: payload.size }),
    },
  ];
};

type What = Pick<
  ItemDraft,
  'kind' | 'contentType' | 'text' | 'attachments' | 'target' | 'because' | 'raw'
> & {
  readonly dedupe?: string;
};

const written = (event: ZaloEvent, sort: string, raw: unknown): What => {
  const { message } = event;
  const contentType = contentTypes.get(sort);
  const ids = defined({ dedupe: message?.msg_id });
  if (contentType === undefined || message === undefined) {
    const because = `event ${event.event_name}`;
    return {
      kind: 'message',
      contentType: 'unsupported',
      text: message?.text,
      because,
      raw: JSON.stringify(raw),
      ...ids,
    };
  }
  const attachments = (message.attachments ?? []).flatMap(attachmentOf);
  return { kind: 'message', contentType, text: message.text, attachments, ...ids };
};

/** `user_send_*` is written by a customer, `oa_send_*` by us; the rest are receipts and changes of relation. */
export const zaloContent = (event: ZaloEvent, raw: unknown): What => {
  const { event_name: name, message } = event;
  if (name.startsWith('user_send_')) return written(event, name.slice('user_send_'.length), raw);
  if (name.startsWith('oa_send_'))
    return { kind: 'echo', text: message?.text, ...defined({ dedupe: message?.msg_id }) };
  if (name === 'user_received_message' || name === 'user_seen_message') {
    const target = message?.msg_id ?? message?.msg_ids?.join(' ');
    return { kind: 'status', because: name, target, ...defined({ dedupe: target && `${name}:${target}` }) };
  }
  if (name === 'follow' || name === 'unfollow') return { kind: 'system', because: name };
  return { kind: 'ignore', because: `event ${name}`, raw: JSON.stringify(raw) };
};
