import { z } from 'zod';
import { fromIso, type Instant } from '../../domain/instant.ts';
import type { Attachment } from '../../domain/message.ts';
import type { Channel, InboundItem, ItemKind } from '../channel.ts';
import { defined, instantOf, toItem, unreadable } from '../inbound-item.ts';
import { readJson } from '../json.ts';
import { Id, OptionalId, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';

const File = z.object({
  url: z.string(),
  name: OptionalText,
  mimeType: OptionalText,
  size: OptionalNumber,
});

const Content = z.object({
  id: OptionalId,
  conversationId: OptionalId,
  from: optional(z.object({ id: Id, name: OptionalText })),
  text: OptionalText,
  timestamp: OptionalText,
  locale: OptionalText,
  country: OptionalText,
  attachments: optional(z.array(z.unknown())),
});
type Content = z.infer<typeof Content>;

const Body = z.object({
  type: z.string(),
  timestamp: OptionalText,
  data: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
});

const kinds = new Map(
  Object.entries<ItemKind>({
    'message.created': 'message',
    'message.batch': 'message',
    'message.updated': 'edit',
    'message.deleted': 'delete',
  }),
);

/** Messages in one delivery. A longer list is kept whole for a person to look at. */
const mostMessages = 1000;

interface Envelope {
  readonly type: string;
  readonly deliveryId: string;
  readonly sentAt: Instant | undefined;
  /** Whether `data` is a list, in which the delivery id alone does not tell elements apart. */
  readonly isList: boolean;
}

const instantOfIso = (text: string | undefined): Instant | undefined =>
  text === undefined ? undefined : instantOf(fromIso(text));

const attachmentsOf = (files: readonly unknown[] = []): readonly Attachment[] =>
  files.flatMap((file) => {
    const { success, data } = File.safeParse(file);
    if (!success) return [];
    const type = data.mimeType ?? 'application/octet-stream';
    return [{ name: data.name ?? 'file', type, providerRef: data.url, ...defined({ bytes: data.size }) }];
  });

/** Message ids may come back in edits and deletions, so only new messages go by their id alone. */
const idsOf = (kind: ItemKind, content: Content, fallback: string, deliveryId: string) => ({
  dedupe: kind === 'message' ? (content.id ?? fallback) : `${content.id ?? fallback}:${kind}:${deliveryId}`,
  target: kind === 'message' ? undefined : content.id,
  conversation: content.conversationId ?? content.from?.id ?? content.id ?? fallback,
});

/** A message must say something: one with neither text nor files is a shape this channel does not know. */
const readContent = (raw: unknown, index: number, envelope: Envelope): InboundItem => {
  const content = Content.safeParse(raw).data ?? {};
  const known = kinds.get(envelope.type);
  const kind = known ?? 'message';
  const attachments = attachmentsOf(content.attachments);
  const isReadable =
    known !== undefined && (kind === 'delete' || content.text !== undefined || attachments.length > 0);
  const fallback = envelope.isList ? `${envelope.deliveryId}:${index}` : envelope.deliveryId;
  const ids = idsOf(kind, content, fallback, envelope.deliveryId);
  return toItem({
    kind,
    ...ids,
    text: content.text,
    attachments,
    contentType: isReadable ? (content.text ? 'text' : 'file') : 'unsupported',
    from: content.from && { address: content.from.id, name: content.from.name },
    sentAt: instantOfIso(content.timestamp) ?? envelope.sentAt,
    locale: content.locale,
    country: content.country,
    reply: { to: ids.conversation },
    ...(isReadable ? {} : { because: `type ${envelope.type} of unknown shape`, raw: JSON.stringify(raw) }),
  });
};

export const parseGeneric: Channel<'generic'>['parse'] = (request) => {
  const json = readJson(request.body);
  if (!json.ok) return unreadable(request.body, json.problem);
  const body = Body.safeParse(json.value);
  if (!body.success) return unreadable(request.body, 'the body is not an event with "type" and "data"');
  const { type, timestamp, data } = body.data;
  const envelope: Envelope = {
    type,
    deliveryId: request.headers['webhook-id'] ?? request.headers['svix-id'] ?? '',
    sentAt: instantOfIso(timestamp),
    isList: Array.isArray(data),
  };
  if (Array.isArray(data) && data.length > mostMessages) {
    return unreadable(request.body, `more than ${mostMessages} messages in one delivery`);
  }
  const contents: readonly unknown[] = Array.isArray(data) ? data : [data];
  return { items: contents.map((content, index) => readContent(content, index, envelope)) };
};
