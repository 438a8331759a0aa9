import { z } from 'zod';
import type { Attachment, ContentType } from '../../domain/message.ts';
import type { InboundItem } from '../channel.ts';
import { geoAttachment } from '../geo-attachment.ts';
import { type ItemDraft, instantOfSeconds, toItem, unreadableElement } from '../inbound-item.ts';
import { Id, OptionalId, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';

// Messages and events of sync_msg: https://developer.work.weixin.qq.com/document/path/94670

const Media = optional(z.object({ media_id: Id }));

const KfMessage = z.object({
  msgid: Id,
  open_kfid: OptionalId,
  external_userid: OptionalId,
  send_time: OptionalNumber,
  origin: OptionalNumber,
  msgtype: z.string().min(1),
  text: optional(z.object({ content: OptionalText, menu_id: OptionalText })),
  image: Media,
  voice: Media,
  video: Media,
  file: Media,
  location: optional(
    z.object({
      latitude: OptionalNumber,
      longitude: OptionalNumber,
      name: OptionalText,
      address: OptionalText,
    }),
  ),
  link: optional(z.object({ title: OptionalText, desc: OptionalText, url: OptionalText })),
  event: optional(
    z.object({
      event_type: z.string(),
      open_kfid: OptionalId,
      external_userid: OptionalId,
      fail_msgid: OptionalId,
      fail_type: OptionalNumber,
    }),
  ),
});
type KfMessage = z.infer<typeof KfMessage>;

type Content = Pick<ItemDraft, 'contentType' | 'text' | 'attachments' | 'because' | 'raw'>;

const mediaTypes = [
  ['image', 'image', 'image/*'],
  ['voice', 'audio', 'audio/*'],
  ['video', 'video', 'video/*'],
  ['file', 'file', 'application/octet-stream'],
] as const satisfies readonly (readonly [string, ContentType, string])[];

const mediaOf = (message: KfMessage): Content | undefined => {
  const known = mediaTypes.find(([name]) => name === message.msgtype);
  const providerRef = known && message[known[0]]?.media_id;
  if (known === undefined || providerRef === undefined) return undefined;
  const [name, contentType, type] = known;
  const attachments: readonly Attachment[] = [{ name, type, providerRef }];
  return { contentType, attachments };
};

const contentOf = (message: KfMessage, raw: unknown): Content => {
  const { msgtype, text, location, link } = message;
  if (msgtype === 'text' && text?.content !== undefined) {
    return { contentType: text.menu_id ? 'button' : 'text', text: text.content };
  }
  if (msgtype === 'location' && location !== undefined) {
    const { latitude, longitude, name, address } = location;
    const attachments = geoAttachment(latitude, longitude, [name, address]);
    return { contentType: 'location', text: name ?? address, attachments };
  }
  if (msgtype === 'link' && link !== undefined) {
    return { contentType: 'text', text: [link.title, link.desc, link.url].filter(Boolean).join('\n') };
  }
  const because = `message type ${msgtype}`;
  return mediaOf(message) ?? { contentType: 'unsupported', because, raw: JSON.stringify(raw) };
};

const failureReasons = new Map([
  [4, 'more than 48 hours after the customer wrote'],
  [6, 'more than five messages since the customer wrote'],
  [10, 'the customer refuses messages'],
]);

const eventItem = (message: KfMessage, userId: string): InboundItem => {
  const { event } = message;
  const shared = {
    dedupe: message.msgid,
    conversation: userId,
    sentAt: instantOfSeconds(message.send_time),
  };
  if (event?.event_type !== 'msg_send_fail') {
    return toItem({ ...shared, kind: 'system', because: event?.event_type ?? 'event' });
  }
  const type = event.fail_type ?? 0;
  const because = `failed: ${failureReasons.get(type) ?? `WeCom names the reason ${type}`}`;
  return toItem({ ...shared, kind: 'status', target: event.fail_msgid, because });
};

const fromCustomer = 3;
const fromServicer = 5;

/** One element of `msg_list`; whatever cannot be read stays whole. */
export const wecomItem = (element: unknown): InboundItem => {
  const read = KfMessage.safeParse(element);
  if (!read.success) return unreadableElement(element, 'an element of msg_list without id or type');
  const message = read.data;
  const userId = message.external_userid ?? message.event?.external_userid;
  if (userId === undefined)
    return unreadableElement(element, 'an element of msg_list without external_userid');
  if (message.msgtype === 'event') return eventItem(message, userId);
  const thread = message.open_kfid === undefined ? {} : { threadId: message.open_kfid };
  const isEcho = message.origin === fromServicer;
  return toItem({
    ...contentOf(message, element),
    // Origins other than these two are the system's own.
    kind: message.origin === fromCustomer ? 'message' : isEcho ? 'echo' : 'system',
    dedupe: message.msgid,
    conversation: userId,
    from: isEcho ? undefined : { address: userId },
    sentAt: instantOfSeconds(message.send_time),
    reply: isEcho ? undefined : { to: userId, ...thread },
  });
};
