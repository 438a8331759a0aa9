import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { pullMessages } from '../../lib/flows/pull-messages.ts';
import { dynamoClient, sqsClient } from '../../lib/runtime/clients.ts';
import { readDeployed } from '../../lib/runtime/deployed-files.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { s3Client } from '../../lib/runtime/object-client.ts';
import { queueHandler } from '../../lib/runtime/queue-handler.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createSecretReader } from '../../lib/runtime/secrets.ts';
import { createCursorStore } from '../../lib/store/cursor-store.ts';
import { createMessageQueue } from '../../lib/store/message-queue.ts';
import { createObjectStore } from '../../lib/store/object-store.ts';
import { PullRequestBody } from '../../lib/store/pull-queue.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { createTokenStore } from '../../lib/store/token-store.ts';
import { Env } from './env.ts';
import { createReadPage } from './read-page.ts';

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const dynamo = dynamoClient();
const ports = {
  store: createTableStore({ client: dynamo, tableName: env.TABLE_NAME, expiry: configuration.retention }),
  inbound: createMessageQueue(sqsClient(), env.INBOUND_QUEUE_URL),
  objects: createObjectStore(s3Client(), env.BUCKET_NAME),
  cursors: createCursorStore(dynamo, env.TABLE_NAME),
  readPage: createReadPage({
    configuration,
    secrets: createSecretReader(),
    transport: { fetch, tokens: createTokenStore(dynamo, env.TABLE_NAME) },
    now: Date.now,
  }),
};

/** Time in which another page is begun; the rest of the function's minute finishes it. */
const beginsForMs = 35_000;

export const handler = queueHandler({
  schema: PullRequestBody,
  log,
  handle: async (request) => {
    const startedAt = Date.now();
    const pulled = await pullMessages(ports, request, () => Date.now() - startedAt < beginsForMs);
    log.info('messages pulled', { inboxId: request.inboxId, ...pulled });
    log.count({ stored: pulled.stored, duplicates: pulled.duplicates }, { channel: 'wecom' });
  },
});
