import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

export const algorithm = 'RS256';

const PrivateKey = z.looseObject({ kty: z.literal('RSA'), kid: z.string(), d: z.string() });

/** The issuer's private key: the one kept in the directory, or a new one that is kept there. */
export const loadIssuerKey = async (directory: string | undefined): Promise<JWK> => {
  if (directory === undefined) return createKey();
  const file = join(directory, 'issuer-key.json');
  const kept = readKey(file);
  if (kept !== undefined) return kept;
  const key = await createKey();
  mkdirSync(directory, { recursive: true });
  writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  return key;
};

/** What may be published of a key. */
export const publicPart = ({ kty, n, e, alg, use, kid }: JWK): JWK =>
  Object.fromEntries(Object.entries({ kty, n, e, alg, use, kid }).filter(([, value]) => value !== undefined));

const createKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: algorithm, use: 'sig' };
  return { ...jwk, kid: await calculateJwkThumbprint(jwk) };
};

const readKey = (file: string): JWK | undefined => {
  try {
    return PrivateKey.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A missing or broken key is replaced: only tokens of this machine become invalid.
    return undefined;
  }
};
