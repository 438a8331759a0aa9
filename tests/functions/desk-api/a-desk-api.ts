import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { deskApi } from '../../../functions/desk-api/api.ts';
import type { Agent } from '../../../lib/domain/agent.ts';
import type { Instant } from '../../../lib/domain/instant.ts';
import { type HttpResponse, problems } from '../../../lib/runtime/http-handler.ts';
import { createLog } from '../../../lib/runtime/log.ts';
import type { World } from '../../world/world.ts';

const never = (name: string) => async () => {
  throw new Error(`The test has no ${name}.`);
};

const eventOf = (
  agent: Agent,
  method: string,
  path: string,
  body: unknown,
): APIGatewayProxyEventV2WithJWTAuthorizer => {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  const claims = {
    sub: agent.agentId,
    'cognito:groups': `[${agent.role}]`,
    'custom:desks': agent.deskIds.join(','),
  };
  const authorizer = { principalId: '', integrationLatency: 0, jwt: { claims, scopes: [] } };
  const http = { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' };
  const names = { accountId: '0', apiId: 'a', domainName: 'd', domainPrefix: 'd', requestId: 'r' };
  return {
    ...{ version: '2.0', routeKey: 'ANY /v1/{proxy+}', rawPath, rawQueryString, headers: {} },
    ...(rawQueryString === ''
      ? {}
      : { queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)) }),
    requestContext: {
      ...{ ...names, authorizer, http, routeKey: 'ANY /v1/{proxy+}', stage: '$default' },
      ...{ time: '', timeEpoch: 0 },
    },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
};

/** The agent API over a world's ports, as the function behind it runs it. */
export const aDeskApi = (world: World, at: Instant) => {
  const lines: string[] = [];
  const log = createLog({ LOG_LEVEL: 'INFO', STAGE: 'test' }, (line) => lines.push(line));
  const handler = middy<APIGatewayProxyEventV2WithJWTAuthorizer, HttpResponse>()
    .use(problems(log))
    .handler(
      deskApi({
        ...world.ports,
        duties: { loadDuty: never('duties'), saveDuty: never('duties') },
        files: { link: never('files') },
        mailIntake: { takeIn: never('mail intake') },
        configurationAt: async () => world.ports.configuration,
        now: () => at,
      }),
    );
  const ask = async (agent: Agent, method: 'GET' | 'POST', path: string, body?: unknown) => {
    const context = Object.create(null);
    const answer = await handler(eventOf(agent, method, path, body), context);
    return { status: answer.statusCode ?? 0, body: JSON.parse(answer.body ?? 'null') };
  };
  return { ask, lines };
};
