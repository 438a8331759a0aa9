import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { hour, type Instant } from '../../../lib/domain/instant.ts';
import {
  delivered,
  jsonAnswer,
  type KnownInbox,
  type Provider,
  type ProviderAnswer,
  type ProviderCall,
  readJsonBody,
} from './provider.ts';
import { createTextProvider, type TextApi } from './text-api.ts';
import { createWecomMessages } from './wecom-messages.ts';

// https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
// https://developer.work.weixin.qq.com/document/path/94677

/** Both answer 200 to everything; `errcode` is the verdict. */
const verdict = (errcode: number, errmsg: string): ProviderAnswer => jsonAnswer(200, { errcode, errmsg });

const SendText = z.object({
  touser: z.string().min(1),
  msgtype: z.literal('text'),
  text: z.object({ content: z.string() }),
});

const read: TextApi['read'] = ({ body }) => {
  const { data } = SendText.safeParse(readJsonBody(body));
  return data && { to: data.touser, text: data.text.content };
};

/** Short-lived tokens, each for the inbox that asked. */
const createTokens = () => {
  const issued = new Map<string, { readonly inboxId: string; readonly until: Instant }>();
  return {
    issue: (inboxId: string, at: Instant): ProviderAnswer => {
      const access_token = randomUUID();
      issued.set(access_token, { inboxId, until: at + 2 * hour });
      return jsonAnswer(200, { errcode: 0, errmsg: 'ok', access_token, expires_in: 7200 });
    },
    isFrom: ({ inboxId }: KnownInbox, { query, at }: ProviderCall): boolean => {
      const token = issued.get(query.get('access_token') ?? '');
      return token?.inboxId === inboxId && at < token.until;
    },
  };
};

interface Dialect {
  readonly name: 'wechat' | 'wecom';
  readonly path: RegExp;
  readonly tokenPath: string;
  /** Whether a call for a token has this inbox's id and secret. */
  readonly asksFor: (inbox: KnownInbox, call: ProviderCall) => boolean;
  /** Further methods that take an access token, by path. */
  readonly withToken?: ReadonlyMap<string, (call: ProviderCall) => ProviderAnswer>;
}

const createProvider = (dialect: Dialect, inboxes: readonly KnownInbox[]): Provider => {
  const tokens = createTokens();
  const texts = createTextProvider(
    {
      ...{ name: dialect.name, path: dialect.path, isFrom: tokens.isFrom, read },
      longest: 2048,
      lengthOf: (text) => Buffer.byteLength(text),
      idOf: (count) => `local${count}`,
      accepted: (msgid) => jsonAnswer(200, { errcode: 0, errmsg: 'ok', msgid }),
      refusals: {
        caller: verdict(40_001, 'invalid credential, access_token is invalid or not latest'),
        path: verdict(40_066, 'invalid url'),
        form: verdict(44_004, 'empty content'),
        length: verdict(45_002, 'content size out of limit'),
      },
      faults: {
        fail: verdict(-1, 'system error'),
        throttle: verdict(45_011, 'api minute-quota reach limit'),
        refuse: verdict(43_004, 'require subscribe'),
      },
    },
    inboxes,
  );
  const receive: Provider['receive'] = (call) => {
    const answer = dialect.withToken?.get(call.path);
    if (answer && inboxes.some((inbox) => tokens.isFrom(inbox, call))) return delivered(answer(call));
    if (call.path !== dialect.tokenPath) return texts.receive(call);
    const inbox = inboxes.find((each) => dialect.asksFor(each, call));
    return delivered(inbox ? tokens.issue(inbox.inboxId, call.at) : verdict(40_125, 'invalid appsecret'));
  };
  const media: Provider['media'] = (call) => {
    if (call.path !== '/cgi-bin/media/get') return undefined;
    const isKnown = inboxes.some((inbox) => tokens.isFrom(inbox, call));
    return isKnown ? { ref: call.query.get('media_id') ?? '' } : verdict(40_001, 'invalid credential');
  };
  return { ...texts, receive, media };
};

const StableToken = z.object({
  grant_type: z.literal('client_credential'),
  appid: z.string(),
  secret: z.string(),
});

/** WeChat Official Account: `POST /cgi-bin/stable_token`, then `POST /cgi-bin/message/custom/send?access_token=`. */
export const createWechat = (inboxes: readonly KnownInbox[]): Provider =>
  createProvider(
    {
      name: 'wechat',
      path: /^\/cgi-bin\/message\/custom\/send$/,
      tokenPath: '/cgi-bin/stable_token',
      asksFor: ({ secrets }, { body }) => {
        const { data } = StableToken.safeParse(readJsonBody(body));
        return data !== undefined && data.appid === secrets.appId && data.secret === secrets.appSecret;
      },
    },
    inboxes,
  );

/**
 * WeCom: `GET /cgi-bin/gettoken`, then `POST /cgi-bin/kf/send_msg` (customer service) or `/cgi-bin/message/send` (app), and
 * `/cgi-bin/kf/sync_msg` for what customers wrote.
 */
export const createWecom = (inboxes: readonly KnownInbox[]): Provider => {
  const messages = createWecomMessages();
  const provider = createProvider(
    {
      name: 'wecom',
      path: /^\/cgi-bin\/(?:kf\/send_msg|message\/send)$/,
      tokenPath: '/cgi-bin/gettoken',
      asksFor: ({ secrets }, { query }) =>
        query.get('corpid') === secrets.corpId && query.get('corpsecret') === secrets.corpSecret,
      withToken: new Map([['/cgi-bin/kf/sync_msg', messages.sync]]),
    },
    inboxes,
  );
  const receive: Provider['receive'] = (call) =>
    call.path === '/_customers' ? delivered(messages.write(call)) : provider.receive(call);
  return { ...provider, receive };
};
