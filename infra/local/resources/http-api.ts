import { z } from 'zod';
import { createAuthorizer } from '../http/authorizer.ts';
import { CorsConfiguration } from '../http/cors.ts';
import { apiId } from '../http/gateway.ts';
import type { ResourceType } from '../machine.ts';
import { TemplateError } from '../template.ts';
import { functionNamed } from './function.ts';
import { readProperties } from './properties.ts';

const ApiProperties = z.looseObject({
  ProtocolType: z.literal('HTTP'),
  CorsConfiguration: CorsConfiguration.optional(),
});

/** AWS::ApiGatewayV2::Api. One HTTP API is served, at the gateway's own address. */
export const api: ResourceType = {
  identify: (_declaration, { apiUrl }) => ({ ref: apiId, attributes: { ApiId: apiId, ApiEndpoint: apiUrl } }),
  create: (declaration, machine) => {
    const { CorsConfiguration: cors } = readProperties(ApiProperties, declaration);
    if (cors !== undefined) machine.gateway.allowOrigins(cors);
  },
};

const IntegrationProperties = z.looseObject({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});

// The references below carry what a route needs: the function behind an integration, the keys behind an authorizer.
const integrationMark = 'integration:';

/** AWS::ApiGatewayV2::Integration of a function. */
export const integration: ResourceType = {
  identify: (declaration) => {
    const { IntegrationUri } = readProperties(IntegrationProperties, declaration);
    return { ref: `${integrationMark}${IntegrationUri}`, attributes: {} };
  },
};

const AuthorizerProperties = z.looseObject({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.object({ Audience: z.array(z.string()), Issuer: z.string() }),
});

/** AWS::ApiGatewayV2::Authorizer of JSON web tokens. */
export const authorizer: ResourceType = {
  identify: (declaration) => {
    const { JwtConfiguration } = readProperties(AuthorizerProperties, declaration);
    return { ref: JSON.stringify(JwtConfiguration), attributes: {} };
  },
};

const RouteProperties = z.looseObject({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).length(0, 'scopes are not known here').optional(),
});

/** AWS::ApiGatewayV2::Route to a function, with its authorizer. */
export const route: ResourceType = {
  identify: ({ logicalId }) => ({ ref: logicalId, attributes: {} }),
  create: (declaration, machine) => {
    const { RouteKey, Target, AuthorizationType, AuthorizerId } = readProperties(
      RouteProperties,
      declaration,
    );
    const uri = Target.slice(Target.indexOf(integrationMark) + integrationMark.length);
    const target = functionNamed(machine, uri, declaration.logicalId);
    if (AuthorizationType === 'NONE') return machine.gateway.addRoute({ routeKey: RouteKey, target });
    const { Audience, Issuer } = AuthorizerProperties.shape.JwtConfiguration.parse(
      JSON.parse(AuthorizerId ?? '{}'),
    );
    if (!Issuer.startsWith(machine.issuer.origin)) {
      throw new TemplateError(
        `${declaration.logicalId}: ${Issuer} is not an issuer on this machine; use a user pool.`,
      );
    }
    const authorize = createAuthorizer({ issuer: Issuer, audience: Audience, keys: machine.issuer.keys });
    machine.gateway.addRoute({ routeKey: RouteKey, target, authorize });
  },
};
