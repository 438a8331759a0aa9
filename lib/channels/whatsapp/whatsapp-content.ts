import type { Attachment } from '../../domain/message.ts';
import { geoAttachment } from '../geo-attachment.ts';
import type { ItemDraft } from '../inbound-item.ts';
import type { WhatsappContent } from './whatsapp-payload.ts';

type Content = Pick<ItemDraft, 'contentType' | 'text' | 'attachments'>;

const mediaFields = [
  ['image', 'image', 'image/*'],
  ['video', 'video', 'video/*'],
  ['audio', 'audio', 'audio/ogg'],
  ['document', 'file', 'application/octet-stream'],
  ['sticker', 'sticker', 'image/webp'],
] as const;

const media = (content: WhatsappContent): Content | undefined => {
  for (const [field, contentType, type] of mediaFields) {
    const file = content[field];
    if (file === undefined) continue;
    const attachment = { name: file.filename ?? field, type: file.mime_type ?? type, providerRef: file.id };
    return { contentType, text: file.caption, attachments: [attachment] };
  }
  return undefined;
};

const cards = (contacts: NonNullable<WhatsappContent['contacts']>): readonly Attachment[] =>
  contacts.map(({ name, phones }) => ({
    name: name?.formatted_name ?? 'contact',
    type: 'text/vcard',
    providerRef: `tel:${phones?.[0]?.phone ?? ''}`,
  }));

const choice = ({ interactive, button }: WhatsappContent): string | undefined =>
  interactive?.button_reply?.title ??
  interactive?.list_reply?.title ??
  interactive?.nfm_reply?.body ??
  button?.text;

/** What a message consists of; `undefined` for kinds not known here, and for known kinds without their content. */
export const whatsappContent = (content: WhatsappContent): Content | undefined => {
  if (content.text !== undefined) return { contentType: 'text', text: content.text.body };
  if (content.location !== undefined) {
    const { latitude, longitude, name, address } = content.location;
    return { contentType: 'location', attachments: geoAttachment(latitude, longitude, [name, address]) };
  }
  if (content.contacts !== undefined) return { contentType: 'contact', attachments: cards(content.contacts) };
  const chosen = choice(content);
  return chosen === undefined ? media(content) : { contentType: 'button', text: chosen };
};
