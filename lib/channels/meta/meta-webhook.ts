import type { InboxCredentials, ParsedRequest, Verification, WebhookRequest } from '../channel.ts';
import { anyMatches, equalBytes, hmac } from '../hmac.ts';
import { secretValues } from '../inbox-secrets.ts';
import { readJson } from '../json.ts';
import { matchesAccount, queryOf, refused, verified } from '../verification.ts';

// WhatsApp, Messenger and Instagram share one webhook protocol:
// https://developers.facebook.com/docs/graph-api/webhooks/getting-started

const verifySubscription = (request: WebhookRequest, inbox: InboxCredentials): Verification => {
  const query = queryOf(request);
  if (query.get('hub.mode') !== 'subscribe') return refused('a GET without hub.mode=subscribe');
  if (!query.get('hub.challenge')) return refused('hub.challenge is missing');
  const tokens = secretValues(inbox, 'verifyToken');
  if (tokens.length === 0) return refused('the inbox\'s secret has no "verifyToken"');
  const given = query.get('hub.verify_token') ?? '';
  return anyMatches(tokens, (token) => equalBytes(token, given))
    ? verified
    : refused('hub.verify_token is not the verifyToken of this inbox');
};

/**
 * The signature covers the bytes on the wire, where Meta escapes everything beyond ASCII: a body that was parsed and
 * written again no longer matches.
 */
const isSigned = (body: Uint8Array, signature: string, secrets: readonly string[]): boolean =>
  anyMatches(secrets, (secret) =>
    equalBytes(`sha256=${Buffer.from(hmac('sha256', secret, body)).toString('hex')}`, signature),
  );

/**
 * Verifies the subscription handshake (GET) or a signed event (POST). `accountsOf` names the accounts in a payload; one
 * of them must be the inbox's. The older SHA-1 header `X-Hub-Signature` proves nothing here.
 */
export const verifyMeta = (
  request: WebhookRequest,
  inbox: InboxCredentials,
  accountsOf: (payload: unknown) => readonly string[],
): Verification => {
  if (request.method === 'GET') return verifySubscription(request, inbox);
  if (request.method !== 'POST') return refused(`Meta sends GET and POST, not ${request.method}`);
  const secrets = secretValues(inbox, 'appSecret');
  if (secrets.length === 0) return refused('the inbox\'s secret has no "appSecret"');
  const signature = request.headers['x-hub-signature-256'];
  if (!signature) return refused('the header x-hub-signature-256 is missing');
  if (!isSigned(request.body, signature, secrets)) {
    return refused("x-hub-signature-256 does not match: the body was changed, or appSecret is another app's");
  }
  const json = readJson(request.body);
  return matchesAccount(inbox.account, json.ok ? accountsOf(json.value) : [], 'account id');
};

/** The answer to the subscription handshake: the challenge as it came. */
export const subscriptionAnswer = (request: WebhookRequest): ParsedRequest => ({
  items: [],
  response: { status: 200, body: queryOf(request).get('hub.challenge') ?? '', contentType: 'text/plain' },
});
