import type { Channel, InboxCredentials, ParsedRequest, WebhookRequest } from '../channel.ts';
import { unreadable } from '../inbound-item.ts';
import { matchesAccount, queryOf, refused } from '../verification.ts';
import { openEnvelope, verifyEnvelope, verifyQuery, xmlFields } from './wechat-envelope.ts';
import { wechatItem } from './wechat-message.ts';
import { sendWechat, wechatTextBytes } from './wechat-send.ts';

// https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html

/** In plain mode nothing proves the body, so it must be asked for in so many words. */
const isPlainMode = ({ secrets }: InboxCredentials): boolean =>
  secrets.plainMode === true || secrets.plainMode === 'true';

/** The message: in safe mode only what was decrypted, whatever else the body may say in clear. */
const messageOf = (request: WebhookRequest, inbox: InboxCredentials): Uint8Array | undefined => {
  const encrypted = xmlFields(request.body)?.get('Encrypt');
  if (encrypted !== undefined) return openEnvelope(encrypted, inbox, 'appId');
  return isPlainMode(inbox) ? request.body : undefined;
};

const verifyMessage = (request: WebhookRequest, inbox: InboxCredentials) => {
  const encrypted = xmlFields(request.body)?.get('Encrypt');
  return encrypted === undefined && isPlainMode(inbox)
    ? verifyQuery(request, inbox, 'signature')
    : verifyEnvelope(request, inbox, encrypted, 'appId');
};

const verify: Channel<'wechat'>['verify'] = (request, inbox) => {
  if (request.method === 'GET') {
    return queryOf(request).has('echostr')
      ? verifyQuery(request, inbox, 'signature')
      : refused('a GET without echostr');
  }
  if (request.method !== 'POST') return refused(`WeChat sends GET and POST, not ${request.method}`);
  const verification = verifyMessage(request, inbox);
  if (!verification.verified) return verification;
  const account = xmlFields(messageOf(request, inbox) ?? request.body)?.get('ToUserName');
  return matchesAccount(inbox.account, account === undefined ? [] : [account], 'ToUserName');
};

/** Without this very word WeChat tells the customer that the service is unavailable. */
const response = { status: 200, body: 'success', contentType: 'text/plain' };

const parse = (request: WebhookRequest, inbox: InboxCredentials): ParsedRequest => {
  if (request.method === 'GET') {
    const body = queryOf(request).get('echostr') ?? '';
    return { items: [], response: { status: 200, body, contentType: 'text/plain' } };
  }
  const message = messageOf(request, inbox);
  const fields = message && xmlFields(message);
  const item = fields && wechatItem(fields);
  return item === undefined
    ? { ...unreadable(message ?? request.body, 'the body is not a WeChat message'), response }
    : { items: [item], response };
};

export const wechat: Channel<'wechat'> = {
  name: 'wechat',
  limits: { textLength: wechatTextBytes, replyWindowHours: 48, repeatableSend: false },
  verify,
  parse,
  send: sendWechat,
};
