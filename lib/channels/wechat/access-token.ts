import { z } from 'zod';
import type { Instant } from '../../domain/instant.ts';
import { Id, OptionalNumber, OptionalText, optional } from '../payload-fields.ts';
import { type Failure, failed, failureOfStatus, type ProviderAnswer } from '../provider-call.ts';

const Answer = z.object({
  access_token: optional(Id),
  expires_in: OptionalNumber,
  errcode: OptionalNumber,
  errmsg: OptionalText,
});

interface CachedToken {
  readonly token: string;
  readonly until: Instant;
}

export type TokenResult = { readonly token: string } | Failure;

/** Tokens are fetched anew this long before they end. */
const marginMs = 300_000;
const systemBusy = -1;

const readToken = (answer: ProviderAnswer, at: Instant): CachedToken | Failure => {
  const body = Answer.safeParse(answer.body).data;
  if (body?.access_token !== undefined) {
    return { token: body.access_token, until: at + (body.expires_in ?? 0) * 1000 - marginMs };
  }
  const reason = `no access token: ${body?.errcode ?? answer.status} ${body?.errmsg ?? ''}`.trim();
  if (body?.errcode === undefined) return failureOfStatus(answer, reason);
  return failed(body.errcode === systemBusy ? 'retry-later' : 'permanent', reason);
};

/**
 * Keeps short-lived access tokens for as long as the process lives. `key` names the account; `refresh` passes over a
 * token the provider no longer accepts.
 */
export const accessTokens = () => {
  const cache = new Map<string, CachedToken>();
  return async (
    key: string,
    at: Instant,
    fetchToken: () => Promise<ProviderAnswer>,
    refresh = false,
  ): Promise<TokenResult> => {
    const known = cache.get(key);
    if (known !== undefined && known.until > at && !refresh) return { token: known.token };
    const fetched = readToken(await fetchToken(), at);
    if ('sent' in fetched) return fetched;
    cache.set(key, fetched);
    return { token: fetched.token };
  };
};
