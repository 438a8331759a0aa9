import type { Channel } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { baseUrl, missingSecret, postJson } from '../provider-call.ts';
import { sendParts } from '../send-parts.ts';
import { splitText } from '../text-split.ts';
import { accessTokens } from './access-token.ts';
import { callWechat } from './wechat-api.ts';

// https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html

/** Bytes of UTF-8 in one customer-service message. */
export const wechatTextBytes = 2000;

const tokenOf = accessTokens();

/** The stable token stays valid for all who ask, unlike `cgi-bin/token`, where each new token ends the one before. */
export const sendWechat: Channel<'wechat'>['send'] = async ({ message, to, at }, inbox, transport) => {
  const appId = newestSecret(inbox, 'appId');
  const appSecret = newestSecret(inbox, 'appSecret');
  if (appId === undefined) return missingSecret('appId');
  if (appSecret === undefined) return missingSecret('appSecret');
  const base = baseUrl(inbox.apiBaseUrl, 'https://api.weixin.qq.com');
  const token = (refresh: boolean) => {
    const request = {
      grant_type: 'client_credential',
      appid: appId,
      secret: appSecret,
      force_refresh: refresh,
    };
    const fetchToken = () => postJson(transport, `${base}/cgi-bin/stable_token`, {}, request);
    return tokenOf(`${base} ${appId}`, at, fetchToken, refresh);
  };
  return sendParts(splitText(message.text, wechatTextBytes, 'utf-8'), (text) =>
    callWechat({
      transport,
      token,
      url: `${base}/cgi-bin/message/custom/send`,
      body: { touser: to.to, msgtype: 'text', text: { content: text } },
      messageId: message.messageId,
    }),
  );
};
