import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { z } from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import type { Agent } from '../../lib/domain/agent.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { Result } from '../../lib/domain/result.ts';
import { bodyOf, type HttpResponse, jsonResponse } from '../../lib/runtime/http-handler.ts';
import { invalidRequest, Problem, refusalProblem } from '../../lib/runtime/problem.ts';
import { agentOf } from './agent-of.ts';
import type { DeskPorts } from './ports.ts';

/** What a handler gets: everything parsed. */
export interface Asked<Params, Query, Body> {
  readonly agent: Agent;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly at: Instant;
  readonly idempotencyKey: string | undefined;
}

interface Definition<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: `/v1/${string}`;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  readonly handle: (
    ports: DeskPorts,
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<Result<z.input<Answer>>>;
}

/** One operation of the API: how it is described and how it runs, from the same schemas. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: `/v1/${string}`;
  readonly description: ZodOpenApiOperationObject;
  readonly run: (ports: DeskPorts, event: APIGatewayProxyEventV2WithJWTAuthorizer) => Promise<HttpResponse>;
}

export const none = z.object({});

const largestBody = 128 * 1024;

export const ProblemView = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

export const defineOperation = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  definition: Definition<Params, Query, Body, Answer>,
): Operation => ({
  method: definition.method,
  path: definition.path,
  description: describe(definition),
  run: async (ports, event) => {
    const at = ports.now();
    const asked = {
      agent: agentOf(event),
      params: parse(definition.params, decoded(event.pathParameters ?? {})),
      query: parse(definition.query, event.queryStringParameters ?? {}),
      body: parse(definition.body, definition.method === 'GET' ? {} : jsonBody(event)),
      at,
      idempotencyKey: event.headers['idempotency-key'],
    };
    const configuration = await ports.configurationAt(at);
    const result = await definition.handle({ ...ports, configuration }, asked);
    if (!result.ok) throw refusalProblem(result.refusal);
    return jsonResponse(200, result.value);
  },
});

/** The router leaves path segments as the URL has them. */
const decoded = (params: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value = '']) => {
      try {
        return [name, decodeURIComponent(value)];
      } catch {
        throw new Problem(400, 'bad-path', `"${name}" in the path is not URL-encoded.`);
      }
    }),
  );

const parse = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidRequest(parsed.error);
};

const jsonBody = (event: APIGatewayProxyEventV2WithJWTAuthorizer): unknown => {
  const text = bodyOf(event, largestBody).toString('utf8');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'not-json', 'The body is no JSON; send application/json.');
  }
};

const describe = ({
  id,
  summary,
  params,
  query,
  body,
  answer,
  method,
}: Pick<
  Definition<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>,
  'id' | 'summary' | 'params' | 'query' | 'body' | 'answer' | 'method'
>): ZodOpenApiOperationObject => ({
  operationId: id,
  summary,
  requestParams: { path: params, query },
  ...(method === 'GET' ? {} : { requestBody: { content: { 'application/json': { schema: body } } } }),
  responses: {
    '200': { description: 'Done.', content: { 'application/json': { schema: answer } } },
    default: {
      description: 'A problem (RFC 9457).',
      content: { 'application/problem+json': { schema: ProblemView } },
    },
  },
});
