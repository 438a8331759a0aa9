import { z } from 'zod';
import type { BotCheck, BotCheckProvider } from '../../domain/form-rules.ts';
import type { InboxCredentials, Transport } from '../channel.ts';
import { newestSecret } from '../inbox-secrets.ts';

/**
 * Turnstile, hCaptcha and reCAPTCHA check what their widget put into a page in the same way: POST `secret`, `response` and
 * `remoteip`, answered with `success` and `error-codes`.
 * https://developers.cloudflare.com/turnstile/get-started/server-side-validation/, https://docs.hcaptcha.com/#verify-the-user-response-server-side,
 * https://developers.google.com/recaptcha/docs/verify
 */
const siteverify: Readonly<Record<BotCheckProvider, string>> = {
  turnstile: 'https://challenges.cloudflare.com/turnstile/v0',
  hcaptcha: 'https://api.hcaptcha.com',
  recaptcha: 'https://www.google.com/recaptcha/api',
};

/** A person waits in front of the page. */
const timeoutMs = 3_000;

const Answer = z.object({
  success: z.boolean(),
  'error-codes': z.array(z.string()).default([]),
  score: z.number().optional(),
});

/**
 * What is known of the sender. `stale`: the proof was used before or is too old, so the page has to get another;
 * `unknown`: the provider could not be asked, or refuses our secret.
 */
export type BotVerdict =
  | { readonly verdict: 'person' }
  | { readonly verdict: 'machine' | 'stale' | 'unknown'; readonly because: string };

export interface BotProof {
  /** What the widget put into the form; absent where it could not run. */
  readonly token: string | undefined;
  readonly address: string;
}

/** Our own mistakes say nothing of the sender. */
const ourFault = /secret|sitekey|bad-request|internal-error/;

const verdictOf = (answer: z.output<typeof Answer>, minimumScore: number): BotVerdict => {
  const { success, score, 'error-codes': codes } = answer;
  const because = codes.join(', ').slice(0, 200) || 'the provider says no';
  if (success) {
    return score === undefined || score >= minimumScore
      ? { verdict: 'person' }
      : { verdict: 'machine', because: `its score is ${score}` };
  }
  if (codes.some((code) => ourFault.test(code))) return { verdict: 'unknown', because };
  const isStale = codes.some((code) => /timeout-or-duplicate|already-seen|expired/.test(code));
  return { verdict: isStale ? 'stale' : 'machine', because };
};

/** Asks the provider of the inbox's bot check. Never throws. */
export const checkForBot = async (
  { provider, minimumScore }: BotCheck,
  inbox: InboxCredentials,
  { token, address }: BotProof,
  transport: Pick<Transport, 'fetch'>,
): Promise<BotVerdict> => {
  if (token === undefined)
    return { verdict: 'machine', because: 'the form carries no proof of the bot check' };
  const secret = newestSecret(inbox, 'siteverifySecret');
  if (secret === undefined)
    return { verdict: 'unknown', because: 'the secret has no field siteverifySecret' };
  try {
    const response = await transport.fetch(`${inbox.apiBaseUrl ?? siteverify[provider]}/siteverify`, {
      method: 'POST',
      body: new URLSearchParams({ secret, response: token, remoteip: address }),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    return verdictOf(Answer.parse(await response.json()), minimumScore);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'error';
    return { verdict: 'unknown', because: `the provider could not be asked (${name})` };
  }
};
