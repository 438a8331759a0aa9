import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../function-names.ts';
import type { Impact } from './alarm-board.ts';
import type { Deployment } from './deployment.ts';
import type { Grant } from './grant.ts';

export interface BundledFunctionProps {
  readonly name: FunctionName;
  /** What the handler's `Env` asks for beside the stage and the log level, which every function is told. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  readonly memoryMegabytes: number;
  /** What people notice when invocations fail. */
  readonly failures: Impact;
}

/** The variables of a handler's `Env` that its construct has to give. */
export type Given<Env> = Omit<Env, 'STAGE' | 'LOG_LEVEL'>;

/** One function of `functions/`, as bundled, with a role that may write its own log and nothing else yet. */
export class BundledFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, deployment: Deployment, props: BundledFunctionProps) {
    super(scope, id);
    const { stage, bundles } = deployment;
    const logGroup = new LogGroup(this, 'Log', {
      retention: stage.logRetention,
      removalPolicy: stage.removalPolicy,
    });
    // A role of our own: the AWS managed one may write to every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    this.lambda = new LambdaFunction(this, 'Function', {
      ...platform,
      functionName: `${stage.prefix}-${props.name}`,
      code: Code.fromAsset(join(bundles, props.name)),
      environment: { ...props.environment, STAGE: stage.name, LOG_LEVEL: stage.logLevel },
      timeout: props.timeout,
      memorySize: props.memoryMegabytes,
      role,
      logGroup,
      applicationLogLevelV2: ApplicationLogLevel[stage.logLevel],
    });
    this.#watch(deployment, props.failures);
  }

  /** Allows exactly these actions on exactly these resources. */
  allow(...grants: readonly Grant[]): void {
    for (const { actions, resources, conditions = {} } of grants) {
      if (resources.length === 0) continue;
      const statement = new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        conditions: { ...conditions },
      });
      this.lambda.addToRolePolicy(statement);
    }
  }

  #watch({ alarms }: Deployment, { impact }: Impact): void {
    alarms.add(this, 'FailuresAlarm', {
      impact,
      metric: this.lambda.metricErrors({ period: Duration.minutes(5) }),
      reaches: 3,
    });
  }
}

const platform = {
  runtime: Runtime.NODEJS_24_X,
  architecture: Architecture.ARM_64,
  handler: 'index.handler',
  loggingFormat: LoggingFormat.JSON,
  systemLogLevelV2: SystemLogLevel.WARN,
};
