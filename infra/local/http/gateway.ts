import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Cloud } from '../cloud.ts';
import type { Log } from '../log.ts';
import { listenOnLoopback } from '../loopback.ts';
import { type CorsConfiguration, corsHeaders, preflightHeaders } from './cors.ts';
import { httpEvent } from './event.ts';
import { readBody } from './request-body.ts';
import { gatewayAnswer, type HttpAnswer, toAnswer } from './response.ts';
import { matchRoute, type Route } from './routes.ts';

const bodyLimit = 10 * 1024 * 1024;

/** The id that stands in the API's own host name in AWS. */
export const apiId = 'localapi01';

/** An HTTP API on this machine. It listens at once, since resources name its URL, and answers once routes are added. */
export interface Gateway {
  readonly url: string;
  readonly port: number;
  addRoute(route: Route): void;
  allowOrigins(cors: CorsConfiguration): void;
  stop(): Promise<void>;
}

interface GatewayOptions {
  readonly cloud: Cloud;
  readonly port: number;
  readonly now: () => number;
  readonly log: Log;
}

export const startGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const routes: Route[] = [];
  let cors: CorsConfiguration | undefined;
  const server = await listenOnLoopback('HTTP API', options.port, (request, response) => {
    answer(options, routes, cors, request)
      .catch((error: unknown) => {
        options.log('http-api', error instanceof Error ? error.message : String(error));
        return gatewayAnswer(500, 'Internal Server Error');
      })
      .then((given) => write(response, given, cors, request))
      // A header that HTTP does not allow, or a client that is gone.
      .catch(() => write(response, gatewayAnswer(500, 'Internal Server Error'), undefined, request))
      .catch(() => response.destroy());
  });
  return {
    url: server.url,
    port: server.port,
    addRoute: (route) => void routes.push(route),
    allowOrigins: (configuration) => {
      cors = configuration;
    },
    stop: server.stop,
  };
};

const answer = async (
  { cloud, now }: GatewayOptions,
  routes: readonly Route[],
  cors: CorsConfiguration | undefined,
  request: IncomingMessage,
): Promise<HttpAnswer> => {
  const url = parseTarget(request);
  if (url === undefined) return gatewayAnswer(400, 'Bad Request');
  if (cors !== undefined && isPreflight(request)) {
    return { status: 204, headers: preflightHeaders(cors, request.headers.origin), body: Buffer.alloc(0) };
  }
  const match = matchRoute(routes, request.method ?? '', url.pathname);
  if (match === undefined) return gatewayAnswer(404, 'Not Found');
  const body = await readBody(request, bodyLimit);
  if (body === undefined) return gatewayAnswer(413, 'Request Entity Too Large');
  const jwt = await match.route.authorize?.(request.headers.authorization);
  if (match.route.authorize !== undefined && jwt === undefined) return unauthorized();
  const from = { request, url, body, match, apiId, accountId: cloud.accountId, at: now() };
  return toAnswer(await match.route.target.invoke(httpEvent(jwt === undefined ? from : { ...from, jwt })));
};

const parseTarget = (request: IncomingMessage): URL | undefined => {
  const target = `http://${request.headers.host ?? '127.0.0.1'}${request.url ?? '/'}`;
  return URL.canParse(target) ? new URL(target) : undefined;
};

const isPreflight = (request: IncomingMessage): boolean =>
  request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;

const unauthorized = (): HttpAnswer => {
  const refusal = gatewayAnswer(401, 'Unauthorized');
  return { ...refusal, headers: { ...refusal.headers, 'www-authenticate': 'Bearer' } };
};

const write = (
  response: ServerResponse,
  given: HttpAnswer,
  cors: CorsConfiguration | undefined,
  request: IncomingMessage,
): void => {
  // The gateway's own CORS headers win over the function's.
  const allowed = cors === undefined ? {} : corsHeaders(cors, request.headers.origin);
  for (const [name, value] of Object.entries({ ...given.headers, ...allowed })) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.writeHead(given.status, { 'content-length': given.body.length });
  response.end(request.method === 'HEAD' ? undefined : given.body);
};
