import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Reply addresses that name their case: `support+<case id><MAC>@…`. Whoever answers such a mail is threaded by the address
 * alone, and nobody can write into a case by guessing, because the MAC is ours. Everything is lower-case base32, since mail
 * systems are free to change the case of a local part.
 */

const caseIdLength = 20;
/** 12 characters of 5 bits: 60 bits of HMAC-SHA256. */
const macLength = 12;
/** RFC 5321 §4.5.3.1.1. */
const longestLocalPart = 64;
const base32 = '0123456789abcdefghjkmnpqrstvwxyz';

const macOf = (caseId: string, key: string): string => {
  const digest = createHmac('sha256', key).update(`reply-address\0${caseId.toUpperCase()}`).digest();
  let bits = digest.readBigUInt64BE(0) >> 4n;
  let mac = '';
  for (let index = 0; index < macLength; index++) {
    mac = (base32[Number(bits & 31n)] ?? '') + mac;
    bits >>= 5n;
  }
  return mac;
};

/**
 * The address that answers to mail of this case should go to. Throws when the mailbox's local part leaves no room for the
 * token (32 characters and a plus sign).
 */
export const signedReplyAddress = (mailbox: string, caseId: string, key: string): string => {
  const at = mailbox.lastIndexOf('@');
  const local = `${mailbox.slice(0, at)}+${caseId.toLowerCase()}${macOf(caseId, key)}`;
  if (at < 1 || local.length > longestLocalPart) {
    throw new Error(
      `No reply address fits mailbox "${mailbox}": give it a local part of 1 to 31 characters.`,
    );
  }
  return `${local}${mailbox.slice(at)}`;
};

const isEqual = (left: string, right: string): boolean =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

/** The case an address names, if one of the `keys` (newest first) signed it. Takes the same time for every wrong MAC. */
export const readReplyAddress = (address: string, keys: readonly string[]): string | undefined => {
  const token = /\+([0-9a-z]{32})@[^@]*$/i.exec(address)?.[1]?.toLowerCase();
  if (token === undefined) return undefined;
  const caseId = token.slice(0, caseIdLength).toUpperCase();
  const genuine = keys.filter((key) => isEqual(token.slice(caseIdLength), macOf(caseId, key)));
  return genuine.length > 0 ? caseId : undefined;
};
