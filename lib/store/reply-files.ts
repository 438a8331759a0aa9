import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { second } from '../domain/instant.ts';
import type { ReplyFiles } from '../flows/ports.ts';

/** Long enough for a slow line, too short to be kept. */
const validSeconds = 600;

/** What tells a format, and a text from what is none. */
const headBytes = 4_096;

/** Base64 of a digest in hexadecimal, as S3 wants it. */
const checksumOf = (sha256: string): string => Buffer.from(sha256, 'hex').toString('base64');

/** Files of replies in one bucket. Links are bound to size and checksum: other bytes cannot be put with them. */
export const createReplyFiles = (client: S3Client, bucket: string): ReplyFiles => ({
  async uploadLink({ key, bytes, sha256, type }, at) {
    const checksum = checksumOf(sha256);
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      ContentLength: bytes,
      ChecksumSHA256: checksum,
      ...(type === undefined ? {} : { ContentType: type }),
    });
    const url = await getSignedUrl(client, command, {
      expiresIn: validSeconds,
      signableHeaders: new Set(['content-length', ...(type === undefined ? [] : ['content-type'])]),
      unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
    });
    const bound = type === undefined ? {} : { 'content-type': type };
    const headers = { 'x-amz-checksum-sha256': checksum, ...bound };
    return { url, headers, expiresAt: at + validSeconds * second };
  },

  async look(key) {
    try {
      const command = new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=0-${headBytes - 1}` });
      const { Body, ContentRange, ContentLength = 0 } = await client.send(command);
      const head = (await Body?.transformToByteArray()) ?? new Uint8Array();
      const total = /\/(\d+)$/.exec(ContentRange ?? '')?.[1];
      return { head, bytes: total === undefined ? ContentLength : Number(total) };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
});
