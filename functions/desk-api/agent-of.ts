import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { z } from 'zod';
import type { Agent } from '../../lib/domain/agent.ts';
import { Problem } from '../../lib/runtime/problem.ts';

/** Lists reach us as Cognito writes them (`agent,supervisor`), as HTTP APIs rewrite them (`[agent supervisor]`), or as lists. */
const List = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? value.replace(/^\[|\]$/g, '').split(/[\s,]+/) : value))
  .transform((values) => values.filter((value) => value !== ''));

const Claims = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  email: z.string().optional(),
  'cognito:groups': List.default([]),
  'custom:desks': List.default([]),
});

/** Who is asking. The authorizer has proved the token; a token of neither role may do nothing. */
export const agentOf = (event: APIGatewayProxyEventV2WithJWTAuthorizer): Agent => {
  const claims = Claims.safeParse(event.requestContext.authorizer?.jwt.claims);
  if (!claims.success)
    throw new Problem(401, 'no-claims', 'The token does not say who you are; log in again.');
  const { sub, name, email, 'cognito:groups': groups, 'custom:desks': deskIds } = claims.data;
  const role = groups.includes('supervisor') ? 'supervisor' : groups.includes('agent') ? 'agent' : undefined;
  if (role === undefined) {
    throw new Problem(
      403,
      'no-role',
      'You are in neither group "agent" nor "supervisor"; ask an administrator.',
    );
  }
  const shown = name ?? email;
  return { agentId: sub, role, deskIds, ...(shown === undefined ? {} : { name: shown }) };
};
