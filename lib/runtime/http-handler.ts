import type middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Log } from './log.ts';
import { Problem, problemResponse } from './problem.ts';

export type HttpResponse = APIGatewayProxyStructuredResultV2;

/** Middleware: problems become problem documents; surprises are logged and tell the caller nothing. */
export const problems = (log: Log): middy.MiddlewareObj<APIGatewayProxyEventV2, HttpResponse> => ({
  onError: (request) => {
    request.response = problemResponse(asProblem(request.error, log, request.event));
  },
});

const asProblem = (error: unknown, log: Log, event: APIGatewayProxyEventV2): Problem => {
  if (error instanceof Problem) return error;
  log.error('request failed', error, { route: event.routeKey, requestId: event.requestContext.requestId });
  return new Problem(500, 'internal', 'Something went wrong on our side. Please try again.');
};

/** The request's bytes as they arrived, and never more than `limit` of them. */
export const bodyOf = (event: APIGatewayProxyEventV2, limit: number): Buffer => {
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (body.byteLength > limit) {
    throw new Problem(
      413,
      'too-large',
      `The body has ${body.byteLength} bytes; at most ${limit} are accepted.`,
    );
  }
  return body;
};

export const jsonResponse = (statusCode: number, body: unknown): HttpResponse => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});
