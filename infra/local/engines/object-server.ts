import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/request-body.ts';
import { type LoopbackServer, listenOnLoopback } from '../loopback.ts';
import { decodeAwsChunked } from './aws-chunked.ts';
import { bucketCorsHeaders } from './bucket-cors.ts';
import type { ObjectFiles, StoredObject } from './object-files.ts';
import { listObjects } from './object-listing.ts';
import type { ObjectStore } from './object-store.ts';
import { checksumProblem, missingSignedHeader } from './put-checks.ts';
import { errorXml, listingXml } from './s3-xml.ts';

const largestObject = 64 * 1024 * 1024;
const keptHeaders = /^(content-(type|disposition|encoding|language)|cache-control|expires|x-amz-meta-.+)$/;

/** One request to one bucket, and to one of its objects when it names a key. */
interface S3Request {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly files: ObjectFiles;
}

/**
 * Serves the S3 operations of this stack, path-style: put, get, head, delete, list. Signatures are not checked; the expiry
 * of presigned URLs is.
 */
export const startObjectServer = (
  store: ObjectStore,
  now: () => number,
  log: (line: string) => void,
): Promise<LoopbackServer> =>
  listenOnLoopback('S3', 0, (request, response) => {
    serve(store, now(), request, response).catch((error: unknown) => {
      log(`S3 ${request.method}: ${error instanceof Error ? error.message : String(error)}`);
      refuse(response, 500, 'InternalError', 'The object could not be served.');
    });
  });

const serve = async (store: ObjectStore, at: number, request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, bucket = '', ...rest] = url.pathname.split('/');
  const key = rest.map(decodeURIComponent).join('/');
  const files = store.bucket(bucket);
  if (isExpired(url.searchParams, at)) return refuse(response, 403, 'AccessDenied', 'Request has expired');
  if (files === undefined) return refuse(response, 404, 'NoSuchBucket', `There is no bucket ${bucket}.`);
  const allowed = bucketCorsHeaders(store.corsOf(bucket), request.method ?? '', request.headers);
  for (const [name, value] of Object.entries(allowed)) response.setHeader(name, value);
  if (request.method === 'OPTIONS') {
    const isAllowed = Object.keys(allowed).length > 0;
    return isAllowed
      ? void response.writeHead(200).end()
      : refuse(response, 403, 'AccessForbidden', corsDenied);
  }
  const s3 = { request, response, bucket, key, query: url.searchParams, files };
  const operation = operations[`${request.method} ${key === '' ? 'bucket' : 'object'}`];
  if (operation === undefined || isSubresource(url.searchParams)) {
    return refuse(response, 501, 'NotImplemented', `${request.method} ${request.url} is not offered here.`);
  }
  return operation(s3, store);
};

const corsDenied = 'CORSResponse: This CORS request is not allowed.';

// Multipart uploads, tags, policies … are asked for by a query parameter without a value or by these names.
const isSubresource = (query: URLSearchParams): boolean =>
  ['uploads', 'uploadId', 'tagging', 'acl', 'policy', 'delete', 'versions'].some((name) => query.has(name));

const putObject = async ({ request, response, bucket, key, query, files }: S3Request, store: ObjectStore) => {
  if (request.headers['if-none-match'] === '*' && files.find(key) !== undefined) {
    return refuse(response, 412, 'PreconditionFailed', 'The object exists already.');
  }
  if (request.headers['x-amz-copy-source'] !== undefined) {
    return refuse(response, 501, 'NotImplemented', 'Copying is not offered here.');
  }
  const raw = await readBody(request, largestObject);
  if (raw === undefined) return refuse(response, 400, 'EntityTooLarge', 'The object is larger than 64 MiB.');
  const isChunked = String(request.headers['content-encoding'] ?? '').includes('aws-chunked');
  const bytes = isChunked ? decodeAwsChunked(raw) : raw;
  const { headers } = request;
  const problem = missingSignedHeader(query, headers) ?? checksumProblem(headers, bytes);
  if (problem) return refuse(response, problem.status, problem.code, problem.message);
  const object = await store.put(bucket, key, bytes, headersToKeep(request));
  response.writeHead(200, { etag: `"${object.etag}"` }).end();
};

const headersToKeep = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers)
      .filter(([name]) => keptHeaders.test(name))
      .map(([name, value]) => [name, String(value).replace(/^aws-chunked,? ?/, '')])
      .filter(([, value]) => value !== ''),
  );

const getObject = async (s3: S3Request) => {
  const object = s3.files.find(s3.key);
  if (object === undefined) return refuse(s3.response, 404, 'NoSuchKey', 'The specified key does not exist.');
  const headers = objectHeaders(object, s3.query);
  const last = lastWanted(s3.request, object.size);
  if (last !== undefined) {
    const part = { 'content-length': String(last + 1), 'content-range': `bytes 0-${last}/${object.size}` };
    s3.response.writeHead(206, { ...headers, ...part });
    s3.response.end((await s3.files.bytes(s3.key)).subarray(0, last + 1));
    return;
  }
  s3.response.writeHead(200, headers);
  s3.response.end(s3.request.method === 'HEAD' ? undefined : await s3.files.bytes(s3.key));
};

/** The last byte of a range from the beginning; other ranges are answered with everything, as HTTP allows. */
const lastWanted = ({ method, headers }: IncomingMessage, size: number): number | undefined => {
  const last = method === 'GET' ? /^bytes=0-(\d+)$/.exec(headers.range ?? '')?.[1] : undefined;
  return last === undefined || size === 0 ? undefined : Math.min(Number(last), size - 1);
};

const objectHeaders = (object: StoredObject, query: URLSearchParams): Record<string, string> => {
  const overrides = [...query].filter(([name]) => name.startsWith('response-'));
  return {
    'content-type': 'binary/octet-stream',
    ...object.headers,
    ...Object.fromEntries(overrides.map(([name, value]) => [name.slice('response-'.length), value])),
    'content-length': String(object.size),
    etag: `"${object.etag}"`,
    'last-modified': new Date(object.modifiedAt).toUTCString(),
  };
};

const deleteObject = async ({ response, files, key }: S3Request) => {
  await files.remove(key);
  response.writeHead(204).end();
};

const listBucket = ({ response, bucket, files, query }: S3Request) => {
  response.writeHead(200, { 'content-type': 'application/xml' });
  response.end(listingXml(listObjects(bucket, files, query)));
};

const operations: Readonly<Record<string, (s3: S3Request, store: ObjectStore) => Promise<void> | void>> = {
  'PUT object': putObject,
  'GET object': getObject,
  'HEAD object': getObject,
  'DELETE object': deleteObject,
  'GET bucket': listBucket,
  'HEAD bucket': ({ response }) => void response.writeHead(200).end(),
};

const isExpired = (query: URLSearchParams, at: number): boolean => {
  const signed = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query.get('X-Amz-Date') ?? '');
  if (signed === null) return false;
  const [year = 0, month = 1, day, hour, minute, second] = signed.slice(1).map(Number);
  const signedAt = Date.UTC(year, month - 1, day, hour, minute, second);
  return at > signedAt + Number(query.get('X-Amz-Expires')) * 1000;
};

const refuse = (response: ServerResponse, status: number, code: string, message: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(errorXml(code, message, ''));
};
