import { generateKeyPair, SignJWT } from 'jose';
import { expect, it } from 'vitest';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { aDirectory, aFunction, aStack } from './an-assembly.ts';

const claimsOf = 'export const handler = async (event) => event.requestContext.authorizer;';

const resources = {
  Pool: { Type: 'AWS::Cognito::UserPool', Properties: {} },
  Client: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: { Ref: 'Pool' } } },
  Desk: aFunction('desk'),
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ApiId: { Ref: 'Api' },
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { 'Fn::GetAtt': ['Desk', 'Arn'] },
      PayloadFormatVersion: '2.0',
    },
  },
  Authorizer: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      ApiId: { Ref: 'Api' },
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [{ Ref: 'Client' }],
        Issuer: {
          'Fn::Join': [
            '',
            ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'Pool' }],
          ],
        },
      },
    },
  },
  Route: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: {
      ApiId: { Ref: 'Api' },
      RouteKey: 'ANY /v1/{proxy+}',
      Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
      AuthorizationType: 'JWT',
      AuthorizerId: { Ref: 'Authorizer' },
    },
  },
};

const anApi = (options: object = {}) => aStack({ resources, code: { desk: claimsOf } }, options);

const call = ({ apiUrl }: LocalStack, authorization?: string) =>
  fetch(`${apiUrl}/v1/desks`, { headers: authorization === undefined ? {} : { authorization } });

const agent = { sub: 'agent-7', groups: ['agent', 'supervisor'], desks: ['tokyo', 'risk'] };

it('lets an agent in and gives the function the claims as text, lists in brackets', async () => {
  const stack = await anApi();
  const response = await call(stack, `Bearer ${await stack.tokens(agent)}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    jwt: {
      claims: {
        sub: 'agent-7',
        'cognito:groups': '[agent supervisor]',
        'custom:desks': 'tokyo,risk',
        email_verified: 'true',
        exp: expect.stringMatching(/^\d{10}$/),
      },
      scopes: null,
    },
  });
});

it('gives tokens to whoever asks on this machine', async () => {
  const stack = await anApi();
  const response = await fetch(`${new URL(stack.issuerUrl).origin}/token`, {
    method: 'POST',
    body: JSON.stringify(agent),
  });
  const answer = await response.json();
  expect(answer).toMatchObject({ token_type: 'Bearer', id_token: expect.any(String) });
  expect((await call(stack, `Bearer ${Object(answer).id_token}`)).status).toBe(200);
});

it('names what is wrong with a token request', async () => {
  const stack = await anApi();
  const response = await fetch(`${new URL(stack.issuerUrl).origin}/token`, {
    method: 'POST',
    body: '{"groups":"agent"}',
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('groups');
});

/** A token with the right words, signed with a key of the forger's own. */
const forged = async (stack: LocalStack) => {
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT({ sub: 'agent-7' })
    .setProtectedHeader({ alg: 'RS256', kid: stack.machine.issuer.keys.keys[0]?.kid ?? '' })
    .setIssuer(stack.issuerUrl)
    .setAudience('client-Client')
    .setIssuedAt()
    .setExpirationTime('1 minute')
    .sign(privateKey);
};

it('turns away who has no token or one signed by somebody else', async () => {
  const stack = await anApi();
  for (const authorization of [undefined, 'Bearer nonsense', `Bearer ${await forged(stack)}`]) {
    const response = await call(stack, authorization);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: 'Unauthorized' });
  }
});

it('turns away an expired token', async () => {
  const stack = await anApi({ now: () => Date.now() - 24 * 3_600_000 });
  const response = await call(stack, `Bearer ${await stack.tokens(agent)}`);
  expect(response.status).toBe(401);
});

it('publishes the key that verifies its tokens, without its private part', async () => {
  const stack = await anApi();
  const response = await fetch(`${stack.issuerUrl}/.well-known/jwks.json`);
  const [key] = Object(await response.json()).keys;
  expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
});

it('accepts tokens from before a restart when it has a directory', async () => {
  const dataDir = aDirectory();
  const ports = { issuer: await aFreePort() };
  const first = await anApi({ dataDir, ports });
  const token = await first.tokens(agent);
  await first.stop();
  expect((await call(await anApi({ dataDir, ports }), `Bearer ${token}`)).status).toBe(200);
});

const aFreePort = async (): Promise<number> => {
  const stack = await anApi();
  const port = Number(new URL(stack.issuerUrl).port);
  await stack.stop();
  return port;
};
