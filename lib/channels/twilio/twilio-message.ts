import { z } from 'zod';
import type { Attachment } from '../../domain/message.ts';
import type { Channel, InboundItem } from '../channel.ts';
import { geoAttachment } from '../geo-attachment.ts';
import { type ItemDraft, toItem, unreadable } from '../inbound-item.ts';
import { decodeUtf8 } from '../json.ts';

const Text = z.string().optional();

const Form = z.looseObject({
  MessageSid: z.string().min(1),
  From: z.string().min(1),
  To: z.string().min(1),
  Body: Text,
  NumMedia: Text,
  MessageStatus: Text,
  ErrorCode: Text,
  OptOutType: Text,
  ProfileName: Text,
  FromCountry: Text,
  MessageType: Text,
  ButtonText: Text,
  Latitude: Text,
  Longitude: Text,
  Address: Text,
  Label: Text,
  OriginalRepliedMessageSid: Text,
});
type Form = z.infer<typeof Form>;

const readForm = (body: Uint8Array): Form | undefined => {
  const fields = Object.fromEntries(new URLSearchParams(decodeUtf8(body) ?? ''));
  return Form.safeParse({ MessageSid: fields.SmsSid, ...fields }).data;
};

const isStatus = (form: Form): boolean =>
  form.MessageStatus !== undefined && form.MessageStatus !== 'received';

/** Our own number in the request: the addressee of messages, the sender of those a status is about. */
export const twilioAccount = (body: Uint8Array): readonly string[] => {
  const form = readForm(body);
  return form === undefined ? [] : [isStatus(form) ? form.From : form.To];
};

const mostMedia = 100;

const mediaOf = (form: Form): readonly Attachment[] =>
  Array.from({ length: Math.min(Number(form.NumMedia) || 0, mostMedia) }, (_, index) => index).flatMap(
    (index) => {
      const url = form[`MediaUrl${index}`];
      const type = form[`MediaContentType${index}`];
      if (typeof url !== 'string') return [];
      const mediaType = typeof type === 'string' ? type : 'application/octet-stream';
      return [{ name: `media-${index + 1}`, type: mediaType, providerRef: url }];
    },
  );

const coordinate = (text: string | undefined): number | undefined =>
  text !== undefined && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;

const contentTypeOfMedia = (type: string) =>
  (['image', 'video', 'audio'] as const).find((kind) => type.startsWith(`${kind}/`)) ?? 'file';

const contentOf = (
  form: Form,
): Pick<ItemDraft, 'contentType' | 'text' | 'attachments' | 'because' | 'raw'> => {
  const place = geoAttachment(coordinate(form.Latitude), coordinate(form.Longitude), [
    form.Label,
    form.Address,
  ]);
  if (place.length > 0) return { contentType: 'location', text: form.Body, attachments: place };
  if (form.ButtonText) return { contentType: 'button', text: form.ButtonText };
  const [first, ...others] = mediaOf(form);
  if (first !== undefined) {
    return { contentType: contentTypeOfMedia(first.type), text: form.Body, attachments: [first, ...others] };
  }
  if (form.Body) return { contentType: 'text', text: form.Body };
  return {
    contentType: 'unsupported',
    because: `message type ${form.MessageType ?? 'missing'}`,
    raw: JSON.stringify(form),
  };
};

const statusItem = (form: Form): InboundItem =>
  toItem({
    kind: 'status',
    dedupe: `${form.MessageSid}:${form.MessageStatus}`,
    conversation: form.To,
    target: form.MessageSid,
    because: [form.MessageStatus, form.ErrorCode].filter(Boolean).join(': '),
  });

/** Twilio handles STOP and its kin itself; the contact is told so by Twilio. */
const messageItem = (form: Form): InboundItem =>
  toItem({
    ...contentOf(form),
    ...(form.OptOutType ? { kind: 'system', because: `optout:${form.OptOutType}` } : { kind: 'message' }),
    dedupe: form.MessageSid,
    conversation: form.From,
    from: { address: form.From, name: form.ProfileName },
    country: form.FromCountry || undefined,
    target: form.OriginalRepliedMessageSid,
    // Answers leave from the number that was written to.
    reply: { to: form.From, threadId: form.To },
  });

/** Reads one inbound message or one status; Twilio names no instant, so there is no `sentAt`. */
export const parseTwilio: Channel['parse'] = ({ body }) => {
  const form = readForm(body);
  if (form === undefined) return unreadable(body, 'the body is not a form with MessageSid, From and To');
  return { items: [isStatus(form) ? statusItem(form) : messageItem(form)] };
};
