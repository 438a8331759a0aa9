import type { InboxCredentials, Verification, WebhookRequest } from '../channel.ts';
import { anyMatches, equalBytes, hmac, sha256Hex } from '../hmac.ts';
import { secretValues } from '../inbox-secrets.ts';
import { queryOf, refused, verified } from '../verification.ts';

// https://www.twilio.com/docs/usage/security#validating-requests

const withoutPort = (url: URL): string => {
  const bare = new URL(url);
  bare.port = '';
  return bare.toString();
};

/** `URL` never shows the default port, so it is written by hand. */
const withPort = (url: URL): string => {
  if (url.port !== '') return url.toString();
  const port = url.protocol === 'https:' ? '443' : '80';
  const user = url.password === '' ? url.username : `${url.username}:${url.password}`;
  const at = user === '' ? '' : `${user}@`;
  return `${url.protocol}//${at}${url.host}:${port}${url.pathname}${url.search}${url.hash}`;
};

/** The query string written the way older Twilio systems do. */
const withLegacyQuery = (text: string): string => {
  const url = new URL(text);
  if (url.search === '') return text;
  const query = [...new URLSearchParams(url.search)]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  url.search = '';
  return `${url}?${query}`;
};

/** The forms of the configured URL that Twilio has been seen to sign. */
const signedUrls = (text: string): readonly string[] => {
  try {
    const url = new URL(text);
    const forms = [withoutPort(url), withPort(url)];
    return [...new Set([text, ...forms, ...forms.map(withLegacyQuery)])];
  } catch {
    return [text];
  }
};

/** Names and decoded values in byte order of the names; of a repeated name, each different value once, sorted. */
const signedParameters = (body: Uint8Array): string => {
  const form = new URLSearchParams(Buffer.from(body).toString('utf8'));
  return [...new Set(form.keys())]
    .sort()
    .flatMap((name) => [...new Set(form.getAll(name))].sort().map((value) => name + value))
    .join('');
};

const signature = (token: string, content: string): string =>
  Buffer.from(hmac('sha1', token, content)).toString('base64');

/**
 * Verifies a form (URL and parameters are signed) or, where the signed URL carries `bodySHA256`, any other body by that
 * digest. The URL must be the public one, as configured at Twilio.
 */
export const verifyTwilio = (request: WebhookRequest, inbox: InboxCredentials): Verification => {
  if (request.method !== 'POST')
    return refused(`set the webhook to POST at Twilio: ${request.method} is not accepted`);
  const tokens = secretValues(inbox, 'authToken');
  if (tokens.length === 0) return refused('the inbox\'s secret has no "authToken"');
  const given = request.headers['x-twilio-signature'];
  if (!given) return refused('the header x-twilio-signature is missing');
  const digest = queryOf(request).get('bodySHA256');
  if (digest !== null && !equalBytes(sha256Hex(request.body), digest))
    return refused('bodySHA256 is not that of the body');
  const parameters = digest === null ? signedParameters(request.body) : '';
  const isSigned = anyMatches(tokens, (token) =>
    anyMatches(signedUrls(request.url), (url) => equalBytes(signature(token, url + parameters), given)),
  );
  return isSigned
    ? verified
    : refused(
        "x-twilio-signature does not match: the URL differs from the one configured at Twilio, or authToken is another account's",
      );
};
