import { z } from 'zod';
import type { Instant } from '../../domain/instant.ts';
import { type Access, accessToken, type IssuedToken } from '../access-token.ts';
import type { InboxCredentials, Transport } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { OptionalText, optional } from '../payload-fields.ts';
import {
  baseUrl,
  callProvider,
  type Failure,
  failed,
  failureOfStatus,
  missingSecret,
  type ProviderAnswer,
} from '../provider-call.ts';

// https://developers.zalo.me/docs/official-account/bat-dau/xac-thuc-va-uy-quyen-cho-ung-dung-new

const Answer = z.object({
  access_token: OptionalText,
  refresh_token: OptionalText,
  expires_in: optional(z.coerce.number()),
  error: optional(z.number()),
  error_name: OptionalText,
});

/** Tokens last about 25 hours: renewed early, a lost renewal leaves hours to mend it while messages still leave. */
const renewBeforeMs = 6 * 3_600_000;

const readToken = (answer: ProviderAnswer): IssuedToken | Failure => {
  const body = Answer.safeParse(answer.body).data;
  if (body?.access_token !== undefined && body.refresh_token !== undefined) {
    const { access_token: token, refresh_token: refreshToken, expires_in: seconds = 0 } = body;
    return { token, refreshToken, lastsMs: seconds * 1000 };
  }
  if (answer.status !== 200) return failureOfStatus(answer, 'no access token');
  const said = `${body?.error ?? 'no error code'} ${body?.error_name ?? ''}`.trim();
  return failed(
    'permanent',
    `no access token (${said}): put a new refreshToken into the secret the inbox names`,
  );
};

/** The access token of an Official Account. Each refresh token works once and brings the next one. */
export const zaloAccess = async (
  request: {
    readonly inbox: InboxCredentials;
    readonly transport: Pick<Transport, 'fetch' | 'tokens'>;
    readonly at: Instant;
  },
  refused?: string,
): Promise<Access> => {
  const { inbox, transport, at } = request;
  const [appId, appSecret, firstRefreshToken] = ['appId', 'appSecret', 'refreshToken'].map((name) =>
    newestSecret(inbox, name),
  );
  if (appId === undefined) return missingSecret('appId');
  if (appSecret === undefined) return missingSecret('appSecret');
  if (firstRefreshToken === undefined) return missingSecret('refreshToken');
  const issue = async (refreshToken = firstRefreshToken) => {
    const url = `${baseUrl(inbox.apiBaseUrl, 'https://oauth.zaloapp.com')}/v4/oa/access_token`;
    const headers = { secret_key: appSecret, 'content-type': 'application/x-www-form-urlencoded' };
    const body = { refresh_token: refreshToken, app_id: appId, grant_type: 'refresh_token' };
    return readToken(
      await callProvider(transport, url, { headers, body: new URLSearchParams(body).toString() }),
    );
  };
  const { tokens } = transport;
  const { inboxId } = inbox;
  return accessToken({ tokens, inboxId, at, renewBeforeMs, firstRefreshToken, issue }, refused);
};
