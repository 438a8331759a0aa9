import middy from '@middy/core';
import { z } from 'zod';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { measureLoad } from '../../lib/flows/desk-load.ts';
import { refillQueues } from '../../lib/flows/refill-queues.ts';
import { runTimers } from '../../lib/flows/run-timers.ts';
import { dynamoClient, sqsClient } from '../../lib/runtime/clients.ts';
import { readDeployed } from '../../lib/runtime/deployed-files.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createDeskQueues } from '../../lib/store/desk-queues.ts';
import { createLoadStore } from '../../lib/store/load-store.ts';
import { createMessageQueue } from '../../lib/store/message-queue.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { Env } from './env.ts';

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const sqs = sqsClient();
const dynamo = dynamoClient();
const ports = {
  figures: createLoadStore(dynamo, env.TABLE_NAME),
  store: createTableStore({
    client: dynamo,
    tableName: env.TABLE_NAME,
    expiry: configuration.retention,
  }),
  inbound: createMessageQueue(sqs, env.INBOUND_QUEUE_URL),
  outbound: createMessageQueue(sqs, env.OUTBOUND_QUEUE_URL),
  media: createMessageQueue(sqs, env.MEDIA_QUEUE_URL),
  deskQueues: createDeskQueues(sqs, env.DESK_QUEUE_PREFIX),
  configuration,
};

/** The minute's tick, or an operator's wish to fill the queues again after they were purged. */
const Event = z.object({ 'detail-type': z.string().optional() });
const refill = 'Refill queues';

/** Items one run looks at, and the time it leaves to finish cleanly. */
const limit = 500;
const sparedMs = 10_000;

export const handler = middy<unknown, void>().handler(async (event, context) => {
  if (Event.parse(event)['detail-type'] === refill) {
    log.info('queues refilled from the table', { tickets: await refillQueues(ports) });
  }
  const goesOn = (): boolean => context.getRemainingTimeInMillis() > sparedMs;
  const run = await runTimers(ports, Date.now(), { limit, goesOn });
  await measureLoad(ports, Date.now());
  for (const failure of run.failures) log.warn('something due could not be handled', { ...failure });
  const { failures, ...done } = run;
  log.info('timers ran', { ...done, failures: failures.length });
  log.count({ dueCases: run.cases, dueMessages: run.messages, timerFailures: failures.length });
});
