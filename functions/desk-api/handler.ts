import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { mask } from '../../lib/classify/masking/mask.ts';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { createConfigurationReader } from '../../lib/flows/overrides.ts';
import { dynamoClient, sqsClient } from '../../lib/runtime/clients.ts';
import { readDeployed } from '../../lib/runtime/deployed-files.ts';
import { type HttpResponse, problems } from '../../lib/runtime/http-handler.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { s3Client } from '../../lib/runtime/object-client.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createDeskQueues } from '../../lib/store/desk-queues.ts';
import { createDutyStore } from '../../lib/store/duty-store.ts';
import { createFileLinks } from '../../lib/store/file-links.ts';
import { createMailIntakeQueue } from '../../lib/store/mail-intake-queue.ts';
import { createMessageQueue } from '../../lib/store/message-queue.ts';
import { createOverrideStore } from '../../lib/store/override-store.ts';
import { createReplyFiles } from '../../lib/store/reply-files.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { parseTemplates } from '../../lib/templates/load-templates.ts';
import { createRenderer } from '../../lib/templates/render.ts';
import { deskApi } from './api.ts';
import { Env } from './env.ts';

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const sqs = sqsClient();
const s3 = s3Client();
const dynamo = dynamoClient();
const overrides = createOverrideStore(dynamo, env.TABLE_NAME);
const ports = {
  duties: createDutyStore(dynamo, env.TABLE_NAME),
  overrides,
  configurationAt: createConfigurationReader(overrides, configuration),
  store: createTableStore({
    client: dynamo,
    tableName: env.TABLE_NAME,
    expiry: configuration.retention,
  }),
  outbound: createMessageQueue(sqs, env.OUTBOUND_QUEUE_URL),
  deskQueues: createDeskQueues(sqs, env.DESK_QUEUE_PREFIX),
  mailIntake: createMailIntakeQueue(sqs, env.MAIL_QUEUE_URL),
  files: createFileLinks(s3, env.BUCKET_NAME),
  replyFiles: createReplyFiles(s3, env.BUCKET_NAME),
  templates: createRenderer(parseTemplates(readDeployed('templates.json'))),
  mask,
  configuration,
  now: Date.now,
};

export const handler = middy<APIGatewayProxyEventV2WithJWTAuthorizer, HttpResponse>()
  .use(problems(log))
  .handler(deskApi(ports));
