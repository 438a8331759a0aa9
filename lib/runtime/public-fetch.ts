import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as requestPlainly } from 'node:http';
import { type RequestOptions, request as requestByTls } from 'node:https';
import { isIP } from 'node:net';
import { Readable } from 'node:stream';
import { isPublicAddress } from './public-address.ts';

/** An address that comes from a message leads somewhere a stranger must not make us look. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

const notPublic = (): ForbiddenAddress =>
  new ForbiddenAddress('the address of the file does not belong to the public internet');

type Lookup = NonNullable<RequestOptions['lookup']>;

/** Checks the very addresses that are connected to, so that a name cannot change its mind in between. */
const checkedLookup =
  (isAllowed: (address: string) => boolean): Lookup =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses: readonly LookupAddress[] = error === null ? found : [];
      const [first] = addresses;
      if (error !== null) callback(error, '');
      else if (first === undefined || !addresses.every(({ address }) => isAllowed(address))) {
        callback(notPublic(), '');
      } else if (options.all === true) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };

const withoutBody = [204, 205, 304];

const responseOf = (message: IncomingMessage): Response => {
  const status = message.statusCode ?? 502;
  const headers = new Headers();
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? '', message.rawHeaders[index + 1] ?? '');
  }
  if (withoutBody.includes(status)) message.resume();
  const body = withoutBody.includes(status) ? null : Readable.toWeb(message);
  return new Response(body, { status, headers });
};

/** One request to addresses that are allowed, without following redirects. */
export const fetchChecked = (
  url: URL,
  init: RequestInit,
  isAllowed: (address: string) => boolean,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: init.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init.headers)),
      lookup: checkedLookup(isAllowed),
      ...(init.signal ? { signal: init.signal } : {}),
    };
    const request = url.protocol === 'https:' ? requestByTls : requestPlainly;
    const call = request(url, options, (message) => {
      try {
        resolve(responseOf(message));
      } catch (error) {
        message.destroy();
        reject(error instanceof Error ? error : new Error('the answer cannot be read'));
      }
    });
    call.once('error', reject);
    call.end(typeof init.body === 'string' ? init.body : undefined);
  });

/**
 * `fetch` for addresses that strangers name: HTTPS to public addresses only, never following redirects. `trusted` is an
 * origin of our own configuration, which may be anything.
 * @throws ForbiddenAddress for everything else.
 */
export const createPublicFetch =
  (trusted?: string): typeof fetch =>
  async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (trusted !== undefined && url.origin === new URL(trusted).origin) {
      return fetch(url, { ...init, redirect: 'manual' });
    }
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') {
      throw new ForbiddenAddress('the address of the file is no plain HTTPS address');
    }
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // A literal address is connected to without being looked up.
    if (isIP(host) !== 0 && !isPublicAddress(host)) throw notPublic();
    return fetchChecked(url, init, isPublicAddress);
  };
