import { randomBytes } from 'node:crypto';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { parsePageAssets } from '../../lib/form-page/page.ts';
import { dynamoClient, sqsClient } from '../../lib/runtime/clients.ts';
import { readDeployed } from '../../lib/runtime/deployed-files.ts';
import { type HttpResponse, problems } from '../../lib/runtime/http-handler.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { s3Client } from '../../lib/runtime/object-client.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createReplyKeys } from '../../lib/runtime/reply-keys.ts';
import { createSecretReader } from '../../lib/runtime/secrets.ts';
import { createMessageQueue } from '../../lib/store/message-queue.ts';
import { bucketOrigin, createObjectStore } from '../../lib/store/object-store.ts';
import { createReplyFiles } from '../../lib/store/reply-files.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { parseTemplates } from '../../lib/templates/load-templates.ts';
import { Env } from './env.ts';
import type { FormPorts } from './ports.ts';
import { answerForm } from './routes.ts';

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const s3 = s3Client();
const secrets = createSecretReader();
const uploadOrigin = bucketOrigin(s3, env.BUCKET_NAME);
const ports: Omit<FormPorts, 'uploadOrigin'> = {
  store: createTableStore({
    client: dynamoClient(),
    tableName: env.TABLE_NAME,
    expiry: configuration.retention,
  }),
  inbound: createMessageQueue(sqsClient(), env.INBOUND_QUEUE_URL),
  objects: createObjectStore(s3, env.BUCKET_NAME),
  uploads: createReplyFiles(s3, env.BUCKET_NAME),
  keys: createReplyKeys(secrets, env.FORM_KEY_SECRET),
  secrets,
  fetch,
  templates: parseTemplates(readDeployed('templates.json')),
  assets: parsePageAssets(readDeployed('form-page.json')),
  newPageId: () => randomBytes(16).toString('base64url'),
  configuration,
  log,
  now: Date.now,
};

export const handler = middy<APIGatewayProxyEventV2, HttpResponse>()
  .use(problems(log))
  .handler(async (event) => answerForm({ ...ports, uploadOrigin: await uploadOrigin }, event));
