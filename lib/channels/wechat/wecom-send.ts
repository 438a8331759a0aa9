import type { Channel, Outgoing } from '../channel.ts';
import { sha256Hex } from '../hmac.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { failed, missingSecret } from '../provider-call.ts';
import { sendParts } from '../send-parts.ts';
import { splitText } from '../text-split.ts';
import { callWechat } from './wechat-api.ts';
import { wecomAccess, wecomBase } from './wechat-token.ts';

// https://developer.work.weixin.qq.com/document/path/94677 (customer service) and /path/90236 (app)

/** Bytes of UTF-8 in one message. */
export const wecomTextBytes = 2000;

/** Ours to choose, at most 32 of `[0-9a-zA-Z_-]`; comes back in `msg_send_fail`. */
const ownId = (messageId: string, index: number): string => {
  const id = index === 0 ? messageId : `${messageId}-${index}`;
  return /^[\w-]{1,32}$/.test(id) ? id : sha256Hex(id).slice(0, 32);
};

/** Customer-service accounts have ids beginning with `wk`; any other thread is the number of an app. */
const requestOf = ({ message, to }: Outgoing, thread: string, text: string, index: number) => {
  const content = { touser: to.to, msgtype: 'text', text: { content: text } };
  return thread.startsWith('wk')
    ? { path: 'kf/send_msg', body: { ...content, open_kfid: thread, msgid: ownId(message.messageId, index) } }
    : { path: 'message/send', body: { ...content, agentid: Number(thread) } };
};

export const sendWecom: Channel<'wecom'>['send'] = async (outgoing, inbox, transport) => {
  const missing = ['corpId', 'corpSecret'].find((name) => newestSecret(inbox, name) === undefined);
  if (missing !== undefined) return missingSecret(missing);
  const thread = outgoing.to.threadId ?? inbox.account;
  if (thread === undefined)
    return failed('permanent', 'the inbox has no address: set it to the open_kfid that answers');
  const { message, at } = outgoing;
  return sendParts(splitText(message.text, wecomTextBytes, 'utf-8'), (text, index) => {
    const { path, body } = requestOf(outgoing, thread, text, index);
    const access = (refused?: string) => wecomAccess({ inbox, transport, at }, refused);
    const url = `${wecomBase(inbox)}/cgi-bin/${path}`;
    return callWechat({ transport, access, url, body, messageId: message.messageId });
  });
};
