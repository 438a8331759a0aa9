import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ObjectStore } from '../flows/ports.ts';

/** Files in one bucket. A missing object is `undefined`. */
export const createObjectStore = (client: S3Client, bucket: string): ObjectStore => ({
  async put(key, bytes, type) {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: type }));
  },
  async get(key) {
    try {
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await found.Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
});

/** The origin that links into the bucket have, which a page's policy must allow. Asks nobody. */
export const bucketOrigin = async (client: S3Client, bucket: string): Promise<string> =>
  new URL(await getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: 'any' }))).origin;
