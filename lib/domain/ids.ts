import { createHash } from 'node:crypto';

/**
 * Ids are derived from what is stored, never drawn: the same message always gives the same case, so every step can be
 * repeated. (Hashing is the one piece of `node:` the domain uses; it is pure.)
 */

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A stable id of `length` Crockford base32 characters (5 bits each, at most 51) over the given parts. */
export const deriveId = (parts: readonly string[], length = 20): string => {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  let bits = 0n;
  for (const byte of digest) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let index = 0; index < length; index++) {
    id += crockford[Number((bits >> BigInt(256 - 5 * (index + 1))) & 31n)];
  }
  return id;
};

/** The identity of one contact on one inbox; also the partition of everything they write there. */
export const conversationKey = (channel: string, inboxId: string, peer: string): string =>
  `${channel}#${inboxId}#${peer}`;

/** By mail people pursue several matters at once: each thread is a conversation of its own. */
export const mailThreadKey = (inboxId: string, peer: string, thread: readonly string[]): string =>
  `${conversationKey('email', inboxId, peer)}#${deriveId(['thread', ...thread])}`;

const threadId = /#[0-9A-HJKMNP-TV-Z]{20}$/;

/** Takes a conversation key apart again; inbox ids hold no `#`, peers may. The thread of a mail is no part of the peer. */
export const parseConversationKey = (key: string): { channel: string; inboxId: string; peer: string } => {
  const [channel = '', inboxId = '', ...rest] = key.split('#');
  const peer = rest.join('#');
  return { channel, inboxId, peer: channel === 'email' ? peer.replace(threadId, '') : peer };
};

/** A case is identified by the message that opened it. */
export const caseIdOf = (conversation: string, openingMessageId: string): string =>
  deriveId(['case', conversation, openingMessageId]);

/** What customers and agents read out to each other, e.g. `MR-7K3F9-Q2XBT`: the case id's first ten characters. */
export const referenceOf = (caseId: string): string => `MR-${caseId.slice(0, 5)}-${caseId.slice(5, 10)}`;

/** One outbound message for each purpose of a case: deriving it twice gives the same message. */
export const outboundIdOf = (caseId: string, purpose: string): string =>
  `out-${deriveId(['outbound', caseId, purpose])}`;

export const isOutboundId = (messageId: string): boolean => messageId.startsWith('out-');

/** A RFC 9562-shaped UUID (version 8) derived from an id, for providers whose idempotency keys must be UUIDs. */
export const uuidOf = (id: string): string => {
  const hex = createHash('sha256').update(id).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Where the bucket keeps what came with a message. Hashed, since ids may hold addresses and any character. */
export const attachmentFolder = (message: { conversationKey: string; messageId: string }): string =>
  `attachments/${deriveId(['conversation', message.conversationKey])}/${deriveId(['message', message.messageId])}`;

const longestId = 300;
// Control characters and the two noncharacters are not allowed in SQS messages, which carry these ids.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const unstorable = /[\u0000-\u001f\u007f\ufffe\uffff]/;

/** A provider's id as part of keys and object names: the id itself where it can be stored, else a digest of it. */
export const storableId = (id: string): string => {
  const isStorable = id !== '' && !unstorable.test(id) && id.isWellFormed();
  return isStorable && encodeURIComponent(id).length <= longestId
    ? id
    : `sha256-${createHash('sha256').update(id).digest('hex')}`;
};
