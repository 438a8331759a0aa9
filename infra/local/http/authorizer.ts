import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { Authorize, JwtContext } from './routes.ts';

interface AuthorizerOptions {
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly keys: JSONWebKeySet;
}

/**
 * The JWT authorizer of an HTTP API: signature, issuer, expiry, and the audience in `aud` or, where a token has none, in
 * `client_id`.
 */
export const createAuthorizer = ({ issuer, audience, keys }: AuthorizerOptions): Authorize => {
  const keySet = createLocalJWKSet(keys);
  return async (authorization) => {
    const token = authorization?.replace(/^bearer /i, '').trim();
    if (token === undefined || token === '') return undefined;
    try {
      const { payload } = await jwtVerify(token, keySet, { issuer, requiredClaims: ['exp'] });
      return isFor(payload, audience) ? contextOf(payload) : undefined;
    } catch {
      return undefined;
    }
  };
};

const isFor = (payload: JWTPayload, audience: readonly string[]): boolean => {
  const named = payload.aud === undefined ? [payload.client_id] : [payload.aud].flat();
  return named.some((name) => typeof name === 'string' && audience.includes(name));
};

const contextOf = (payload: JWTPayload): JwtContext => ({
  claims: Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)])),
  scopes: null,
});

// The gateway gives every claim as text, and lists as `[agent supervisor]`.
const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(String).join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
