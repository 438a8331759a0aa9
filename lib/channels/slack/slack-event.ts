import type { Attachment } from '../../domain/message.ts';
import type { InboundItem } from '../channel.ts';
import { accountConversation, defined, type ItemDraft, instantOfSeconds, toItem } from '../inbound-item.ts';
import type { SlackCallback, SlackEvent, SlackMessage } from './slack-payload.ts';

type What = Omit<ItemDraft, 'conversation' | 'sentAt'> & {
  readonly conversation?: string;
  readonly reply?: InboundItem['reply'];
};

const attachmentsOf = ({ files = [] }: SlackMessage): readonly Attachment[] =>
  files.map(({ name = 'file', mimetype = 'application/octet-stream', size, url_private }) => ({
    name,
    type: mimetype,
    ...defined({ bytes: size, providerRef: url_private }),
  }));

const isDirect = ({ channel_type, channel = '' }: SlackEvent): boolean =>
  channel_type === 'im' || channel.startsWith('D');

/** A direct channel is one conversation; elsewhere each thread is one, begun by the message that opens it. */
const placeOf = (event: SlackEvent, message: SlackMessage) => {
  const to = event.channel ?? accountConversation;
  const thread = message.thread_ts ?? (isDirect(event) ? undefined : message.ts);
  return {
    conversation: isDirect(event) || thread === undefined ? to : `${to}/${thread}`,
    reply: { to, ...defined({ threadId: thread }) },
  };
};

/** Slack writes mentions as `<@U…>`; the app's own user is named beside the event. */
const groupOf = ({ event, authorizations = [] }: SlackCallback): InboundItem['group'] => {
  if (isDirect(event) || event.channel === undefined) return undefined;
  const message: SlackMessage = event.message ?? event;
  const bots = authorizations.flatMap(({ user_id, is_bot }) => (is_bot && user_id ? [user_id] : []));
  return {
    toUs: event.type === 'app_mention' || bots.some((bot) => message.text?.includes(`<@${bot}>`)),
    inThread: message.thread_ts !== undefined && message.thread_ts !== message.ts,
  };
};

const idIn = (event: SlackEvent, ts: string | undefined): string | undefined =>
  ts === undefined ? undefined : `${event.channel ?? ''}/${ts}`;

const authorOf = (message: SlackMessage | undefined): ItemDraft['from'] =>
  message?.user === undefined ? undefined : { address: message.user };

/** Our own app's messages come back as events; other bots are not answered, or two bots talk forever. */
const authorship = ({ api_app_id, authorizations = [], event }: SlackCallback): Partial<What> => {
  if (event.bot_id === undefined && event.subtype !== 'bot_message') return {};
  const isOurs =
    (event.app_id !== undefined && event.app_id === api_app_id) ||
    authorizations.some(({ user_id, is_bot }) => is_bot && user_id !== undefined && user_id === event.user);
  return isOurs ? { kind: 'echo', because: 'bot' } : { kind: 'ignore', because: 'bot' };
};

const writtenSubtypes = [undefined, 'file_share', 'thread_broadcast', 'me_message', 'bot_message'];
const noise =
  /^(channel_|group_|bot_|pinned_|unpinned_|reminder_|huddle_|assistant_|tombstone|ekm_|message_replied)/;

const readWritten = (callback: SlackCallback, raw: unknown): What => {
  const { event, event_id } = callback;
  const { subtype, text } = event;
  const attachments = attachmentsOf(event);
  const isKnown = writtenSubtypes.includes(subtype) && (text !== undefined || attachments.length > 0);
  const unknown = {
    contentType: 'unsupported' as const,
    because: `message ${subtype ?? 'without text'}`,
    raw: JSON.stringify(raw),
  };
  return {
    kind: 'message',
    // The same text may come as `message` and as `app_mention`, under two event ids.
    dedupe: idIn(event, event.ts) ?? event_id,
    text,
    attachments,
    ...(isKnown ? { contentType: text ? ('text' as const) : ('file' as const) } : unknown),
    ...authorship(callback),
  };
};

/** Link previews change a message too; only another text is an edit. */
const readChanged = ({ event, event_id }: SlackCallback): What => {
  const { message, previous_message: previous } = event;
  const place = message && placeOf(event, message);
  const target = idIn(event, message?.ts);
  if (message?.bot_id !== undefined) return { kind: 'ignore', dedupe: event_id, because: 'bot', ...place };
  return message?.text === previous?.text
    ? { kind: 'ignore', dedupe: event_id, because: 'text unchanged', target, ...place }
    : { kind: 'edit', dedupe: event_id, text: message?.text, target, from: authorOf(message), ...place };
};

const readDeleted = ({ event, event_id }: SlackCallback): What => {
  const { previous_message: previous, deleted_ts } = event;
  const place = previous && placeOf(event, previous);
  return {
    kind: 'delete',
    dedupe: event_id,
    target: idIn(event, deleted_ts),
    from: authorOf(previous),
    ...place,
  };
};

const readMessage = (callback: SlackCallback, raw: unknown): What => {
  const { event, event_id } = callback;
  if (event.subtype === 'message_changed') return readChanged(callback);
  if (event.subtype === 'message_deleted') return readDeleted(callback);
  return event.subtype !== 'bot_message' && noise.test(event.subtype ?? '')
    ? { kind: 'ignore', dedupe: event_id, because: `subtype ${event.subtype}` }
    : readWritten(callback, raw);
};

const readEvent = (callback: SlackCallback, raw: unknown): What => {
  const { event, event_id } = callback;
  if (event.type === 'message' || event.type === 'app_mention') return readMessage(callback, raw);
  if (/^reaction_(added|removed)$/.test(event.type) && event.item) {
    const { channel, ts } = event.item;
    const text = event.type === 'reaction_added' ? event.reaction : '';
    const target = `${channel}/${ts}`;
    // Slack does not say in which thread the message lies; outside of direct channels it may have begun one.
    const conversation = channel.startsWith('D') ? channel : target;
    return { kind: 'reaction', dedupe: event_id, text, target, conversation };
  }
  return { kind: 'ignore', dedupe: event_id, because: `event ${event.type}`, raw: JSON.stringify(raw) };
};

/** One event of the Events API. Text keeps Slack's own notation (`&amp;`, `<https://…|label>`). */
export const slackEventItem = (callback: SlackCallback, raw: unknown): InboundItem => {
  const { event } = callback;
  return toItem({
    from: authorOf(event),
    sentAt: instantOfSeconds(event.ts ?? event.event_ts),
    group: groupOf(callback),
    ...placeOf(event, event),
    ...readEvent(callback, raw),
  });
};
