import type { Attachment, ContentType } from '../../domain/message.ts';
import { geoAttachment } from '../geo-attachment.ts';
import { sha256Hex } from '../hmac.ts';
import { type ItemDraft, instantOf } from '../inbound-item.ts';
import type { MessagingElement, MessagingMessage } from './meta-messaging-payload.ts';

/** What happened, without who and when. */
type What = Omit<ItemDraft, 'conversation'>;

const contentTypes = new Map(
  Object.entries<ContentType>({
    image: 'image',
    video: 'video',
    audio: 'audio',
    file: 'file',
    location: 'location',
  }),
);

const attachmentsOf = ({ attachments = [] }: MessagingMessage): readonly Attachment[] =>
  attachments.flatMap(({ type = 'file', payload }) => {
    if (payload?.coordinates) return geoAttachment(payload.coordinates.lat, payload.coordinates.long, []);
    if (payload?.url === undefined) return [];
    const media = ['image', 'video', 'audio'].includes(type) ? `${type}/*` : 'application/octet-stream';
    return [{ name: type, type: media, providerRef: payload.url }];
  });

/** Shares, story mentions and reels come as attachments of their own kinds: files, as far as a reader is concerned. */
const contentTypeOf = (message: MessagingMessage): ContentType => {
  if (message.sticker_id !== undefined) return 'sticker';
  if (message.text !== undefined) return 'text';
  return contentTypes.get(message.attachments?.[0]?.type ?? '') ?? 'file';
};

const readMessage = (message: MessagingMessage, raw: unknown): What => {
  const { mid, text } = message;
  if (message.is_deleted) return { kind: 'delete', dedupe: `${mid}:deleted`, target: mid };
  const isKnown = text !== undefined || (message.attachments ?? []).length > 0;
  if (message.is_unsupported || !isKnown) {
    const because = 'a message of a kind the API does not hand out';
    return { kind: 'message', dedupe: mid, contentType: 'unsupported', because, raw: JSON.stringify(raw) };
  }
  return {
    kind: 'message',
    dedupe: mid,
    text,
    contentType: contentTypeOf(message),
    attachments: attachmentsOf(message),
    target: message.reply_to?.mid,
  };
};

const readReceipt = ({ delivery, read }: MessagingElement): What | undefined => {
  if (delivery) {
    const { watermark } = delivery;
    return {
      kind: 'status',
      dedupe: `delivery:${watermark}`,
      because: 'delivered',
      upTo: instantOf(watermark),
    };
  }
  const upTo = read?.mid ?? read?.watermark;
  return upTo === undefined
    ? undefined
    : {
        kind: 'status',
        dedupe: `read:${upTo}`,
        because: 'read',
        target: read?.mid,
        upTo: read?.mid === undefined ? instantOf(read?.watermark) : undefined,
      };
};

const readGesture = (element: MessagingElement): What | undefined => {
  const { reaction, message_edit: edit, timestamp } = element;
  if (reaction) {
    const { mid, action = 'react', emoji } = reaction;
    return { kind: 'reaction', dedupe: `${mid}:${action}:${timestamp ?? ''}`, target: mid, text: emoji };
  }
  if (edit === undefined) return readReceipt(element);
  return {
    kind: 'edit',
    dedupe: `${edit.mid}:edit:${edit.num_edit ?? timestamp ?? ''}`,
    target: edit.mid,
    text: edit.text,
  };
};

/** Opt-ins, referrals, hand-overs between apps: nothing somebody wrote. A message in an odd shape is kept instead. */
const readOther = (element: MessagingElement, raw: unknown): What => {
  const text = JSON.stringify(raw);
  const field =
    Object.keys(element).find((name) => !['sender', 'recipient', 'timestamp'].includes(name)) ?? 'nothing';
  const dedupe = sha256Hex(text);
  return ['message', 'message_edit', 'postback'].includes(field)
    ? { kind: 'message', dedupe, contentType: 'unsupported', because: `${field} of unknown shape`, raw: text }
    : { kind: 'system', dedupe, because: field, raw: text };
};

export const contentOfElement = (element: MessagingElement, raw: unknown): What => {
  const { message, postback, sender, timestamp } = element;
  if (message) return readMessage(message, raw);
  if (postback) {
    const dedupe = postback.mid ?? `postback:${sender.id}:${timestamp ?? ''}`;
    return { kind: 'message', dedupe, contentType: 'button', text: postback.title ?? postback.payload };
  }
  return readGesture(element) ?? readOther(element, raw);
};
