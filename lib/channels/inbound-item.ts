import { storableId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { InboundItem, ItemKind, ParsedRequest } from './channel.ts';
import { sha256Hex } from './hmac.ts';
import { decodeUtf8 } from './json.ts';

/** An item as a channel writes it: what the payload did not contain may be `undefined` or left out. */
export interface ItemDraft {
  readonly kind: ItemKind;
  readonly dedupe: string;
  readonly providerMessageId?: string | undefined;
  readonly conversation: string;
  readonly contentType?: InboundItem['contentType'] | undefined;
  readonly text?: string | undefined;
  readonly from?: { readonly address: string; readonly name?: string | undefined } | undefined;
  readonly sentAt?: Instant | undefined;
  readonly attachments?: InboundItem['attachments'] | undefined;
  readonly locale?: string | undefined;
  readonly country?: string | undefined;
  readonly reply?: InboundItem['reply'] | undefined;
  readonly target?: string | undefined;
  readonly alsoKnownAs?: readonly string[] | undefined;
  readonly movedTo?: string | undefined;
  readonly upTo?: Instant | undefined;
  readonly ownMessageId?: string | undefined;
  readonly group?: InboundItem['group'] | undefined;
  readonly because?: string | undefined;
  readonly raw?: string | undefined;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The fields that have a value. */
export const defined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;

/** The peer of items that could not be read far enough to know who wrote. */
export const unreadableConversation = 'unreadable';

/** The peer of items about the inbox itself rather than about somebody who wrote. */
export const accountConversation = 'account';

/** Lone surrogates, which cannot be written as UTF-8, become U+FFFD. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const sender = (from: ItemDraft['from']): InboundItem['from'] =>
  from && { address: wellFormed(from.address), ...defined({ name: from.name && wellFormed(from.name) }) };

export const toItem = (draft: ItemDraft): InboundItem => {
  const { kind, dedupe, conversation, contentType, text, attachments, from, ...rest } = draft;
  return {
    kind,
    dedupe: storableId(dedupe),
    conversation: storableId(conversation),
    contentType: contentType ?? 'text',
    text: wellFormed(text ?? ''),
    attachments: attachments ?? [],
    ...defined({ ...rest, from: sender(from) }),
  };
};

const latestInstant = 253_402_300_799_999; // 9999-12-31T23:59:59.999Z, the last ISO 8601 four-digit year

/** A provider's time stamp in milliseconds as an instant; `undefined` when it is none or implausible. */
export const instantOf = (milliseconds: number | string | undefined): Instant | undefined => {
  const at = Number(milliseconds ?? Number.NaN);
  return Number.isInteger(at) && at > 0 && at <= latestInstant ? at : undefined;
};

/** The same for providers that count seconds; whatever is finer than a millisecond is cut off. */
export const instantOfSeconds = (seconds: number | string | undefined): Instant | undefined =>
  // The summand undoes binary rounding, which makes 1.123 s a little less than 1123 ms.
  instantOf(seconds === undefined ? undefined : Math.floor(Number(seconds) * 1000 + 0.001));

/** The raw payload as text, in base64 (RFC 4648) where it is not UTF-8. */
export const rawText = (body: Uint8Array): string =>
  decodeUtf8(body) ?? `base64:${Buffer.from(body).toString('base64')}`;

/** A genuine request nobody can read: kept whole as one unsupported message, so that a person looks at it. */
export const unreadable = (body: Uint8Array, because: string): ParsedRequest => ({
  items: [
    toItem({
      kind: 'message',
      dedupe: sha256Hex(body),
      conversation: unreadableConversation,
      contentType: 'unsupported',
      because,
      raw: rawText(body),
    }),
  ],
});

/** The same for one element of a request whose other elements can be read. */
export const unreadableElement = (element: unknown, because: string): InboundItem => {
  const raw = JSON.stringify(element) ?? String(element);
  return toItem({
    kind: 'message',
    dedupe: sha256Hex(raw),
    conversation: unreadableConversation,
    contentType: 'unsupported',
    because,
    raw,
  });
};
