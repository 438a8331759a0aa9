import { S3Client } from '@aws-sdk/client-s3';

/** Apart from the other clients, so that functions without files do not carry it. */
export const s3Client = (): S3Client =>
  new S3Client({
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 30_000 },
    maxAttempts: 4,
    // Where the endpoint is one machine, buckets have no host names.
    forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined,
  });
