import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { fetchMedia } from '../../lib/flows/fetch-media.ts';
import { dynamoClient } from '../../lib/runtime/clients.ts';
import { readDeployed } from '../../lib/runtime/deployed-files.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { s3Client } from '../../lib/runtime/object-client.ts';
import { queueHandler } from '../../lib/runtime/queue-handler.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createSecretReader } from '../../lib/runtime/secrets.ts';
import { QueuedKeyBody } from '../../lib/store/message-queue.ts';
import { createObjectStore } from '../../lib/store/object-store.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { createTokenStore } from '../../lib/store/token-store.ts';
import { Env } from './env.ts';
import { createMediaFiles } from './media-files.ts';
import { withUploadedFiles } from './uploaded-files.ts';

/** A file is held in memory while it is checked; 25 MB is the largest attachment that mailboxes commonly take, too. */
const limitBytes = 25 * 1024 * 1024;
/** No further file is begun after this long, so that the function ends in time and what it fetched is kept. */
const beginsForMs = 90_000;

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const dynamo = dynamoClient();
const objects = createObjectStore(s3Client(), env.BUCKET_NAME);
const ports = {
  store: createTableStore({ client: dynamo, tableName: env.TABLE_NAME, expiry: configuration.retention }),
  objects,
  media: withUploadedFiles(
    createMediaFiles({
      configuration,
      secrets: createSecretReader(),
      tokens: createTokenStore(dynamo, env.TABLE_NAME),
      now: Date.now,
      limitBytes,
    }),
    objects,
  ),
};

export const handler = queueHandler({
  schema: QueuedKeyBody,
  log,
  handle: async (key) => {
    const startedAt = Date.now();
    const run = await fetchMedia(ports, key, startedAt, () => Date.now() - startedAt < beginsForMs);
    log.info('files fetched', { messageId: key.messageId, ...run });
    log.count({ mediaFetched: run.fetched, mediaGivenUp: run.givenUp });
  },
});
