import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { dynamoClient, sqsClient } from '../../lib/runtime/clients.ts';
import { readDeployed } from '../../lib/runtime/deployed-files.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { s3Client } from '../../lib/runtime/object-client.ts';
import { queueHandler } from '../../lib/runtime/queue-handler.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createReplyKeys } from '../../lib/runtime/reply-keys.ts';
import { createSecretReader } from '../../lib/runtime/secrets.ts';
import { createMessageQueue } from '../../lib/store/message-queue.ts';
import { createObjectStore } from '../../lib/store/object-store.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { Env } from './env.ts';
import { announcedMails, MailAnnouncement } from './object-created.ts';
import { receiveEmail } from './receive.ts';

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const ports = {
  store: createTableStore({
    client: dynamoClient(),
    tableName: env.TABLE_NAME,
    expiry: configuration.retention,
  }),
  inbound: createMessageQueue(sqsClient(), env.INBOUND_QUEUE_URL),
  objects: createObjectStore(s3Client(), env.BUCKET_NAME),
  replyKeys: createReplyKeys(createSecretReader(), env.REPLY_KEY_SECRET),
  configuration,
};

export const handler = queueHandler({
  schema: MailAnnouncement,
  log,
  handle: async (announcement) => {
    for (const { rawKey, released } of announcedMails(announcement)) {
      const received = await receiveEmail(ports, rawKey, Date.now(), { released });
      const { inboxId, because, ...books } = received;
      log.info('mail received', { inboxId, because, released, ...books });
      log.count(books, { channel: 'email' });
      if (because !== undefined) log.count({ quarantined: books.quarantined }, { reason: because });
    }
  },
});
