import type { Channel, ParsedRequest } from '../channel.ts';
import { baseUrl, failed, failureOfUnkeyedStatus, postJson, sent } from '../provider-call.ts';
import { splitText } from '../text-split.ts';

export const kakaoTextLength = 1000;
const mostOutputs = 3;

const templateOf = (texts: readonly string[]): object => ({
  version: '2.0',
  template: { outputs: texts.map((text) => ({ simpleText: { text } })) },
});

/** A skill must answer within five seconds, long before anybody has read the message. */
const waiting = (locale: string | undefined): string =>
  locale === undefined || locale.startsWith('ko')
    ? '메시지를 접수했습니다. 확인 후 답변드리겠습니다.'
    : 'We have received your message and will get back to you.';

/** What the customer sees at once; with a callback, the real answer may follow within a minute. */
export const waitingAnswer = (
  locale: string | undefined,
  hasCallback: boolean,
): NonNullable<ParsedRequest['response']> => {
  const text = waiting(locale);
  const body = hasCallback ? { version: '2.0', useCallback: true, data: { text } } : templateOf([text]);
  return { status: 200, body: JSON.stringify(body), contentType: 'application/json' };
};

/** Callback addresses come in requests, so only Kakao's own are called, and those below the inbox's configured API. */
const isKakaoUrl = (text: string, apiBaseUrl: string | undefined): boolean => {
  try {
    const { protocol, hostname, href } = new URL(text);
    if (apiBaseUrl !== undefined && href.startsWith(`${baseUrl(apiBaseUrl, apiBaseUrl)}/`)) return true;
    return protocol === 'https:' && (hostname === 'kakao.com' || hostname.endsWith('.kakao.com'));
  } catch {
    return false;
  }
};

/** Answers through the callback of the customer's last message: once, and within a minute of it. */
export const sendKakao: Channel<'kakao'>['send'] = async ({ message, to, at }, inbox, transport) => {
  const { replyToken: callbackUrl, replyTokenUntil: until = 0 } = to;
  if (callbackUrl === undefined || at >= until) {
    return failed(
      'window-closed',
      'a Kakao skill can answer only within a minute, where its callback is enabled',
    );
  }
  if (!isKakaoUrl(callbackUrl, inbox.apiBaseUrl))
    return failed('permanent', 'the callback URL does not lead to Kakao');
  const texts = splitText(message.text, kakaoTextLength);
  if (texts.length > mostOutputs)
    return failed('permanent', `the text is longer than ${mostOutputs} Kakao bubbles`);
  const answer = await postJson(transport, callbackUrl, {}, templateOf(texts));
  return answer.status === 200
    ? sent(message.messageId)
    : failureOfUnkeyedStatus(answer, 'the callback was refused');
};
