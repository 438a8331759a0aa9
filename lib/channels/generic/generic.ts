import { createPublicKey, type KeyObject, verify as verifySignature } from 'node:crypto';
import type { Channel, InboxCredentials, WebhookRequest } from '../channel.ts';
import { anyMatches, equalBytes, hmac } from '../hmac.ts';
import { secretValues } from '../inbox-secrets.ts';
import { clockProblem, refused, verified } from '../verification.ts';
import { parseGeneric } from './generic-content.ts';
import { sendGeneric } from './generic-send.ts';
import { keyBytes } from './webhook-key.ts';

// Standard Webhooks 1.0.0: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md

interface SignedHeaders {
  readonly id: string;
  readonly timestamp: string;
  readonly signatures: readonly { readonly version: string; readonly value: string }[];
}

/** The three headers, in the standard or in the older svix spelling. */
const signedHeaders = ({ headers }: WebhookRequest): SignedHeaders | undefined => {
  const prefix = headers['webhook-id'] === undefined ? 'svix' : 'webhook';
  const id = headers[`${prefix}-id`];
  const timestamp = headers[`${prefix}-timestamp`];
  const list = headers[`${prefix}-signature`];
  if (!id || !timestamp || !list) return undefined;
  const signatures = list.split(' ').map((entry) => {
    const comma = entry.indexOf(',');
    return { version: entry.slice(0, Math.max(comma, 0)), value: entry.slice(comma + 1) };
  });
  return { id, timestamp, signatures };
};

const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex'); // DER header of an Ed25519 public key (RFC 8410)

const publicKeyOf = (value: string): KeyObject | undefined => {
  try {
    const key = Buffer.concat([spkiPrefix, keyBytes(value, 'whpk_')]);
    return createPublicKey({ key, format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
};

const symmetricKeys = (inbox: InboxCredentials): readonly Buffer[] =>
  secretValues(inbox, 'secret')
    .map((secret) => keyBytes(secret, 'whsec_'))
    .filter((key) => key.length > 0);

const publicKeys = (inbox: InboxCredentials): readonly KeyObject[] =>
  secretValues(inbox, 'publicKey')
    .map(publicKeyOf)
    .filter((key) => key !== undefined);

const isSigned = (headers: SignedHeaders, body: Uint8Array, inbox: InboxCredentials): boolean => {
  const content = Buffer.concat([Buffer.from(`${headers.id}.${headers.timestamp}.`), body]);
  const valuesOf = (version: string) =>
    headers.signatures.filter((entry) => entry.version === version).map(({ value }) => value);
  const symmetric = anyMatches(symmetricKeys(inbox), (key) => {
    const expected = Buffer.from(hmac('sha256', key, content)).toString('base64');
    return anyMatches(valuesOf('v1'), (value) => equalBytes(expected, value));
  });
  const asymmetric = anyMatches(publicKeys(inbox), (key) =>
    anyMatches(valuesOf('v1a'), (value) => verifySignature(null, content, key, Buffer.from(value, 'base64'))),
  );
  return symmetric || asymmetric;
};

const verify: Channel<'generic'>['verify'] = (request, inbox, at) => {
  if (request.method !== 'POST') return refused(`signed webhooks are sent by POST, not ${request.method}`);
  if (symmetricKeys(inbox).length + publicKeys(inbox).length === 0) {
    return refused(
      'the inbox\'s secret has no usable "secret" (whsec_ and base64) or "publicKey" (whpk_ and base64)',
    );
  }
  const headers = signedHeaders(request);
  if (headers === undefined) return refused('webhook-id, webhook-timestamp or webhook-signature is missing');
  if (headers.id.includes('.'))
    return refused('webhook-id contains a dot, which makes the signed text ambiguous');
  const problem = clockProblem('webhook-timestamp', headers.timestamp, at);
  if (problem !== undefined) return refused(problem);
  return isSigned(headers, request.body, inbox)
    ? verified
    : refused(
        'webhook-signature does not match: the body or an id was changed, or the secret is another one',
      );
};

export const generic: Channel<'generic'> = {
  name: 'generic',
  limits: { textLength: 20_000, repeatableSend: true },
  verify,
  parse: parseGeneric,
  send: sendGeneric,
};
