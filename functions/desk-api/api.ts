import httpRouterHandler from '@middy/http-router';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { type HttpResponse, jsonResponse } from '../../lib/runtime/http-handler.ts';
import { Problem } from '../../lib/runtime/problem.ts';
import { caseOperations } from './case-operations.ts';
import { correctionOperations } from './correction-operations.ts';
import { deskOperations } from './desk-operations.ts';
import { fileOperations } from './file-operations.ts';
import { openApiDocument } from './open-api.ts';
import { overrideOperations } from './override-operations.ts';
import type { DeskPorts } from './ports.ts';
import { quarantineOperations } from './quarantine-operations.ts';

export const operations = [
  ...deskOperations,
  ...caseOperations,
  ...correctionOperations,
  ...fileOperations,
  ...quarantineOperations,
  ...overrideOperations,
];

/** Every route of the agent API. */
export const deskApi = (ports: DeskPorts) =>
  httpRouterHandler<APIGatewayProxyEventV2WithJWTAuthorizer, HttpResponse>({
    routes: [
      ...operations.map(({ method, path, run }) => ({
        method,
        path,
        handler: (event: APIGatewayProxyEventV2WithJWTAuthorizer) => run(ports, event),
      })),
      {
        method: 'GET',
        path: '/v1/openapi.json',
        handler: async () => jsonResponse(200, openApiDocument(operations)),
      },
    ],
    notFoundResponse: ({ method, path }): never => {
      throw new Problem(
        404,
        'no-route',
        `There is no ${method} ${path}; GET /v1/openapi.json lists what there is.`,
      );
    },
  });
