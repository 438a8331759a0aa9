import type { Transport } from './channel.ts';
import { type FetchedMedia, givenUp, type MediaFailure, type MediaPlace, mediaFailureOf } from './media.ts';

const timeoutMs = 60_000;
const mostHops = 3;
const redirects = [301, 302, 303, 307, 308];

/** The next hop of a redirect. Credentials stay with the origin they were meant for. */
const nextHop = (place: MediaPlace, response: Response): MediaPlace | undefined => {
  const location = response.headers.get('location');
  if (!redirects.includes(response.status) || location === null || !URL.canParse(location, place.url)) {
    return undefined;
  }
  const url = new URL(location, place.url);
  const { headers, ...rest } = place;
  return url.origin === new URL(place.url).origin
    ? { ...place, url: url.href }
    : { ...rest, url: url.href, ...(headers === undefined ? {} : { headers: {} }) };
};

/** Reads at most `limit` bytes; `undefined` when there are more. Lengths that were announced prove nothing. */
const readLimited = async (response: Response, limit: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the stream, so the rest is never transferred.
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const tooLarge = (limit: number): MediaFailure =>
  givenUp(`the file is larger than ${Math.floor(limit / 1_048_576)} MB`);

const read = async (
  response: Response,
  place: MediaPlace,
  limit: number,
): Promise<FetchedMedia | MediaFailure | MediaPlace> => {
  const isTooLong = Number(response.headers.get('content-length')) > limit;
  if (response.status !== 200 || isTooLong) {
    await response.body?.cancel();
    return isTooLong ? tooLarge(limit) : mediaFailureOf(response, place.headers === undefined);
  }
  const bytes = await readLimited(response, limit);
  if (bytes === undefined) return tooLarge(limit);
  return place.instead?.(response.headers.get('content-type') ?? '', bytes) ?? { fetched: true, bytes };
};

/** Downloads one file of at most `limit` bytes. Network failures throw. */
export const downloadMedia = async (
  place: MediaPlace,
  transport: Pick<Transport, 'fetch'>,
  limit: number,
): Promise<FetchedMedia | MediaFailure> => {
  const signal = AbortSignal.timeout(timeoutMs);
  let hop = place;
  for (let count = 0; count <= mostHops; count++) {
    const headers = { ...hop.headers };
    const response = await transport.fetch(hop.url, { headers, redirect: 'manual', signal });
    const redirected = nextHop(hop, response);
    if (redirected !== undefined) await response.body?.cancel();
    const found = redirected ?? (await read(response, hop, limit));
    if ('fetched' in found) return found;
    hop = found;
  }
  return givenUp(`the provider redirects more than ${mostHops} times`);
};
