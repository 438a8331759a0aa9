import middy from '@middy/core';
import { z } from 'zod';
import { mask } from '../../lib/classify/masking/mask.ts';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { longDrains } from '../../lib/domain/override.ts';
import { createLoadReader, measureLoad } from '../../lib/flows/desk-load.ts';
import { createConfigurationReader } from '../../lib/flows/overrides.ts';
import { refillQueues } from '../../lib/flows/refill-queues.ts';
import { runTimers, type TimersRun } from '../../lib/flows/run-timers.ts';
import { type Sweep, sweepDesks } from '../../lib/flows/sweep-desks.ts';
import { dynamoClient, snsClient, sqsClient } from '../../lib/runtime/clients.ts';
import { readDeployed } from '../../lib/runtime/deployed-files.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createDeskQueues } from '../../lib/store/desk-queues.ts';
import { createDutyStore } from '../../lib/store/duty-store.ts';
import { createEscalationTopic } from '../../lib/store/escalation-topic.ts';
import { createLoadStore } from '../../lib/store/load-store.ts';
import { createMessageQueue } from '../../lib/store/message-queue.ts';
import { createOverrideStore } from '../../lib/store/override-store.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { parseTemplates } from '../../lib/templates/load-templates.ts';
import { createRenderer } from '../../lib/templates/render.ts';
import { Env } from './env.ts';

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const sqs = sqsClient();
const dynamo = dynamoClient();
const figures = createLoadStore(dynamo, env.TABLE_NAME);
const overrides = createOverrideStore(dynamo, env.TABLE_NAME);
const configurationAt = createConfigurationReader(overrides, configuration);
const ports = {
  duties: createDutyStore(dynamo, env.TABLE_NAME),
  overrides,
  figures,
  load: createLoadReader(figures),
  store: createTableStore({
    client: dynamo,
    tableName: env.TABLE_NAME,
    expiry: configuration.retention,
  }),
  inbound: createMessageQueue(sqs, env.INBOUND_QUEUE_URL),
  outbound: createMessageQueue(sqs, env.OUTBOUND_QUEUE_URL),
  media: createMessageQueue(sqs, env.MEDIA_QUEUE_URL),
  deskQueues: createDeskQueues(sqs, env.DESK_QUEUE_PREFIX),
  notices: createEscalationTopic(snsClient(), env.ESCALATION_TOPIC_ARN),
  casesUrl: env.CASES_URL,
  templates: createRenderer(parseTemplates(readDeployed('templates.json'))),
  mask,
  configuration,
};

/** The minute's tick, or an operator's wish to fill the queues again after they were purged. */
const Event = z.object({ 'detail-type': z.string().optional() });
const refill = 'Refill queues';

/** Items that are listed at once. */
const limit = 500;
/** Time a run leaves to finish cleanly, and what falls due leaves to drains, however much is due. */
const sparedMs = 10_000;
const sweepMs = 20_000;

export const handler = middy<unknown, void>().handler(async (event, context) => {
  if (Event.parse(event)['detail-type'] === refill) {
    log.info('queues refilled from the table', { tickets: await refillQueues(ports) });
  }
  const goesOn = (): boolean => context.getRemainingTimeInMillis() > sparedMs;
  const at = Date.now();
  const now = { ...ports, configuration: await configurationAt(at) };
  const goesOnBeforeSweep = (): boolean => context.getRemainingTimeInMillis() > sparedMs + sweepMs;
  const run = await runTimers(now, at, { limit, goesOn: goesOnBeforeSweep });
  const sweep = await sweepDesks(ports, Date.now(), goesOn);
  await measureLoad(now, Date.now());
  report(run, sweep);
  log.count({ longDrains: longDrains(await overrides.listOverrides(), at).length });
});

const report = (run: TimersRun, sweep: Sweep): void => {
  const failures = [...run.failures, ...sweep.failures];
  for (const failure of failures) log.warn('something due could not be handled', { ...failure });
  const { cases, messages, left } = run;
  log.info('timers ran', { cases, messages, left, failures: failures.length });
  if (sweep.moved > 0 || sweep.left) log.info('desks swept', { moved: sweep.moved, left: sweep.left });
  log.count({
    dueCases: cases,
    dueMessages: messages,
    timerFailures: failures.length,
    sweptCases: sweep.moved,
  });
};
