import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { sendMessage } from '../../lib/flows/send-message.ts';
import { dynamoClient, sqsClient } from '../../lib/runtime/clients.ts';
import { readDeployed } from '../../lib/runtime/deployed-files.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { s3Client } from '../../lib/runtime/object-client.ts';
import { queueHandler } from '../../lib/runtime/queue-handler.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createReplyKeys } from '../../lib/runtime/reply-keys.ts';
import { createSecretReader } from '../../lib/runtime/secrets.ts';
import { createDeskQueues } from '../../lib/store/desk-queues.ts';
import { QueuedKeyBody } from '../../lib/store/message-queue.ts';
import { createObjectStore } from '../../lib/store/object-store.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { createTokenStore } from '../../lib/store/token-store.ts';
import { Env } from './env.ts';
import { createPace } from './pace.ts';
import { createSender } from './sender.ts';
import { createTransport } from './transport.ts';

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const secrets = createSecretReader();
const dynamo = dynamoClient();
const ports = {
  store: createTableStore({
    client: dynamo,
    tableName: env.TABLE_NAME,
    expiry: configuration.retention,
  }),
  deskQueues: createDeskQueues(sqsClient(), env.DESK_QUEUE_PREFIX),
  sender: createSender({
    configuration,
    secrets,
    replyKeys: createReplyKeys(secrets, env.REPLY_KEY_SECRET),
    transport: createTransport({
      region: env.AWS_REGION,
      configurationSet: env.CONFIGURATION_SET,
      tokens: createTokenStore(dynamo, env.TABLE_NAME),
    }),
    files: createObjectStore(s3Client(), env.BUCKET_NAME),
    now: Date.now,
    pace: createPace({ now: Date.now }),
  }),
  configuration,
};

export const handler = queueHandler({
  schema: QueuedKeyBody,
  log,
  handle: async (key) => {
    const { outcome, caseId, reason } = await sendMessage(ports, key, Date.now());
    // A provider's reason may quote the message, so the case keeps it and the log does not.
    log.info('message handled', {
      messageId: key.messageId,
      outcome,
      caseId,
      hasReason: reason !== undefined,
    });
    log.count({ sends: 1 }, { outcome });
  },
});
