import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { second } from '../domain/instant.ts';
import type { FileLinks } from '../flows/ports.ts';

/** Long enough to click, too short to share. */
const validSeconds = 300;

/** Header text safe in quotes: the file's name is the customer's. */
const quotable = (name: string): string => name.replace(/[^\w .()-]/g, '_').slice(0, 120) || 'file';

/** Presigned links; browsers save the file rather than show it, so that a sent page cannot run as ours. */
export const createFileLinks = (client: S3Client, bucket: string): FileLinks => ({
  async link(key, name, at) {
    const command = new GetObjectCommand({
      Bucket: bucket,
      Key: key,
      ResponseContentDisposition: `attachment; filename="${quotable(name)}"`,
      ResponseContentType: 'application/octet-stream',
    });
    const url = await getSignedUrl(client, command, { expiresIn: validSeconds });
    return { url, expiresAt: at + validSeconds * second };
  },
});
