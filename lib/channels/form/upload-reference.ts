import { z } from 'zod';
import { equalBytes } from '../hmac.ts';
import { sign } from './page-token.ts';

/** A file that was uploaded for a page. Name and type are the sender's claims. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The page a file belongs to. */
export interface UploadPlace {
  readonly inboxId: string;
  readonly pageId: string;
}

const macOf = (key: string, { inboxId, pageId }: UploadPlace, described: string): string =>
  sign(key, ['form-upload', inboxId, pageId, described]);

/** A reference to the file that only its own page can hand in. */
export const signUpload = (keys: readonly string[], place: UploadPlace, file: UploadedFile): string => {
  const [key] = keys;
  if (key === undefined) throw new Error('the secret that signs forms is empty; generate one');
  const { name, type, bytes, sha256 } = file;
  const described = Buffer.from(JSON.stringify([name, type, bytes, sha256])).toString('base64url');
  return `${described}.${macOf(key, place, described)}`;
};

const Described = z.tuple([z.string(), z.string(), z.number(), z.string()]);

/** The file a reference names, if it was signed for this page. */
export const readUpload = (
  keys: readonly string[],
  place: UploadPlace,
  reference: string,
): UploadedFile | undefined => {
  const [described = '', mac = ''] = reference.split('.');
  if (keys.filter((key) => equalBytes(mac, macOf(key, place, described))).length === 0) return undefined;
  const [name, type, bytes, sha256] = Described.parse(
    JSON.parse(Buffer.from(described, 'base64url').toString('utf8')),
  );
  return { name, type, bytes, sha256 };
};
