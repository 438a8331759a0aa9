import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from 'jose';
import { z } from 'zod';
import { readBody } from './http/request-body.ts';
import { listenOnLoopback } from './loopback.ts';

const algorithm = 'RS256';
const tokenSeconds = 8 * 60 * 60;

/** Who a token is for. */
export const TokenRequest = z.strictObject({
  sub: z.string().min(1),
  email: z.string().optional(),
  groups: z.array(z.string()).default([]),
  /** Desks the agent works at. */
  desks: z.array(z.string()).default([]),
});
export type TokenRequest = z.input<typeof TokenRequest>;

/** Stands in for Cognito: signs ID tokens with the claims a user pool would give. */
export interface Issuer {
  /** Origin of the server; a user pool's issuer is this and the pool's id. */
  readonly origin: string;
  readonly keys: JSONWebKeySet;
  /** From now on tokens come from this pool, for this client. */
  serve(poolId: string, clientId: string): void;
  url(): string;
  sign(request: TokenRequest): Promise<string>;
  stop(): Promise<void>;
}

interface IssuerOptions {
  readonly port: number;
  readonly now: () => number;
  /** Where the key is kept, so that tokens outlive a restart. */
  readonly directory?: string;
}

export const startIssuer = async ({ port, now, directory }: IssuerOptions): Promise<Issuer> => {
  const privateJwk = await loadKey(directory);
  const keys = { keys: [publicPart(privateJwk)] };
  let pool = { poolId: 'local', clientId: 'local' };
  const server = await listenOnLoopback('Token issuer', port, (request, response) => {
    void answer(request, response, { keys, issuer: url(), sign });
  });
  const url = (): string => `${server.url}/${pool.poolId}`;
  const sign = async (wanted: TokenRequest): Promise<string> => {
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT(claimsOf(TokenRequest.parse(wanted)))
      .setProtectedHeader({ alg: algorithm, kid: privateJwk.kid ?? '' })
      .setIssuer(url())
      .setAudience(pool.clientId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + tokenSeconds)
      .sign(await importJWK(privateJwk, algorithm));
  };
  return {
    origin: server.url,
    keys,
    serve: (poolId, clientId) => {
      pool = { poolId, clientId };
    },
    url,
    sign,
    stop: server.stop,
  };
};

// The claims of a Cognito ID token that the agent API reads.
const claimsOf = (wanted: z.output<typeof TokenRequest>) => ({
  sub: wanted.sub,
  email: wanted.email ?? `${wanted.sub}@agents.example`,
  email_verified: true,
  token_use: 'id',
  'cognito:username': wanted.sub,
  ...(wanted.groups.length === 0 ? {} : { 'cognito:groups': wanted.groups }),
  ...(wanted.desks.length === 0 ? {} : { 'custom:desks': wanted.desks.join(',') }),
});

interface Answering {
  readonly keys: JSONWebKeySet;
  readonly issuer: string;
  readonly sign: (wanted: TokenRequest) => Promise<string>;
}

const answer = async (request: IncomingMessage, response: ServerResponse, from: Answering): Promise<void> => {
  const { status, body } = await reply(request, from);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const reply = async (request: IncomingMessage, { keys, issuer, sign }: Answering) => {
  const path = request.url ?? '';
  if (path.endsWith('/.well-known/jwks.json')) return { status: 200, body: keys };
  if (path.endsWith('/.well-known/openid-configuration')) {
    return { status: 200, body: { issuer, jwks_uri: `${issuer}/.well-known/jwks.json` } };
  }
  if (request.method !== 'POST' || path !== '/token') return { status: 404, body: { message: 'Not Found' } };
  const wanted = TokenRequest.safeParse(parseJson(await readBody(request, 65_536)));
  if (!wanted.success) return { status: 400, body: { message: z.prettifyError(wanted.error) } };
  const token = await sign(wanted.data);
  return { status: 200, body: { id_token: token, token_type: 'Bearer', expires_in: tokenSeconds } };
};

const parseJson = (body: Buffer | undefined): unknown => {
  try {
    return JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
};

const loadKey = async (directory: string | undefined): Promise<JWK> => {
  const file = directory === undefined ? undefined : join(directory, 'issuer-key.json');
  const kept = file === undefined ? undefined : readKey(file);
  if (kept !== undefined) return kept;
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: algorithm, use: 'sig' };
  const key = { ...jwk, kid: await calculateJwkThumbprint(jwk) };
  if (file !== undefined && directory !== undefined) {
    mkdirSync(directory, { recursive: true });
    writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  }
  return key;
};

const PrivateKey = z.looseObject({ kty: z.literal('RSA'), kid: z.string(), d: z.string() });

const readKey = (file: string): JWK | undefined => {
  try {
    return PrivateKey.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A missing or broken key is replaced: only tokens of this machine become invalid.
    return undefined;
  }
};

const publicPart = ({ kty, n, e, alg, use, kid }: JWK): JWK =>
  Object.fromEntries(Object.entries({ kty, n, e, alg, use, kid }).filter(([, value]) => value !== undefined));
