import { z } from 'zod';
import type { Instant } from '../../domain/instant.ts';
import { type Access, accessToken, type IssuedToken } from '../access-token.ts';
import type { InboxCredentials, Transport } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';
import { Id, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';
import {
  baseUrl,
  callProvider,
  type Failure,
  failed,
  failureOfStatus,
  missingSecret,
  type ProviderAnswer,
  postJson,
} from '../provider-call.ts';

const Answer = z.object({
  access_token: optional(Id),
  expires_in: OptionalNumber,
  errcode: OptionalNumber,
  errmsg: OptionalText,
});

const renewBeforeMs = 300_000;
const systemBusy = -1;

const readToken = (answer: ProviderAnswer): IssuedToken | Failure => {
  const body = Answer.safeParse(answer.body).data;
  if (body?.access_token !== undefined) {
    return { token: body.access_token, lastsMs: (body.expires_in ?? 0) * 1000 };
  }
  const reason = `no access token: ${body?.errcode ?? answer.status} ${body?.errmsg ?? ''}`.trim();
  if (body?.errcode === undefined) return failureOfStatus(answer, reason);
  return failed(body.errcode === systemBusy ? 'retry-later' : 'permanent', reason);
};

/** An inbox and the ways out, at an instant. */
export interface TokenRequest {
  readonly inbox: InboxCredentials;
  readonly transport: Pick<Transport, 'fetch' | 'tokens'>;
  readonly at: Instant;
}

export const wechatBase = (inbox: InboxCredentials): string =>
  baseUrl(inbox.apiBaseUrl, 'https://api.weixin.qq.com');

export const wecomBase = (inbox: InboxCredentials): string =>
  baseUrl(inbox.apiBaseUrl, 'https://qyapi.weixin.qq.com');

/**
 * The access token of an Official Account. The stable token stays valid for all who ask, unlike `cgi-bin/token`, where each
 * new token ends the one before.
 */
export const wechatAccess = async (
  { inbox, transport, at }: TokenRequest,
  refused?: string,
): Promise<Access> => {
  const appId = newestSecret(inbox, 'appId');
  const appSecret = newestSecret(inbox, 'appSecret');
  if (appId === undefined) return missingSecret('appId');
  if (appSecret === undefined) return missingSecret('appSecret');
  const issue = async (_none: string | undefined, isRefused: boolean) => {
    const request = { grant_type: 'client_credential', appid: appId, secret: appSecret };
    const body = { ...request, force_refresh: isRefused };
    return readToken(await postJson(transport, `${wechatBase(inbox)}/cgi-bin/stable_token`, {}, body));
  };
  const { tokens } = transport;
  return accessToken({ tokens, inboxId: inbox.inboxId, at, renewBeforeMs, issue }, refused);
};

/** The access token of a WeCom application. */
export const wecomAccess = async (
  { inbox, transport, at }: TokenRequest,
  refused?: string,
): Promise<Access> => {
  const corpId = newestSecret(inbox, 'corpId');
  const corpSecret = newestSecret(inbox, 'corpSecret');
  if (corpId === undefined) return missingSecret('corpId');
  if (corpSecret === undefined) return missingSecret('corpSecret');
  const query = new URLSearchParams({ corpid: corpId, corpsecret: corpSecret });
  const url = `${wecomBase(inbox)}/cgi-bin/gettoken?${query}`;
  const issue = async () => readToken(await callProvider(transport, url, { method: 'GET', headers: {} }));
  const { tokens } = transport;
  return accessToken({ tokens, inboxId: inbox.inboxId, at, renewBeforeMs, issue }, refused);
};
