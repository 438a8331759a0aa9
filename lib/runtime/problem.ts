import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { z } from 'zod';
import type { Refusal, RefusalCode } from '../domain/result.ts';

/** A problem document (RFC 9457) on its way out. `code` is stable and meant for programs. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { path: string; detail: string }[];

  constructor(
    status: number,
    code: string,
    detail: string,
    errors: readonly { path: string; detail: string }[] = [],
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Not available',
};

export const problemResponse = ({
  status,
  code,
  message,
  errors,
}: Problem): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({
    type: `urn:meridian:problem:${code}`,
    title: titles[status] ?? 'Problem',
    status,
    code,
    detail: message,
    ...(errors.length > 0 ? { errors } : {}),
  }),
});

/** Where refusals become HTTP: the only place. */
const statusOf: Readonly<Record<RefusalCode, number>> = {
  'not-found': 404,
  'unknown-desk': 404,
  'restricted-category': 409,
  'not-your-desk': 403,
  'not-claimed-by-you': 409,
  'stale-fence': 409,
  'stale-epoch': 409,
  'already-resolved': 409,
  'not-queued': 409,
  'reply-window-closed': 409,
  'no-reply-address': 409,
  'blocked-by-customer': 409,
  'address-marked': 409,
  'supervisors-only': 403,
  'desk-drained': 409,
  'bad-override': 422,
  'already-decided': 409,
  'not-releasable': 409,
  'file-missing': 409,
  'file-refused': 422,
  conflict: 409,
};

export const refusalProblem = ({ code, detail }: Refusal): Problem =>
  new Problem(statusOf[code], code, detail);

/** What a request got wrong, path by path. */
export const invalidRequest = (error: z.ZodError): Problem => {
  const errors = error.issues.map(({ path, message }) => ({ path: path.join('.'), detail: message }));
  const named = errors.map(({ path, detail }) => (path === '' ? detail : `${path}: ${detail}`)).join('; ');
  return new Problem(422, 'invalid-request', named, errors);
};
