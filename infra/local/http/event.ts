import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { JwtContext, Match } from './routes.ts';

interface EventOptions {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  readonly match: Match;
  readonly jwt?: JwtContext;
  readonly apiId: string;
  readonly accountId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * The event a function gets from an HTTP API, payload format 2.0.
 * Source: API Gateway developer guide, "Create AWS Lambda proxy integrations for HTTP APIs".
 */
export const httpEvent = (options: EventOptions) => {
  const { request, url, match } = options;
  const { cookie, ...headers } = requestHeaders(request);
  const query = [...new Set(url.searchParams.keys())].map((name) => [
    name,
    url.searchParams.getAll(name).join(','),
  ]);
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    headers,
    ...(query.length === 0 ? {} : { queryStringParameters: Object.fromEntries(query) }),
    requestContext: requestContext(options, headers),
    ...(Object.keys(match.pathParameters).length === 0 ? {} : { pathParameters: match.pathParameters }),
    ...bodyOf(options.body, headers['content-type']),
  };
};

const requestHeaders = (request: IncomingMessage): Record<string, string> => {
  const sent = Object.entries(request.headersDistinct).map(([name, values]) => [
    name,
    (values ?? []).join(','),
  ]);
  return {
    ...Object.fromEntries(sent),
    'x-amzn-trace-id': `Root=1-${randomUUID().slice(0, 8)}-${randomUUID().replaceAll('-', '').slice(0, 24)}`,
    'x-forwarded-for': request.socket.remoteAddress ?? '127.0.0.1',
    'x-forwarded-port': String(request.socket.localPort ?? ''),
    'x-forwarded-proto': 'http',
  };
};

const requestContext = (options: EventOptions, headers: Readonly<Record<string, string>>) => {
  const { request, url, match, jwt, at } = options;
  const domainName = headers.host ?? '127.0.0.1';
  return {
    accountId: options.accountId,
    apiId: options.apiId,
    ...(jwt === undefined ? {} : { authorizer: { jwt } }),
    domainName,
    domainPrefix: domainName.split('.')[0],
    http: {
      method: request.method,
      path: url.pathname,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: match.route.routeKey,
    stage: '$default',
    time: commonLogTime(at),
    timeEpoch: at,
  };
};

// Measured by others on AWS: these types arrive as text, everything else in base64, even forms and bodies without a type.
const textType = /^\s*(text\/[^;]*|application\/(json|xml|javascript))\s*(;|$)/i;

const bodyOf = (body: Buffer, contentType: string | undefined) => {
  if (body.length === 0) return { isBase64Encoded: false };
  if (textType.test(contentType ?? '')) return { body: body.toString('utf8'), isBase64Encoded: false };
  return { body: body.toString('base64'), isBase64Encoded: true };
};

/** `12/Mar/2026:19:03:58 +0000` */
const commonLogTime = (at: number): string => {
  const [, day, month, year, time] = new Date(at).toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
};
