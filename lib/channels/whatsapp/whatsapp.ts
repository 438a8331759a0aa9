import { z } from 'zod';
import type { Channel, InboundItem, InboxCredentials, ParsedRequest } from '../channel.ts';
import { sha256Hex } from '../hmac.ts';
import { accountConversation, toItem, unreadable, unreadableElement } from '../inbound-item.ts';
import { readJson } from '../json.ts';
import { subscriptionAnswer, verifyMeta } from '../meta/meta-webhook.ts';
import { echoItem, messageItem, statusItem } from './whatsapp-item.ts';
import { WhatsappValue } from './whatsapp-payload.ts';
import { sendWhatsapp, whatsappTextLength } from './whatsapp-send.ts';

// https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components

const Change = z.object({ field: z.string(), value: z.unknown() });
const Entry = z.object({ changes: z.array(z.unknown()) });
const Body = z.object({ object: z.literal('whatsapp_business_account'), entry: z.array(z.unknown()) });

/** Template reviews, account quality, calls: nothing somebody wrote to us. */
const otherField = (raw: unknown, field: string): InboundItem => {
  const text = JSON.stringify(raw);
  return toItem({
    kind: 'ignore',
    dedupe: sha256Hex(text),
    conversation: accountConversation,
    because: `field ${field}`,
    raw: text,
  });
};

/** Elements of another number of the same app, whose own webhook inbox stores them. */
const ofAccount = (items: readonly InboundItem[], named: string | undefined, account: string | undefined) =>
  account === undefined || named === undefined || named === account
    ? items
    : items.map(
        (item): InboundItem => ({ ...item, kind: 'ignore', because: `number ${named} is another inbox` }),
      );

const valueItems = (value: WhatsappValue): readonly InboundItem[] => [
  ...(value.messages ?? []).map((message) => messageItem(message, value)),
  ...(value.message_echoes ?? []).map(echoItem),
  ...(value.statuses ?? []).map(statusItem),
];

const readChange = (raw: unknown, inbox: InboxCredentials): readonly InboundItem[] => {
  const change = Change.safeParse(raw);
  if (!change.success) return [unreadableElement(raw, 'a change without a field')];
  if (!['messages', 'smb_message_echoes'].includes(change.data.field))
    return [otherField(raw, change.data.field)];
  const value = WhatsappValue.safeParse(change.data.value);
  if (!value.success) return [unreadableElement(raw, 'a change whose value cannot be read')];
  const items = valueItems(value.data);
  // A change with neither messages nor statuses reports an error of the account.
  return items.length === 0
    ? [otherField(raw, 'messages without a message')]
    : ofAccount(items, value.data.metadata?.phone_number_id, inbox.account);
};

const changesOf = (entry: unknown): readonly unknown[] => Entry.safeParse(entry).data?.changes ?? [entry];

const parse = (body: Uint8Array, inbox: InboxCredentials): ParsedRequest => {
  const json = readJson(body);
  if (!json.ok) return unreadable(body, json.problem);
  const notification = Body.safeParse(json.value);
  if (!notification.success) return unreadable(body, 'the body is not a WhatsApp notification');
  return {
    items: notification.data.entry.flatMap(changesOf).flatMap((change) => readChange(change, inbox)),
  };
};

const accountsOf = (payload: unknown): readonly string[] =>
  (Body.safeParse(payload).data?.entry ?? []).flatMap(changesOf).flatMap((change) => {
    const value = WhatsappValue.safeParse(Change.safeParse(change).data?.value);
    return value.data?.metadata?.phone_number_id ?? [];
  });

export const whatsapp: Channel<'whatsapp'> = {
  name: 'whatsapp',
  limits: { textLength: whatsappTextLength, replyWindowHours: 24, mediaByLink: true, repeatableSend: false },
  verify: (request, inbox) => verifyMeta(request, inbox, accountsOf),
  parse: (request, inbox) =>
    request.method === 'GET' ? subscriptionAnswer(request) : parse(request.body, inbox),
  send: sendWhatsapp,
};
