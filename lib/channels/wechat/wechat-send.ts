import type { Channel } from '../channel.ts';
import { sendParts } from '../send-parts.ts';
import { splitText } from '../text-split.ts';
import { callWechat } from './wechat-api.ts';
import { wechatAccess, wechatBase } from './wechat-token.ts';

// https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html

/** Bytes of UTF-8 in one customer-service message. */
export const wechatTextBytes = 2000;

export const sendWechat: Channel<'wechat'>['send'] = ({ message, to, at }, inbox, transport) =>
  sendParts(splitText(message.text, wechatTextBytes, 'utf-8'), (text) =>
    callWechat({
      transport,
      access: (refused) => wechatAccess({ inbox, transport, at }, refused),
      url: `${wechatBase(inbox)}/cgi-bin/message/custom/send`,
      body: { touser: to.to, msgtype: 'text', text: { content: text } },
      messageId: message.messageId,
    }),
  );
