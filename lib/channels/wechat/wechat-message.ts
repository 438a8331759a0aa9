import type { Attachment, ContentType } from '../../domain/message.ts';
import type { InboundItem } from '../channel.ts';
import { geoAttachment } from '../geo-attachment.ts';
import { type ItemDraft, instantOfSeconds, toItem } from '../inbound-item.ts';

// https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html

type Fields = ReadonlyMap<string, string>;
type What = Pick<ItemDraft, 'kind' | 'contentType' | 'text' | 'attachments' | 'because' | 'raw'>;

const mediaTypes = new Map(
  Object.entries<readonly [ContentType, string]>({
    image: ['image', 'image/*'],
    voice: ['audio', 'audio/*'],
    video: ['video', 'video/*'],
    shortvideo: ['video', 'video/*'],
    file: ['file', 'application/octet-stream'],
  }),
);

const media = (fields: Fields, type: string): What | undefined => {
  const known = mediaTypes.get(type);
  const providerRef = fields.get('MediaId') ?? fields.get('PicUrl');
  if (known === undefined || providerRef === undefined) return undefined;
  const attachment: Attachment = { name: fields.get('Title') ?? type, type: known[1], providerRef };
  // WeChat can turn speech into text by itself.
  return {
    kind: 'message',
    contentType: known[0],
    text: fields.get('Recognition'),
    attachments: [attachment],
  };
};

const coordinate = (text: string | undefined): number | undefined =>
  text ? Number(text) || undefined : undefined;

/** `Location_X` is the latitude. */
const place = (fields: Fields): What => {
  const label = fields.get('Label');
  const [latitude, longitude] = [coordinate(fields.get('Location_X')), coordinate(fields.get('Location_Y'))];
  const attachments = geoAttachment(latitude, longitude, [label]);
  return { kind: 'message', contentType: 'location', text: label, attachments };
};

const link = (fields: Fields): string =>
  ['Title', 'Description', 'Url']
    .map((name) => fields.get(name))
    .filter(Boolean)
    .join('\n');

const unsupported = (fields: Fields, because: string): What => ({
  kind: 'message',
  contentType: 'unsupported',
  because,
  raw: JSON.stringify(Object.fromEntries(fields)),
});

/** Only the press of a menu button is something a customer says. */
const event = (fields: Fields): What => {
  const name = fields.get('Event') ?? 'event';
  return name.toUpperCase() === 'CLICK'
    ? { kind: 'message', contentType: 'button', text: fields.get('EventKey') }
    : { kind: 'system', because: name };
};

const whatOf = (fields: Fields): What => {
  const type = fields.get('MsgType') ?? '';
  if (type === 'event') return event(fields);
  if (type === 'text') return { kind: 'message', contentType: 'text', text: fields.get('Content') };
  if (type === 'location') return place(fields);
  if (type === 'link') return { kind: 'message', contentType: 'text', text: link(fields) };
  return media(fields, type) ?? unsupported(fields, `message type ${type || 'missing'}`);
};

/** Events have no id of their own. */
const dedupeOf = (fields: Fields, from: string): string => {
  const eventParts = [from, fields.get('CreateTime'), fields.get('Event') ?? fields.get('MsgType')];
  const key = fields.get('Event')?.toUpperCase() === 'CLICK' ? [fields.get('EventKey')] : [];
  return fields.get('MsgId') ?? [...eventParts, ...key].join(':');
};

/** One message or event of an Official Account or a WeCom app; `undefined` when it does not say from whom it is. */
export const wechatItem = (fields: Fields): InboundItem | undefined => {
  const from = fields.get('FromUserName');
  const agent = fields.get('AgentID');
  if (!from || !fields.has('MsgType')) return undefined;
  return toItem({
    ...whatOf(fields),
    dedupe: dedupeOf(fields, from),
    conversation: from,
    from: { address: from },
    sentAt: instantOfSeconds(fields.get('CreateTime')),
    reply: agent === undefined ? { to: from } : { to: from, threadId: agent },
  });
};
