import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import * as gateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Inbox } from '../lib/domain/configuration.ts';
import type { AgentLogin } from './agent-login.ts';
import type { BundledFunction } from './parts/bundled-function.ts';
import type { Deployment } from './parts/deployment.ts';
import type { Stage } from './stage.ts';

/** Requests a second over a longer time, and how many may come at once. */
export interface Throttle {
  readonly rate: number;
  readonly burst: number;
}

const usual: Throttle = { rate: 200, burst: 400 };

/** The one public address: intake for everybody, the agent API for those who are signed in. */
export class HttpApi extends Construct {
  readonly url: string;
  readonly #api: gateway.HttpApi;
  readonly #stage: gateway.HttpStage;
  readonly #routeSettings: Record<string, object> = {};

  constructor(scope: Construct, id: string, { stage, configuration, alarms }: Deployment) {
    super(scope, id);
    this.#api = new gateway.HttpApi(this, 'Api', {
      apiName: stage.prefix,
      createDefaultStage: false,
      ...crossOrigin(configuration.inboxes),
    });
    this.#stage = this.#api.addStage('Live', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: usual.rate, burstLimit: usual.burst },
      accessLogSettings: {
        destination: new gateway.LogGroupLogDestination(createLog(this, stage)),
        format: AccessLogFormat.custom(JSON.stringify(accessLogLine)),
      },
    });
    this.url = this.#api.apiEndpoint;
    alarms.add(this, 'ErrorsAlarm', {
      impact: 'customers, providers or agents are answered with server errors',
      metric: this.#api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      reaches: 5,
    });
  }

  /** A route anybody may call; the function behind it decides whom it believes. */
  addPublicRoute(
    path: string,
    methods: gateway.HttpMethod[],
    to: BundledFunction,
    throttle?: Throttle,
  ): void {
    this.#throttle(
      this.#api.addRoutes({ path, methods, integration: integrationOf(to) }),
      methods.map((method) => `${method} ${path}`),
      throttle,
    );
  }

  /** A route for agents: API Gateway turns away whoever has no valid token of ours. */
  addAgentRoute(path: string, to: BundledFunction, { pool, client }: AgentLogin): void {
    this.#api.addRoutes({
      path,
      methods: [gateway.HttpMethod.ANY],
      integration: integrationOf(to),
      authorizer: new HttpUserPoolAuthorizer('AgentToken', pool, { userPoolClients: [client] }),
    });
  }

  #throttle(routes: gateway.HttpRoute[], keys: string[], throttle: Throttle | undefined): void {
    if (!throttle) return;
    const settings = { ThrottlingRateLimit: throttle.rate, ThrottlingBurstLimit: throttle.burst };
    const resource = this.#stage.node.defaultChild;
    if (!(resource instanceof gateway.CfnStage))
      throw new Error('the stage is not an AWS::ApiGatewayV2::Stage');
    for (const key of keys) this.#routeSettings[key] = settings;
    resource.routeSettings = this.#routeSettings;
    // API Gateway refuses settings for a route it does not know yet.
    for (const route of routes) this.#stage.node.addDependency(route);
  }
}

const integrationOf = (to: BundledFunction): HttpLambdaIntegration =>
  new HttpLambdaIntegration(`${to.node.id}Integration`, to.lambda);

/** Pages of these origins may post forms; API Gateway answers their preflights itself. */
const crossOrigin = (inboxes: readonly Inbox[]): gateway.HttpApiProps => {
  const allowOrigins = [...new Set(inboxes.flatMap((inbox) => inbox.allowedOrigins))];
  if (allowOrigins.length === 0) return {};
  return {
    corsPreflight: {
      allowOrigins,
      allowMethods: [gateway.CorsHttpMethod.GET, gateway.CorsHttpMethod.POST, gateway.CorsHttpMethod.OPTIONS],
      allowHeaders: ['content-type'],
      exposeHeaders: ['retry-after'],
      maxAge: Duration.hours(1),
    },
  };
};

const createLog = (scope: Construct, stage: Stage): LogGroup =>
  new LogGroup(scope, 'AccessLog', { retention: stage.logRetention, removalPolicy: stage.removalPolicy });

/** Enough to count requests and to find one again; no address, no path value and nothing a customer wrote. */
const accessLogLine = {
  at: '$context.requestTimeEpoch',
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  problem: '$context.error.message',
  integrationProblem: '$context.integrationErrorMessage',
  authorizerProblem: '$context.authorizer.error',
};
