import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Operation } from './operation.ts';

/** The OpenAPI 3.1 document of the operations, from the same schemas that parse requests. */
export const openApiDocument = (operations: readonly Operation[]) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Meridian agent API',
      version: '1.0.0',
      description:
        'Agents see their desks, claim cases, answer, hand over and resolve. Errors are problem documents (RFC 9457).',
    },
    security: [{ login: [] }],
    paths: pathsOf(operations),
    components: { securitySchemes: { login: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  });

const pathsOf = (operations: readonly Operation[]): ZodOpenApiPathsObject => {
  const paths: ZodOpenApiPathsObject = {};
  for (const { path, method, description } of operations) {
    paths[path] = { ...paths[path], [method === 'GET' ? 'get' : 'post']: description };
  }
  return paths;
};
