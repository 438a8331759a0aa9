import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';

/** AWS must answer within a function's patience; the SDK itself would wait for ever. */
const requestHandler = { connectionTimeout: 1_000, requestTimeout: 5_000 };

export const dynamoClient = (): DynamoDBClient => new DynamoDBClient({ requestHandler, maxAttempts: 4 });

export const snsClient = (): SNSClient => new SNSClient({ requestHandler, maxAttempts: 4 });

export const sqsClient = (): SQSClient =>
  // Checksums of bodies are verified by the transport already.
  new SQSClient({ requestHandler, maxAttempts: 4, md5: false });
