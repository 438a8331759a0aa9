import { z } from 'zod';
import type { Channel, InboundItem, ParsedRequest } from '../channel.ts';
import { sha256Hex } from '../hmac.ts';
import { accountConversation, instantOfSeconds, toItem, unreadable } from '../inbound-item.ts';
import { decodeUtf8, readJson } from '../json.ts';
import { OptionalId, OptionalText } from '../payload-fields.ts';
import { slackEventItem } from './slack-event.ts';
import { SlackCallback } from './slack-payload.ts';

// https://docs.slack.dev/apis/events-api

const Challenge = z.object({ type: z.literal('url_verification'), challenge: z.string() });
const Notice = z.object({ type: z.string(), team_id: OptionalId, minute_rate_limited: OptionalId });
const Team = z.object({ team_id: z.string() });

export const slackTeam = (payload: unknown): readonly string[] => {
  const { data } = Team.safeParse(payload);
  return data === undefined ? [] : [data.team_id];
};

const SlashCommand = z.object({
  command: z.string(),
  text: OptionalText,
  channel_id: z.string(),
  user_id: z.string(),
  user_name: OptionalText,
  trigger_id: z.string(),
});

/** A slash command is a message typed in a special way. It comes as a form and names no time. */
const readForm = (body: Uint8Array): ParsedRequest | undefined => {
  const form = Object.fromEntries(new URLSearchParams(decodeUtf8(body)));
  if (form.ssl_check === '1') return { items: [] };
  const command = SlashCommand.safeParse(form);
  if (!command.success) return undefined;
  const { command: name, text, channel_id: channel, user_id, user_name, trigger_id } = command.data;
  const item = toItem({
    kind: 'message',
    dedupe: trigger_id,
    conversation: channel,
    text: [name, text].filter(Boolean).join(' '),
    from: { address: user_id, name: user_name },
    reply: { to: channel },
  });
  return { items: [item] };
};

/** Envelopes that carry no event: `app_rate_limited` and whatever Slack adds. */
const readNotice = (payload: unknown, body: Uint8Array): ParsedRequest => {
  const notice = Notice.safeParse(payload);
  if (!notice.success || notice.data.type === 'event_callback') {
    return unreadable(body, 'the body is not an event of the Events API');
  }
  const raw = JSON.stringify(payload);
  const item: InboundItem = toItem({
    kind: notice.data.type === 'app_rate_limited' ? 'system' : 'ignore',
    dedupe: sha256Hex(raw),
    conversation: accountConversation,
    because: notice.data.type,
    sentAt: instantOfSeconds(notice.data.minute_rate_limited),
    raw,
  });
  return { items: [item] };
};

export const parseSlack: Channel<'slack'>['parse'] = ({ body }) => {
  const json = readJson(body);
  if (!json.ok) return readForm(body) ?? unreadable(body, json.problem);
  const challenge = Challenge.safeParse(json.value);
  if (challenge.success) {
    return {
      items: [],
      response: { status: 200, body: challenge.data.challenge, contentType: 'text/plain' },
    };
  }
  const callback = SlackCallback.safeParse(json.value);
  return callback.success
    ? { items: [slackEventItem(callback.data, json.value)] }
    : readNotice(json.value, body);
};
