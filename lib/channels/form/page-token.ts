import { hour, type Instant, second } from '../../domain/instant.ts';
import { equalBytes, hmac } from '../hmac.ts';

/**
 * What a form's page is given when it is opened: when that was, and an id nobody can guess, signed by us. It tells people
 * from programs that post at once, and ties uploaded files to the page, without a cookie and without scripts.
 */
export interface PageToken {
  readonly pageId: string;
  readonly issuedAt: Instant;
}

/** Longer than a page is left open over lunch, shorter than a token is worth collecting. */
export const tokenLivesFor = 12 * hour;
/** Clocks of our own functions differ by less. */
const clockSkew = 5 * second;

/** The MAC of some parts, none of which may hold a NUL. */
export const sign = (key: string, parts: readonly string[]): string =>
  Buffer.from(hmac('sha256', key, parts.join('\0'))).toString('base64url');

const macOf = (key: string, inboxId: string, { pageId, issuedAt }: PageToken): string =>
  sign(key, ['form-page', inboxId, pageId, String(issuedAt)]);

/** The token of a page, signed with the newest key. `pageId` is 128 random bits in base64url. */
export const issueToken = (keys: readonly string[], inboxId: string, token: PageToken): string => {
  const [key] = keys;
  if (key === undefined) throw new Error('the secret that signs forms is empty; generate one');
  return `${token.issuedAt.toString(36)}.${token.pageId}.${macOf(key, inboxId, token)}`;
};

export type TokenReading =
  | { readonly state: 'good'; readonly token: PageToken }
  | { readonly state: 'too-fast'; readonly token: PageToken; readonly waitMs: number }
  | { readonly state: 'expired' | 'forged' | 'none' };

export interface TokenCheck {
  readonly keys: readonly string[];
  readonly inboxId: string;
  readonly at: Instant;
  readonly minimumFillSeconds: number;
}

/** What a token that came back with a form proves. */
export const readToken = (text: string | undefined, check: TokenCheck): TokenReading => {
  if (text === undefined) return { state: 'none' };
  const { keys, inboxId, at, minimumFillSeconds } = check;
  const [, stamp = '', pageId = '', mac = ''] =
    /^([0-9a-z]{1,12})\.([\w-]{22})\.([\w-]{43})$/.exec(text) ?? [];
  const token = { pageId, issuedAt: Number.parseInt(stamp, 36) };
  const isGenuine = keys.filter((key) => equalBytes(mac, macOf(key, inboxId, token))).length > 0;
  if (!isGenuine || token.issuedAt > at + clockSkew) return { state: 'forged' };
  const age = at - token.issuedAt;
  if (age > tokenLivesFor) return { state: 'expired' };
  const waitMs = minimumFillSeconds * second - age;
  return waitMs > 0 ? { state: 'too-fast', token, waitMs } : { state: 'good', token };
};
