import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { aConfiguration } from '../a-configuration.ts';
import { resourcesOf, synthesize, targetOf } from '../synthesize.ts';

let template: Template;
beforeAll(async () => {
  template = await synthesize();
});

const routes = () => resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(({ properties }) => properties);

describe('the HTTP API', () => {
  it('takes webhooks and forms from anybody, and everything of agents only with a token', () => {
    const described = routes().map(({ RouteKey, AuthorizationType }) => `${RouteKey} ${AuthorizationType}`);
    expect(described.sort()).toEqual([
      'ANY /v1/{proxy+} JWT',
      'GET /forms/{inboxId} NONE',
      'GET /forms/{inboxId}/token NONE',
      'GET /v1/openapi.json NONE',
      'GET /webhooks/{channel}/{inboxId} NONE',
      'POST /forms/{inboxId} NONE',
      'POST /forms/{inboxId}/uploads NONE',
      'POST /webhooks/{channel}/{inboxId} NONE',
    ]);
  });

  it('believes tokens of its own user pool made for its own client', () => {
    const [authorizer] = resourcesOf(template, 'AWS::ApiGatewayV2::Authorizer');
    const [client] = resourcesOf(template, 'AWS::Cognito::UserPoolClient');
    const [pool] = resourcesOf(template, 'AWS::Cognito::UserPool');
    expect(authorizer?.properties.JwtConfiguration.Audience).toEqual([{ Ref: client?.id }]);
    expect(JSON.stringify(authorizer?.properties.JwtConfiguration.Issuer)).toContain(`{"Ref":"${pool?.id}"}`);
  });

  it('hands every request over in payload format 2.0', () => {
    const integrations = resourcesOf(template, 'AWS::ApiGatewayV2::Integration');
    expect(integrations.length).toBeGreaterThan(0);
    for (const { properties } of integrations) expect(properties.PayloadFormatVersion).toBe('2.0');
  });

  it('answers preflights of the pages that may post forms, and lets them do nothing else', () => {
    const [api] = resourcesOf(template, 'AWS::ApiGatewayV2::Api');
    expect(api?.properties.CorsConfiguration).toMatchObject({
      AllowOrigins: ['https://pay.example'],
      AllowMethods: ['GET', 'POST', 'OPTIONS'],
      AllowHeaders: ['content-type'],
      ExposeHeaders: ['retry-after'],
    });
  });

  it('answers no preflight where no page may post forms', async () => {
    const inboxes = aConfiguration().inboxes.filter(({ channel }) => channel !== 'form');
    const formless = await synthesize({ configuration: aConfiguration({ inboxes }) });
    const [api] = resourcesOf(formless, 'AWS::ApiGatewayV2::Api');
    expect(api?.properties.CorsConfiguration).toBeUndefined();
  });

  it('slows a flood of forms before it slows anybody else', () => {
    const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage');
    const { DefaultRouteSettings: usual, RouteSettings: settings } = stage?.properties ?? {};
    expect(settings['POST /forms/{inboxId}'].ThrottlingRateLimit).toBeLessThan(usual.ThrottlingRateLimit);
    const forms = resourcesOf(template, 'AWS::ApiGatewayV2::Route').find(
      ({ properties }) => properties.RouteKey === 'POST /forms/{inboxId}',
    );
    expect(stage?.dependsOn).toContain(forms?.id);
  });

  it('logs the fate of each request without path values, query or address', () => {
    const [stage] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage');
    const { Format: format } = stage?.properties.AccessLogSettings ?? {};
    expect(format).toContain('$context.status');
    expect(format).not.toMatch(/\$context\.(path|identity|domainName)|querystring/i);
  });
});

describe('the agents', () => {
  const pool = (of: Template) => resourcesOf(of, 'AWS::Cognito::UserPool')[0]?.properties;

  it('are invited and never sign up, as agent or supervisor', () => {
    expect(pool(template)?.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
    const groups = resourcesOf(template, 'AWS::Cognito::UserPoolGroup');
    expect(groups.map(({ properties }) => properties.GroupName)).toEqual(['agent', 'supervisor']);
    for (const { properties } of groups) expect(targetOf(properties.UserPoolId)).toBeDefined();
  });

  it('read their desks from their token and cannot give themselves others', () => {
    const [client] = resourcesOf(template, 'AWS::Cognito::UserPoolClient');
    expect(client?.properties.ReadAttributes).toContain('custom:desks');
    expect(client?.properties.WriteAttributes).toEqual(['family_name', 'given_name']);
  });

  it('need a second factor everywhere but in dev', async () => {
    expect(pool(template)).toMatchObject({ MfaConfiguration: 'ON', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] });
    expect(pool(await synthesize({ stage: 'dev' }))?.MfaConfiguration).toBe('OPTIONAL');
  });
});
