import type { InboxCredentials, Verification, WebhookRequest } from '../channel.ts';
import { newestSecret, secretValues } from '../inbox-secrets.ts';
import { decodeUtf8 } from '../json.ts';
import { queryOf, refused, verified } from '../verification.ts';
import { decryptFor, isSignedWith } from './wechat-crypto.ts';
import { readFlatXml } from './xml.ts';

/** The fields of an XML body. */
export const xmlFields = (body: Uint8Array): ReadonlyMap<string, string> | undefined =>
  readFlatXml(decodeUtf8(body) ?? '');

/** Checks the query's signature over token, timestamp and nonce, and over the cipher text where there is one. */
export const verifyQuery = (
  request: WebhookRequest,
  inbox: InboxCredentials,
  parameter: 'signature' | 'msg_signature',
  encrypted?: string,
): Verification => {
  const query = queryOf(request);
  const tokens = secretValues(inbox, 'token');
  if (tokens.length === 0) return refused('the inbox\'s secret has no "token"');
  const [signature, timestamp, nonce] = [parameter, 'timestamp', 'nonce'].map((name) => query.get(name));
  if (!signature || !timestamp || !nonce)
    return refused(`${parameter}, timestamp or nonce is missing in the URL`);
  const parts = encrypted === undefined ? [timestamp, nonce] : [timestamp, nonce, encrypted];
  return isSignedWith(tokens, parts, signature)
    ? verified
    : refused(
        `${parameter} does not match: the request was changed, or "token" is not the one set at the provider`,
      );
};

/** The message inside a cipher text, if it is for this inbox. */
export const openEnvelope = (
  encrypted: string,
  inbox: InboxCredentials,
  receiverName: 'appId' | 'corpId',
): Uint8Array | undefined => {
  const receiver = newestSecret(inbox, receiverName);
  return receiver === undefined
    ? undefined
    : decryptFor(receiver, secretValues(inbox, 'encodingAesKey'), encrypted);
};

/** Verifies a cipher text: signed with the token, and readable with the key as a message for this receiver. */
export const verifyEnvelope = (
  request: WebhookRequest,
  inbox: InboxCredentials,
  encrypted: string | undefined,
  receiverName: 'appId' | 'corpId',
): Verification => {
  for (const name of ['encodingAesKey', receiverName]) {
    if (secretValues(inbox, name).length === 0) return refused(`the inbox's secret has no "${name}"`);
  }
  if (!encrypted) return refused('the request is not encrypted: switch the account to safe mode');
  const verification = verifyQuery(request, inbox, 'msg_signature', encrypted);
  if (!verification.verified) return verification;
  return openEnvelope(encrypted, inbox, receiverName) === undefined
    ? refused(
        `the message cannot be decrypted: encodingAesKey is another one, or it is not for this ${receiverName}`,
      )
    : verified;
};
