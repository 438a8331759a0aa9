import { z } from 'zod';
import type { InboundItem, InboxCredentials, ParsedRequest } from '../channel.ts';
import { sha256Hex } from '../hmac.ts';
import { accountConversation, instantOf, toItem, unreadable, unreadableElement } from '../inbound-item.ts';
import { readJson } from '../json.ts';
import { Id, optional } from '../payload-fields.ts';
import { contentOfElement } from './meta-messaging-content.ts';
import { MessagingElement } from './meta-messaging-payload.ts';

// Messenger and Instagram: https://developers.facebook.com/docs/messenger-platform/webhooks

const Change = z.object({ field: z.string() });
const Entry = z.object({
  id: Id,
  messaging: optional(z.array(z.unknown())),
  standby: optional(z.array(z.unknown())),
  changes: optional(z.array(z.unknown())),
});
type Entry = z.infer<typeof Entry>;

const Body = z.object({ object: z.string(), entry: z.array(z.unknown()) });

/** Some Instagram payloads come wrapped in a list of one. */
const bodyOf = (payload: unknown) =>
  Body.safeParse(Array.isArray(payload) && payload.length === 1 ? payload[0] : payload);

const readElement = (raw: unknown, entry: Entry): InboundItem => {
  const element = MessagingElement.safeParse(raw);
  if (!element.success) return unreadableElement(raw, 'an event without sender and recipient');
  const { sender, recipient, timestamp } = element.data;
  const isOurs = element.data.message?.is_echo === true || sender.id === entry.id;
  const peer = isOurs ? recipient.id : sender.id;
  const content = contentOfElement(element.data, raw);
  return toItem({
    ...content,
    kind: isOurs && content.kind === 'message' ? 'echo' : content.kind,
    conversation: peer,
    from: { address: sender.id },
    sentAt: instantOf(timestamp),
    reply: { to: peer },
  });
};

/** Another app owns the conversation at present. */
const readStandby = (raw: unknown, entry: Entry): InboundItem => ({
  ...readElement(raw, entry),
  kind: 'ignore',
  because: 'standby: another app answers',
});

const readChange = (raw: unknown): InboundItem => {
  const text = JSON.stringify(raw);
  return toItem({
    kind: 'ignore',
    dedupe: sha256Hex(text),
    conversation: accountConversation,
    because: `changes/${Change.safeParse(raw).data?.field ?? 'unknown'}`,
    raw: text,
  });
};

const ofAccount = (item: InboundItem, entry: Entry, account: string | undefined): InboundItem =>
  account === undefined || entry.id === account
    ? item
    : { ...item, kind: 'ignore', because: `account ${entry.id} is another inbox` };

const readEntry = (raw: unknown, inbox: InboxCredentials): readonly InboundItem[] => {
  const entry = Entry.safeParse(raw);
  if (!entry.success) return [unreadableElement(raw, 'an entry without an id')];
  const { messaging = [], standby = [], changes = [] } = entry.data;
  const items = [
    ...messaging.map((element) => readElement(element, entry.data)),
    ...standby.map((element) => readStandby(element, entry.data)),
    ...changes.map(readChange),
  ];
  return items.map((item) => ofAccount(item, entry.data, inbox.account));
};

/** Reads a Messenger or Instagram notification, told apart by its `object`. */
export const parseMessaging = (
  body: Uint8Array,
  inbox: InboxCredentials,
  object: 'page' | 'instagram',
): ParsedRequest => {
  const json = readJson(body);
  if (!json.ok) return unreadable(body, json.problem);
  const notification = bodyOf(json.value);
  if (!notification.success || notification.data.object !== object) {
    return unreadable(body, `the body is not a notification about "${object}"`);
  }
  return { items: notification.data.entry.flatMap((entry) => readEntry(entry, inbox)) };
};

/** The pages or Instagram accounts a payload is about. */
export const messagingAccounts = (payload: unknown): readonly string[] =>
  (bodyOf(payload).data?.entry ?? []).flatMap((entry) => Entry.safeParse(entry).data?.id ?? []);
