import type { Instant } from '../domain/instant.ts';
import type { Attachment } from '../domain/message.ts';
import type { InboxCredentials, Transport } from './channel.ts';
import { type ProviderAnswer, retryAfterMs } from './provider-call.ts';

/** Why a file was not fetched. Reasons are read by agents and logged, so they never contain an address or a token. */
export interface MediaFailure {
  readonly fetched: false;
  readonly reason: string;
  /** Whether another try may succeed. */
  readonly mayRetry: boolean;
  readonly retryAfterMs?: number;
}

export interface FetchedMedia {
  readonly fetched: true;
  readonly bytes: Uint8Array;
}

/** Where a file can be downloaded now, and with what. */
export interface MediaPlace {
  readonly url: string;
  /** Credentials; never sent on to another origin. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Recognises an answer with status 200 that is not the file: an excuse, or another place to look at. */
  readonly instead?: (contentType: string, bytes: Uint8Array) => MediaFailure | MediaPlace | undefined;
}

/** A request to a provider about one file. */
export interface MediaRequest {
  readonly attachment: Attachment & { readonly providerRef: string };
  readonly inbox: InboxCredentials;
  readonly transport: Pick<Transport, 'fetch' | 'tokens'>;
  readonly at: Instant;
}

/** How one provider hands out the files of messages. */
export interface MediaSource {
  /** Finds the place of a file. Network failures may throw and are retried. */
  locate(request: MediaRequest): Promise<MediaPlace | MediaFailure>;
}

export const givenUp = (reason: string): MediaFailure => ({ fetched: false, reason, mayRetry: false });

export const tryLater = (reason: string, afterMs?: number): MediaFailure => ({
  fetched: false,
  reason,
  mayRetry: true,
  ...(afterMs === undefined ? {} : { retryAfterMs: afterMs }),
});

/** A secret may be added later, and files live for days. */
export const noSecret = (name: string): MediaFailure => tryLater(`the inbox's secret has no "${name}"`);

export const isFailure = (found: MediaPlace | MediaFailure): found is MediaFailure => 'fetched' in found;

const gone = [404, 410];
const later = [0, 202, 408, 425, 429];

/**
 * Sorts an answer other than 200. A refused token may be mended and is tried again; a refused signed address has expired.
 */
export const mediaFailureOf = (
  { status, headers }: Pick<ProviderAnswer, 'status' | 'headers'>,
  isSignedAddress: boolean,
): MediaFailure => {
  if (gone.includes(status)) return givenUp('the provider does not have the file any more');
  if (status === 401 || status === 403) {
    return isSignedAddress
      ? givenUp('the address of the file has expired')
      : tryLater(`the provider refuses the inbox's credentials (HTTP ${status})`);
  }
  return later.includes(status) || status >= 500
    ? tryLater(`the provider does not answer (HTTP ${status})`, retryAfterMs(headers))
    : givenUp(`the provider refuses the file (HTTP ${status})`);
};

const urlOf = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** Whether an address belongs to the provider: one of its domains by HTTPS, or the configured API's own origin. */
export const isProvidersOwn = (
  address: string,
  domains: readonly string[],
  apiBaseUrl: string | undefined,
): boolean => {
  const url = urlOf(address);
  if (url === undefined) return false;
  if (apiBaseUrl !== undefined && url.origin === urlOf(apiBaseUrl)?.origin) return true;
  const { protocol, hostname } = url;
  return (
    protocol === 'https:' && domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
  );
};

/** A reference that is the file's own address, which needs nothing else: signed by the provider, or public. */
export const mediaByUrl: MediaSource = {
  locate: async ({ attachment: { providerRef } }) =>
    /^https?:\/\//i.test(providerRef) && urlOf(providerRef) !== undefined
      ? { url: providerRef }
      : givenUp('the message names no address of the file'),
};
