import type { IncomingHttpHeaders } from 'node:http';

/** Which pages may call a bucket, and how. */
export interface BucketCorsRule {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly maxAge?: number;
}

const single = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? value.join(',') : (value ?? '');

/** Headers of an answer to a page of another origin; none where no rule lets it in. */
export const bucketCorsHeaders = (
  rules: readonly BucketCorsRule[],
  method: string,
  headers: IncomingHttpHeaders,
): Record<string, string> => {
  const origin = single(headers.origin);
  const wanted = single(headers['access-control-request-method']) || method;
  const asked = single(headers['access-control-request-headers'])
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const rule = rules.find(
    (each) =>
      each.origins.some((allowed) => allowed === '*' || allowed === origin) &&
      each.methods.includes(wanted) &&
      asked.every((name) =>
        each.headers.some((allowed) => allowed === '*' || allowed.toLowerCase() === name),
      ),
  );
  if (origin === '' || rule === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': rule.methods.join(', '),
    ...(asked.length === 0 ? {} : { 'access-control-allow-headers': asked.join(', ') }),
    ...(rule.maxAge === undefined ? {} : { 'access-control-max-age': String(rule.maxAge) }),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
};
