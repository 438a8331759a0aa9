import { createDecipheriv } from 'node:crypto';
import { anyMatches, equalBytes, sha1Hex } from '../hmac.ts';

// https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Technical_Plan.html

/** SHA-1 of the parts, sorted and joined. */
const signatureOf = (parts: readonly string[]): string => sha1Hex([...parts].sort().join(''));

/** Whether `signature` is that of the parts with one of the tokens. */
export const isSignedWith = (
  tokens: readonly string[],
  parts: readonly string[],
  signature: string,
): boolean => anyMatches(tokens, (token) => equalBytes(signatureOf([token, ...parts]), signature));

const keyOf = (encodingAesKey: string): Buffer | undefined => {
  const key = /^[A-Za-z0-9+/]{43}$/.test(encodingAesKey)
    ? Buffer.from(`${encodingAesKey}=`, 'base64')
    : undefined;
  return key?.length === 32 ? key : undefined;
};

/** PKCS#7 with blocks of 32 bytes, twice those of the cipher, so the cipher's own padding is switched off. */
const unpadded = (plain: Buffer): Buffer | undefined => {
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= 32 && padding <= plain.length
    ? plain.subarray(0, plain.length - padding)
    : undefined;
};

const decipher = (key: Buffer, encrypted: string): Buffer | undefined => {
  try {
    const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    return unpadded(Buffer.concat([cipher.update(encrypted, 'base64'), cipher.final()]));
  } catch {
    return undefined;
  }
};

/** 16 random bytes, the length of the message, the message, and the id of whom it is for. */
const messageFor = (receiver: string, plain: Buffer): Uint8Array | undefined => {
  if (plain.length < 20) return undefined;
  const end = 20 + plain.readUInt32BE(16);
  const isOurs = end <= plain.length && equalBytes(plain.subarray(end), receiver);
  return isOurs ? plain.subarray(20, end) : undefined;
};

/** The message inside an `Encrypt` text for that receiver (app id or corp id), with whichever active key opens it. */
export const decryptFor = (
  receiver: string,
  encodingAesKeys: readonly string[],
  encrypted: string,
): Uint8Array | undefined => {
  for (const encodingAesKey of encodingAesKeys) {
    const key = keyOf(encodingAesKey);
    const plain = key && decipher(key, encrypted);
    const message = plain && messageFor(receiver, plain);
    if (message !== undefined) return message;
  }
  return undefined;
};
