import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why S3 would not store this. Signatures are not computed here, but what a link promises is looked at. */
export interface PutProblem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** A presigned link names the headers it was signed with; a request without one of them has another signature. */
export const missingSignedHeader = (
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
): PutProblem | undefined => {
  const signed = (query.get('X-Amz-SignedHeaders') ?? '').split(';').filter((name) => name !== '');
  const missing = signed.find((name) => headers[name] === undefined);
  return missing === undefined
    ? undefined
    : { status: 403, code: 'SignatureDoesNotMatch', message: `The signed header ${missing} is missing.` };
};

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html */
export const checksumProblem = (headers: IncomingHttpHeaders, bytes: Uint8Array): PutProblem | undefined => {
  const told = headers['x-amz-checksum-sha256'];
  const isRight = told === undefined || told === createHash('sha256').update(bytes).digest('base64');
  return isRight
    ? undefined
    : {
        status: 400,
        code: 'BadDigest',
        message: 'The SHA256 you specified did not match what was received.',
      };
};
