import type { Channel, InboxCredentials, ParsedRequest, WebhookRequest } from '../channel.ts';
import { sha256Hex } from '../hmac.ts';
import { accountConversation, instantOfSeconds, rawText, toItem, unreadable } from '../inbound-item.ts';
import { decodeUtf8 } from '../json.ts';
import { matchesAccount, queryOf, refused } from '../verification.ts';
import { openEnvelope, verifyEnvelope, xmlFields } from './wechat-envelope.ts';
import { wechatItem } from './wechat-message.ts';
import { sendWecom, wecomTextBytes } from './wecom-send.ts';

// https://developer.work.weixin.qq.com/document/path/90238 and, for customer service, /path/94670

const encryptedOf = (request: WebhookRequest): string | undefined =>
  request.method === 'GET'
    ? (queryOf(request).get('echostr') ?? undefined)
    : xmlFields(request.body)?.get('Encrypt');

const opened = (request: WebhookRequest, inbox: InboxCredentials): Uint8Array | undefined =>
  openEnvelope(encryptedOf(request) ?? '', inbox, 'corpId');

const verify: Channel<'wecom'>['verify'] = (request, inbox) => {
  if (!['GET', 'POST'].includes(request.method))
    return refused(`WeCom sends GET and POST, not ${request.method}`);
  const verification = verifyEnvelope(request, inbox, encryptedOf(request), 'corpId');
  if (!verification.verified) return verification;
  const account = xmlFields(opened(request, inbox) ?? request.body)?.get('OpenKfId');
  return matchesAccount(inbox.account, account === undefined ? [] : [account], 'OpenKfId');
};

/**
 * A customer-service callback says only that something is new. The messages are pulled by `kf/sync_msg` with the
 * callback's token (valid for ten minutes) and the account's cursor.
 */
const pullOf = (fields: ReadonlyMap<string, string>, raw: string): ParsedRequest => {
  const account = fields.get('OpenKfId') ?? '';
  const item = toItem({
    kind: 'system',
    dedupe: sha256Hex(raw),
    conversation: accountConversation,
    sentAt: instantOfSeconds(fields.get('CreateTime')),
    because: `kf_msg_or_event of ${account}`,
  });
  return account === ''
    ? unreadable(Buffer.from(raw), 'a kf_msg_or_event without OpenKfId')
    : { items: [item], pull: { account, token: fields.get('Token') ?? '' } };
};

const parse = (request: WebhookRequest, inbox: InboxCredentials): ParsedRequest => {
  const message = opened(request, inbox);
  if (request.method === 'GET') {
    const body = decodeUtf8(message ?? new Uint8Array()) ?? '';
    return { items: [], response: { status: 200, body, contentType: 'text/plain' } };
  }
  const whole = message ?? request.body;
  const fields = xmlFields(whole);
  if (fields?.get('Event') === 'kf_msg_or_event') return pullOf(fields, rawText(whole));
  const item = fields && wechatItem(fields);
  return item === undefined ? unreadable(whole, 'the body is not a WeCom message') : { items: [item] };
};

export const wecom: Channel<'wecom'> = {
  name: 'wecom',
  limits: { textLength: wecomTextBytes, replyWindowHours: 48, repeatableSend: false },
  verify,
  parse,
  send: sendWecom,
};
