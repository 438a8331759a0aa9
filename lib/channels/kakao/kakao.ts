import { z } from 'zod';
import type { Instant } from '../../domain/instant.ts';
import type { Channel, InboxCredentials, ParsedRequest, WebhookRequest } from '../channel.ts';
import { anyMatches, equalBytes, sha256Hex } from '../hmac.ts';
import { toItem, unreadable } from '../inbound-item.ts';
import { newestSecret, secretValues } from '../inbox-secrets.ts';
import { readJson } from '../json.ts';
import { Id, OptionalText, optional } from '../payload-fields.ts';
import { matchesAccount, refused } from '../verification.ts';
import { kakaoTextLength, sendKakao, waitingAnswer } from './kakao-answer.ts';

// Chatbot skills: https://kakaobusiness.gitbook.io/main/tool/chatbot/skill_guide/answer_json_format

const Skill = z.object({
  userRequest: z.object({
    utterance: z.string(),
    lang: OptionalText,
    callbackUrl: OptionalText,
    user: z.object({ id: Id }),
  }),
  bot: optional(z.object({ id: Id })),
});

/** Kakao signs nothing: a header configured on the skill is the only proof. */
const verify: Channel<'kakao'>['verify'] = (request, inbox) => {
  if (request.method !== 'POST') return refused(`Kakao sends POST, not ${request.method}`);
  const name = newestSecret(inbox, 'headerName')?.toLowerCase();
  const values = secretValues(inbox, 'headerValue');
  if (name === undefined || values.length === 0) {
    return refused('the inbox\'s secret has no "headerName" and "headerValue", the header set on the skill');
  }
  const given = request.headers[name];
  if (!given) return refused(`the header ${name} is missing: set it on the skill`);
  if (!anyMatches(values, (value) => equalBytes(value, given)))
    return refused(`${name} is not the headerValue of this inbox`);
  const json = readJson(request.body);
  const bot = Skill.safeParse(json.ok ? json.value : undefined).data?.bot;
  return matchesAccount(inbox.account, bot === undefined ? [] : [bot.id], 'bot.id');
};

const repetitionMs = 10_000;
const callbackMs = 55_000;

/**
 * Kakao names no message. Without a request id, the same words within ten seconds count as the same message: longer,
 * and somebody who says "yes" twice would be heard once.
 */
const dedupeOf = ({ headers, body }: WebhookRequest, at: Instant): string =>
  headers['x-request-id'] ?? sha256Hex(`${Math.floor(at / repetitionMs)}:${sha256Hex(body)}`);

const parse = (request: WebhookRequest, _inbox: InboxCredentials, at: Instant): ParsedRequest => {
  const json = readJson(request.body);
  if (!json.ok)
    return { ...unreadable(request.body, json.problem), response: waitingAnswer(undefined, false) };
  const skill = Skill.safeParse(json.value);
  if (!skill.success) {
    return {
      ...unreadable(request.body, 'the body is not a skill request'),
      response: waitingAnswer(undefined, false),
    };
  }
  const { utterance, lang, callbackUrl, user } = skill.data.userRequest;
  const callback =
    callbackUrl === undefined ? {} : { replyToken: callbackUrl, replyTokenUntil: at + callbackMs };
  const item = toItem({
    kind: 'message',
    dedupe: dedupeOf(request, at),
    conversation: user.id,
    text: utterance.trimEnd(),
    from: { address: user.id },
    locale: lang,
    reply: { to: user.id, ...callback },
  });
  return { items: [item], response: waitingAnswer(lang, callbackUrl !== undefined) };
};

export const kakao: Channel<'kakao'> = {
  name: 'kakao',
  limits: { textLength: kakaoTextLength, replyWindowHours: callbackMs / 3_600_000, repeatableSend: false },
  verify,
  parse,
  send: sendKakao,
};
