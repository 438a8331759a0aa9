import { expect, it } from 'vitest';
import { z } from 'zod';
import { aFunction, aStack } from './an-assembly.ts';

const echo = `export const handler = async (event) => ({
  statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(event) });`;

const Event = z.looseObject({
  routeKey: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
  isBase64Encoded: z.boolean(),
  requestContext: z.looseObject({ time: z.string() }),
});

const eventOf = async (response: Response) => Event.parse(await response.json());

const apiOf = (cors?: object) => ({
  Type: 'AWS::ApiGatewayV2::Api',
  Properties: {
    ProtocolType: 'HTTP',
    Name: 'test',
    ...(cors === undefined ? {} : { CorsConfiguration: cors }),
  },
});

const integration = {
  Type: 'AWS::ApiGatewayV2::Integration',
  Properties: {
    ApiId: { Ref: 'Api' },
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: { 'Fn::GetAtt': ['Echo', 'Arn'] },
    PayloadFormatVersion: '2.0',
  },
};

const routeTo = (routeKey: string) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    ApiId: { Ref: 'Api' },
    RouteKey: routeKey,
    Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
  },
});

const anApi = (source: string, routeKeys: readonly string[], cors?: object) =>
  aStack({
    resources: {
      Api: apiOf(cors),
      Integration: integration,
      Echo: aFunction('echo'),
      ...Object.fromEntries(routeKeys.map((key, index) => [`Route${index}`, routeTo(key)])),
    },
    code: { echo: source },
  });

it('gives a function the event of payload format 2.0', async () => {
  const { apiUrl } = await anApi(echo, ['POST /forms/{inboxId}']);
  const response = await fetch(`${apiUrl}/forms/web%20site?a=1&b=2&a=3`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'X-Custom': 'Value',
      cookie: 'one=1; two=2',
    },
    body: '{"text":"こんにちは"}',
  });
  const event = await eventOf(response);
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'POST /forms/{inboxId}',
    rawQueryString: 'a=1&b=2&a=3',
    queryStringParameters: { a: '1,3', b: '2' },
    cookies: ['one=1', 'two=2'],
    pathParameters: { inboxId: 'web site' },
    headers: { 'x-custom': 'Value', 'content-type': 'application/json; charset=utf-8' },
    body: '{"text":"こんにちは"}',
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST' }, stage: '$default', routeKey: 'POST /forms/{inboxId}' },
  });
  expect(event.headers).not.toHaveProperty('cookie');
  expect(event.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
});

it.each([
  ['text/plain', false],
  ['application/json', false],
  ['application/xml', false],
  ['application/javascript', false],
  ['application/x-www-form-urlencoded', true],
  ['application/octet-stream', true],
  ['application/problem+json', true],
])('passes a body of type %s in base64: %s', async (type, encoded) => {
  const { apiUrl } = await anApi(echo, ['$default']);
  const body = Buffer.from('text=ä');
  const response = await fetch(apiUrl, { method: 'POST', headers: { 'content-type': type }, body });
  const event = await eventOf(response);
  expect(event.isBase64Encoded).toBe(encoded);
  expect(Buffer.from(event.body ?? '', encoded ? 'base64' : 'utf8')).toEqual(body);
});

it('leaves the body out when there is none', async () => {
  const { apiUrl } = await anApi(echo, ['GET /']);
  const event = await eventOf(await fetch(apiUrl));
  expect(event).not.toHaveProperty('body');
  expect(event.isBase64Encoded).toBe(false);
});

it('prefers a literal route over a variable, that over a greedy one, and $default last', async () => {
  const { apiUrl } = await anApi(echo, [
    '$default',
    'ANY /v1/{proxy+}',
    'GET /v1/{id}',
    'GET /v1/openapi.json',
  ]);
  const routeOf = async (path: string, method = 'GET') =>
    (await eventOf(await fetch(`${apiUrl}${path}`, { method }))).routeKey;
  expect(await routeOf('/v1/openapi.json')).toBe('GET /v1/openapi.json');
  expect(await routeOf('/v1/case')).toBe('GET /v1/{id}');
  expect(await routeOf('/v1/case', 'POST')).toBe('ANY /v1/{proxy+}');
  expect(await routeOf('/v1/case/notes')).toBe('ANY /v1/{proxy+}');
  expect(await routeOf('/else')).toBe('$default');
});

it('answers 404 where no route matches, as the gateway does', async () => {
  const { apiUrl } = await anApi(echo, ['POST /forms/{inboxId}']);
  const response = await fetch(`${apiUrl}/forms/website`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ message: 'Not Found' });
});

it('refuses a body over 10 MB before the function sees it', async () => {
  const { apiUrl } = await anApi(echo, ['POST /']);
  const response = await fetch(apiUrl, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) });
  expect(response.status).toBe(413);
});

it('answers 500 without details when the function fails', async () => {
  const { apiUrl } = await anApi(`export const handler = async () => { throw new Error('inner secret'); };`, [
    'GET /',
  ]);
  const response = await fetch(apiUrl);
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ message: 'Internal Server Error' });
});

it('takes a result without a status code as the JSON body of a 200', async () => {
  const { apiUrl } = await anApi('export const handler = async () => ({ fine: true });', ['GET /']);
  const response = await fetch(apiUrl);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  expect(await response.json()).toEqual({ fine: true });
});

it('sends cookies and base64 bodies of a result as they are meant', async () => {
  const source = `export const handler = async () => ({
    statusCode: 201, cookies: ['a=1', 'b=2'], body: 'AAH/', isBase64Encoded: true });`;
  const { apiUrl } = await anApi(source, ['GET /']);
  const response = await fetch(apiUrl);
  expect(response.status).toBe(201);
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 1, 255]);
});

it('answers preflights by itself, and only to allowed origins', async () => {
  const cors = {
    AllowOrigins: ['https://shop.example'],
    AllowMethods: ['POST'],
    AllowHeaders: ['content-type'],
    MaxAge: 60,
  };
  const { apiUrl } = await anApi(echo, ['POST /forms/{inboxId}'], cors);
  const preflight = async (origin: string) => {
    const headers = { origin, 'access-control-request-method': 'POST' };
    const response = await fetch(`${apiUrl}/forms/website`, { method: 'OPTIONS', headers });
    return [response.status, response.headers.get('access-control-allow-origin')];
  };
  expect(await preflight('https://shop.example')).toEqual([204, 'https://shop.example']);
  expect(await preflight('https://elsewhere.example')).toEqual([204, null]);
});

it('answers 500 to a header that HTTP does not allow, and goes on', async () => {
  const source = `export const handler = async (event) => ({
    statusCode: 200, headers: event.rawPath === '/bad' ? { 'x-name': 'line\\nbreak' } : {}, body: 'ok' });`;
  const { apiUrl } = await anApi(source, ['$default']);
  expect((await fetch(`${apiUrl}/bad`)).status).toBe(500);
  expect(await (await fetch(`${apiUrl}/good`)).text()).toBe('ok');
});
