import type { AccessToken, AccessTokens } from '../domain/access-token.ts';
import type { Instant } from '../domain/instant.ts';
import { sha256Hex } from './hmac.ts';
import { type Failure, failed } from './provider-call.ts';

/** A token as the provider issued it. */
export interface IssuedToken {
  readonly token: string;
  readonly lastsMs: number;
  /** What the next renewal needs, where the provider wants that. */
  readonly refreshToken?: string;
}

export interface TokenSource {
  readonly tokens: AccessTokens;
  readonly inboxId: string;
  readonly at: Instant;
  /** How long before its end a token is renewed; until then it stays in use should the renewal fail. */
  readonly renewBeforeMs: number;
  /** The refresh token an operator put into the inbox's secret, where the provider wants one. */
  readonly firstRefreshToken?: string;
  /** Asks the provider; `isRefused` says that it no longer accepts the token it issued before. */
  readonly issue: (refreshToken: string | undefined, isRefused: boolean) => Promise<IssuedToken | Failure>;
}

export type Access = { readonly token: string } | Failure;

/** One run renews at a time; should it die, another may after this long. */
const renewalMs = 30_000;
const lookAgainMs = 3_000;

const digest = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : sha256Hex(text);

/**
 * The inbox's access token, renewed by one run at a time. What the provider issues is stored before it is used, since a
 * refresh token is worth nothing once it was shown. `refused` is a token the provider no longer accepts.
 */
export const accessToken = async (source: TokenSource, refused?: string): Promise<Access> => {
  const { tokens, inboxId, at, renewBeforeMs, firstRefreshToken } = source;
  const kept = await tokens.loadToken(inboxId);
  const usable =
    kept?.token !== undefined && kept.token !== refused && kept.until > at ? kept.token : undefined;
  const isFresh = kept !== undefined && kept.until - renewBeforeMs > at;
  if (usable !== undefined && isFresh && kept?.beganWith === digest(firstRefreshToken))
    return { token: usable };
  const renewed = await renew(source, kept, refused !== undefined);
  return 'token' in renewed || usable === undefined ? renewed : { token: usable };
};

const busy = (): Failure => failed('retry-later', 'another run is renewing the access token', lookAgainMs);

const renew = async (
  source: TokenSource,
  kept: AccessToken | undefined,
  isRefused: boolean,
): Promise<Access> => {
  const { tokens, inboxId, at, firstRefreshToken } = source;
  if ((kept?.renewingUntil ?? 0) > at) return busy();
  const base: AccessToken = kept ?? { inboxId, until: 0, version: 0 };
  const claimed = { ...base, renewingUntil: at + renewalMs, version: base.version + 1 };
  if (!(await tokens.saveToken(claimed))) return busy();
  const beganWith = digest(firstRefreshToken);
  const refreshToken = kept?.beganWith === beganWith ? kept?.refreshToken : undefined;
  const issued = await issueSafely(source, refreshToken ?? firstRefreshToken, isRefused);
  if ('sent' in issued) return issued;
  const next: AccessToken = {
    inboxId,
    token: issued.token,
    until: at + issued.lastsMs,
    version: claimed.version + 1,
    ...(issued.refreshToken === undefined ? {} : { refreshToken: issued.refreshToken }),
    ...(beganWith === undefined ? {} : { beganWith }),
  };
  return (await tokens.saveToken(next)) ? { token: issued.token } : busy();
};

/** No message has left yet: a connection that broke is tried again, unlike one that may have carried a message. */
const issueSafely = async (
  { issue }: TokenSource,
  refreshToken: string | undefined,
  isRefused: boolean,
): Promise<IssuedToken | Failure> => {
  try {
    return await issue(refreshToken, isRefused);
  } catch {
    return failed('retry-later', 'the provider broke the connection while the access token was renewed');
  }
};
