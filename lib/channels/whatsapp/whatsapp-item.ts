import type { InboundItem } from '../channel.ts';
import {
  accountConversation,
  defined,
  type ItemDraft,
  instantOfSeconds,
  toItem,
  unreadableElement,
} from '../inbound-item.ts';
import { whatsappContent } from './whatsapp-content.ts';
import {
  type WhatsappContact,
  WhatsappEcho,
  WhatsappMessage,
  WhatsappStatus,
  type WhatsappValue,
} from './whatsapp-payload.ts';

/** Contacts are listed once for all messages of a change, and the phone number is absent behind a username. */
const senderOf = (message: WhatsappMessage, contacts: readonly WhatsappContact[]): WhatsappContact => {
  const match = contacts.find(
    ({ wa_id, user_id }) =>
      (wa_id !== undefined && wa_id === message.from) ||
      (user_id !== undefined && user_id === message.from_user_id),
  );
  const wa_id = message.from ?? match?.wa_id;
  return { wa_id, user_id: message.from_user_id ?? match?.user_id, profile: match?.profile };
};

/** A business-scoped user id begins with the country of the number, e.g. `FR.1029…`. */
const countryOf = (userId: string | undefined): string | undefined => /^([A-Z]{2})\./.exec(userId ?? '')?.[1];

type What = Pick<
  ItemDraft,
  'kind' | 'contentType' | 'text' | 'attachments' | 'target' | 'because' | 'raw' | 'movedTo'
>;

const changeOfMessage = (message: WhatsappMessage): What | undefined => {
  const { reaction, edit, revoke, system } = message;
  if (reaction) return { kind: 'reaction', text: reaction.emoji, target: reaction.message_id };
  if (revoke) return { kind: 'delete', target: revoke.original_message_id };
  if (system) {
    const { type = 'system', body, wa_id, new_wa_id } = system;
    const movedTo = type.includes('changed_number') ? (wa_id ?? new_wa_id) : undefined;
    return { kind: 'system', text: body, because: type, movedTo };
  }
  if (edit === undefined) return undefined;
  return {
    kind: 'edit',
    ...(edit.message && whatsappContent(edit.message)),
    target: edit.original_message_id,
  };
};

const whatOf = (message: WhatsappMessage, raw: unknown): What => {
  const changed = changeOfMessage(message);
  if (changed !== undefined) return changed;
  const content = whatsappContent(message);
  const target = message.context?.id;
  if (content !== undefined) return { kind: 'message', target, ...content };
  const because = `message type ${message.type ?? 'missing'}`;
  return { kind: 'message', target, contentType: 'unsupported', because, raw: JSON.stringify(raw) };
};

export const messageItem = (raw: unknown, value: WhatsappValue): InboundItem => {
  const message = WhatsappMessage.safeParse(raw);
  if (!message.success) return unreadableElement(raw, 'a message without an id');
  const { id, timestamp, group_id: group } = message.data;
  const { wa_id: phone, user_id: user, profile } = senderOf(message.data, value.contacts ?? []);
  const address = user ?? phone;
  const to = group ?? phone ?? user;
  return toItem({
    ...whatOf(message.data, raw),
    dedupe: id,
    conversation: group ?? address ?? accountConversation,
    from: address === undefined ? undefined : { address, name: profile?.name },
    sentAt: instantOfSeconds(timestamp),
    country: countryOf(user),
    alsoKnownAs: group === undefined && user !== undefined && phone !== undefined ? [phone] : undefined,
    group: group === undefined ? undefined : {},
    // Answers leave from the number that was written to.
    reply: to === undefined ? undefined : { to, ...defined({ threadId: value.metadata?.phone_number_id }) },
  });
};

/** What an agent typed in the phone app of the same number. */
export const echoItem = (raw: unknown): InboundItem => {
  const echo = WhatsappEcho.safeParse(raw);
  if (!echo.success) return unreadableElement(raw, 'an echo without an id');
  const { id, to, to_user_id, timestamp } = echo.data;
  return toItem({
    kind: 'echo',
    ...whatsappContent(echo.data),
    dedupe: id,
    conversation: to_user_id ?? to ?? accountConversation,
    sentAt: instantOfSeconds(timestamp),
  });
};

export const statusItem = (raw: unknown): InboundItem => {
  const status = WhatsappStatus.safeParse(raw);
  if (!status.success) return unreadableElement(raw, 'a status without an id');
  const { id, status: state, recipient_user_id, recipient_id, timestamp, errors } = status.data;
  const problem = errors?.[0] && `: ${errors[0].code ?? ''} ${errors[0].title ?? ''}`;
  return toItem({
    kind: 'status',
    dedupe: `${id}:${state}`,
    target: id,
    ownMessageId: status.data.biz_opaque_callback_data,
    conversation: recipient_user_id ?? recipient_id ?? accountConversation,
    sentAt: instantOfSeconds(timestamp),
    because: `${state}${problem ?? ''}`,
  });
};
