import type { SendResult, Transport } from './channel.ts';
import { readJson } from './json.ts';

/** What a provider answered. `status` 0 means that no connection came about, so nothing can have been sent. */
export interface ProviderAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON body; `undefined` when it is something else. */
  readonly body: unknown;
}

export interface ProviderRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Failure = Extract<SendResult, { sent: false }>;

const timeoutMs = 10_000;
const notConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** Whether a failed call certainly never reached the provider. Any other failure leaves the outcome unknown. */
const neverConnected = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && notConnected.includes(String(cause.code));
};

/**
 * One call to a provider's API, without following redirects, which would carry credentials elsewhere. Throws when the
 * connection broke after the request may have been taken.
 */
export const callProvider = async (
  transport: Pick<Transport, 'fetch'>,
  url: string,
  request: ProviderRequest,
): Promise<ProviderAnswer> => {
  try {
    const response = await transport.fetch(url, {
      method: 'POST',
      ...request,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const json = readJson(new Uint8Array(await response.arrayBuffer()));
    return { status: response.status, headers: response.headers, body: json.ok ? json.value : undefined };
  } catch (error) {
    if (neverConnected(error)) return { status: 0, headers: new Headers(), body: undefined };
    throw error;
  }
};

/** A call with a JSON body. */
export const postJson = (
  transport: Pick<Transport, 'fetch'>,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<ProviderAnswer> =>
  callProvider(transport, url, {
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  });

export const sent = (providerMessageId: string): SendResult => ({ sent: true, providerMessageId });

export const failed = (problem: Failure['problem'], reason: string, retryAfterMs?: number): Failure => ({
  sent: false,
  problem,
  reason,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

export const missingSecret = (name: string): Failure =>
  failed('permanent', `the inbox's secret has no "${name}": add it to the secret the inbox names`);

/** `Retry-After` in seconds (RFC 9110 §10.2.3) as milliseconds; the date form is left to the caller's own back-off. */
export const retryAfterMs = (headers: Headers): number | undefined => {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
};

/** Sorts an answer by its HTTP status alone: unreachable, throttled and 5xx may be tried again, the rest may not. */
export const failureOfStatus = (answer: ProviderAnswer, reason: string): Failure => {
  if (answer.status === 0) return failed('retry-later', 'the provider could not be reached');
  const again = answer.status === 408 || answer.status === 429 || answer.status >= 500;
  return failed(
    again ? 'retry-later' : 'permanent',
    `HTTP ${answer.status}: ${reason}`,
    retryAfterMs(answer.headers),
  );
};

/** The same for providers without idempotency keys: a 5xx may come after the message was taken. */
export const failureOfUnkeyedStatus = (answer: ProviderAnswer, reason: string): Failure =>
  answer.status >= 500
    ? failed('unknown', `HTTP ${answer.status}: ${reason}`)
    : failureOfStatus(answer, reason);

/** Base URL without its final slash. */
export const baseUrl = (configured: string | undefined, standard: string): string =>
  (configured ?? standard).replace(/\/+$/, '');
