import type { Cloud, Endpoints } from '../cloud.ts';
import { localCredentials } from '../engines/credentials.ts';

interface EnvironmentOptions {
  readonly cloud: Cloud;
  readonly endpoints: Endpoints;
  readonly functionName: string;
  readonly handler: string;
  readonly directory: string;
  readonly memoryMb: number;
  readonly runtime: string;
  readonly logFormat: string;
  /** The variables of the template. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The variables a function sees: the template's, those Lambda sets, and where the engines are. */
export const functionEnvironment = (options: EnvironmentOptions): Record<string, string> => ({
  ...options.variables,
  AWS_REGION: options.cloud.region,
  AWS_DEFAULT_REGION: options.cloud.region,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_EXECUTION_ENV: `AWS_Lambda_${options.runtime}`,
  AWS_LAMBDA_FUNCTION_NAME: options.functionName,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(options.memoryMb),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_FORMAT: options.logFormat,
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${options.functionName}`,
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  LAMBDA_TASK_ROOT: options.directory,
  _HANDLER: options.handler,
  TZ: ':UTC',
  LANG: 'en_US.UTF-8',
  // Deployed functions run on a newer Node.js than this machine may have.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  AWS_ENDPOINT_URL_DYNAMODB: options.endpoints.dynamodb,
  AWS_ENDPOINT_URL_SQS: options.endpoints.sqs,
  AWS_ENDPOINT_URL_S3: options.endpoints.s3,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: options.endpoints.secretsManager,
  AWS_ENDPOINT_URL_SES: options.endpoints.ses,
  AWS_ENDPOINT_URL_SNS: options.endpoints.sns,
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: options.endpoints.bedrock,
  AWS_ENDPOINT_URL_COMPREHEND: options.endpoints.comprehend,
});
