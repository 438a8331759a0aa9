import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

type Bytes = string | Uint8Array;

/** The keyed digest of `data`, as raw bytes. */
export const hmac = (algorithm: 'sha1' | 'sha256', key: Bytes, data: Bytes): Uint8Array =>
  createHmac(algorithm, key).update(data).digest();

/** Lower-case hex SHA-256 of `data`. */
export const sha256Hex = (data: Bytes): string => createHash('sha256').update(data).digest('hex');

/** Lower-case hex SHA-1 of `data`. */
export const sha1Hex = (data: Bytes): string => createHash('sha1').update(data).digest('hex');

/** Whether two values are the same bytes, in a time that does not depend on where they differ. */
export const equalBytes = (left: Bytes, right: Bytes): boolean => {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
};

/** `some` without stopping at the first match: which of several active secrets matched stays unobservable. */
export const anyMatches = <T>(candidates: readonly T[], matches: (candidate: T) => boolean): boolean =>
  candidates.reduce((found, candidate) => matches(candidate) || found, false);
