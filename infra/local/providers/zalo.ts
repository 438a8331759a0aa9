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
import { createTextProvider } from './text-api.ts';

// https://developers.zalo.me/docs/official-account/tin-nhan/tin-tu-van/gui-tin-tu-van-dang-van-ban

const SendText = z.object({
  recipient: z.object({ user_id: z.string().min(1) }),
  message: z.object({ text: z.string() }),
});

/** Zalo answers 200 to everything; `error` is the verdict. */
const verdict = (error: number, message: string): ProviderAnswer => jsonAnswer(200, { error, message });

/** Access tokens for 25 hours; each refresh token works once and brings the next. */
const createTokens = (inboxes: readonly KnownInbox[]) => {
  const issued = new Map<string, { readonly inboxId: string; readonly until: Instant }>();
  const refreshTokens = new Map(inboxes.map(({ inboxId, secrets }) => [inboxId, secrets.refreshToken]));
  const issue = (inboxId: string, at: Instant): ProviderAnswer => {
    const [access_token, refresh_token] = [randomUUID(), randomUUID()];
    issued.set(access_token, { inboxId, until: at + 25 * hour });
    refreshTokens.set(inboxId, refresh_token);
    return jsonAnswer(200, { access_token, refresh_token, expires_in: '90000' });
  };
  return {
    renew: ({ headers, body, at }: ProviderCall): ProviderAnswer => {
      const form = new URLSearchParams(body.toString('utf8'));
      const inbox = inboxes.find(
        ({ secrets }) => secrets.appSecret === headers.secret_key && secrets.appId === form.get('app_id'),
      );
      if (inbox === undefined) return jsonAnswer(200, { error: -14_003, error_name: 'Invalid app id' });
      const isCurrent = refreshTokens.get(inbox.inboxId) === form.get('refresh_token');
      return isCurrent && form.get('grant_type') === 'refresh_token'
        ? issue(inbox.inboxId, at)
        : jsonAnswer(200, { error: -14_014, error_name: 'Invalid refresh token' });
    },
    isFrom: ({ inboxId }: KnownInbox, { headers, at }: ProviderCall): boolean => {
      const token = issued.get(headers.access_token ?? '');
      return token?.inboxId === inboxId && at < token.until;
    },
  };
};

/** Zalo Official Account: `POST /v4/oa/access_token`, then `POST /v3.0/oa/message/cs`. */
export const createZalo = (inboxes: readonly KnownInbox[]): Provider => {
  const tokens = createTokens(inboxes);
  const texts = createTextProvider(
    {
      name: 'zalo',
      path: /^\/v3\.0\/oa\/message\/cs$/,
      isFrom: tokens.isFrom,
      read: ({ body }) => {
        const { data } = SendText.safeParse(readJsonBody(body));
        return data && { to: data.recipient.user_id, text: data.message.text };
      },
      longest: 2000,
      idOf: (count) => `local${count}`,
      accepted: (id, { to }) =>
        jsonAnswer(200, { error: 0, message: 'Success', data: { message_id: id, user_id: to } }),
      refusals: {
        caller: verdict(-216, 'Access token is invalid'),
        path: verdict(-201, 'Method is invalid'),
        form: verdict(-201, 'Params is invalid'),
        length: verdict(-201, 'Text is empty or too long'),
      },
      faults: {
        fail: jsonAnswer(500, {}),
        throttle: verdict(-32, 'Application request limit reached'),
        refuse: verdict(-213, 'User has not interacted with the OA'),
      },
    },
    inboxes,
  );
  const receive: Provider['receive'] = (call) =>
    call.path === '/v4/oa/access_token' ? delivered(tokens.renew(call)) : texts.receive(call);
  return { ...texts, receive };
};
