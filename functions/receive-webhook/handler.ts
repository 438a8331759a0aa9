import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { dynamoClient, sqsClient } from '../../lib/runtime/clients.ts';
import { readDeployed } from '../../lib/runtime/deployed-files.ts';
import { type HttpResponse, problems } from '../../lib/runtime/http-handler.ts';
import { type InboxContext, inboxCredentials } from '../../lib/runtime/inbox-credentials.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { s3Client } from '../../lib/runtime/object-client.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createSecretReader } from '../../lib/runtime/secrets.ts';
import { createMessageQueue } from '../../lib/store/message-queue.ts';
import { createObjectStore } from '../../lib/store/object-store.ts';
import { createPullQueue } from '../../lib/store/pull-queue.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { Env } from './env.ts';
import { receive } from './receive.ts';

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const now = Date.now;
const sqs = sqsClient();
const ports = {
  store: createTableStore({
    client: dynamoClient(),
    tableName: env.TABLE_NAME,
    expiry: configuration.retention,
  }),
  inbound: createMessageQueue(sqs, env.INBOUND_QUEUE_URL),
  pulls: createPullQueue(sqs, env.PULL_QUEUE_URL),
  objects: createObjectStore(s3Client(), env.BUCKET_NAME),
  log,
  now,
};

export const handler = middy<APIGatewayProxyEventV2, HttpResponse, Error, InboxContext>()
  .use(problems(log))
  .use(inboxCredentials({ configuration, secrets: createSecretReader(), now }))
  .handler((event, context) => receive(ports, event, context));
