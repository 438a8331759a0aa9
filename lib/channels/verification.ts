import type { Instant } from '../domain/instant.ts';
import type { Verification, WebhookRequest } from './channel.ts';

export const verified: Verification = { verified: true };

/** A refusal with the reason an operator needs; never contains a secret or an expected signature. */
export const refused = (reason: string): Verification => ({ verified: false, reason });

/** The parameters of the request's query string; nothing is assumed about the rest of the URL. */
export const queryOf = (request: WebhookRequest): URLSearchParams => {
  const [beforeFragment = ''] = request.url.split('#', 1);
  const start = beforeFragment.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : beforeFragment.slice(start + 1));
};

/** Refuses a payload that names another account than the inbox the request was addressed to. */
export const matchesAccount = (
  expected: string | undefined,
  named: readonly string[],
  field: string,
): Verification => {
  if (expected === undefined || named.length === 0 || named.includes(expected)) return verified;
  return refused(
    `the payload's ${field} is not this inbox's account: check which inbox the webhook URL names, and the inbox's address`,
  );
};

/** Seconds a signed timestamp may be away from now, either way. */
const windowSeconds = 300;

/** Why a signed timestamp (epoch seconds) is refused as a replay or a forgery; `undefined` when it is recent. */
export const clockProblem = (header: string, timestamp: string, at: Instant): string | undefined => {
  if (!/^\d{1,12}$/.test(timestamp)) return `${header} is not a number of seconds`;
  const age = Math.floor(at / 1000) - Number(timestamp);
  if (Math.abs(age) <= windowSeconds) return undefined;
  const where = age > 0 ? 'old' : 'in the future';
  return `${header} is ${Math.abs(age)} s ${where}; ${windowSeconds} s are allowed: check the sender's clock`;
};
