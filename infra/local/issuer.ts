import type { IncomingMessage, ServerResponse } from 'node:http';
import { importJWK, type JSONWebKeySet, type JWK, SignJWT } from 'jose';
import { z } from 'zod';
import { readBody } from './http/request-body.ts';
import { algorithm, loadIssuerKey, publicPart } from './issuer-key.ts';
import { listenOnLoopback } from './loopback.ts';

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
  const key = await loadIssuerKey(directory);
  const keys = { keys: [publicPart(key)] };
  let pool = { poolId: 'local', clientId: 'local' };
  const server = await listenOnLoopback('Token issuer', port, (request, response) => {
    void answer(request, response, { keys, issuer: url(), sign });
  });
  const url = (): string => `${server.url}/${pool.poolId}`;
  const sign = (wanted: TokenRequest): Promise<string> =>
    signToken(TokenRequest.parse(wanted), { key, issuer: url(), audience: pool.clientId, at: now() });
  return {
    ...{ origin: server.url, keys, url, sign, stop: server.stop },
    serve: (poolId, clientId) => {
      pool = { poolId, clientId };
    },
  };
};

interface Signing {
  readonly key: JWK;
  readonly issuer: string;
  readonly audience: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

const signToken = async (wanted: z.output<typeof TokenRequest>, signing: Signing): Promise<string> => {
  const issuedAt = Math.floor(signing.at / 1000);
  return new SignJWT(claimsOf(wanted))
    .setProtectedHeader({ alg: algorithm, kid: signing.key.kid ?? '' })
    .setIssuer(signing.issuer)
    .setAudience(signing.audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + tokenSeconds)
    .sign(await importJWK(signing.key, algorithm));
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
