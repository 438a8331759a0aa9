import { createClassifier } from '../../lib/classify/classifier.ts';
import { createEncoder } from '../../lib/classify/encoder/encoder.ts';
import { createCategoryReader } from '../../lib/classify/encoder/read-category.ts';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { createLoadReader } from '../../lib/flows/desk-load.ts';
import { createConfigurationReader } from '../../lib/flows/overrides.ts';
import { routeInbound } from '../../lib/flows/route-inbound.ts';
import { dynamoClient, sqsClient } from '../../lib/runtime/clients.ts';
import { readDeployed, readDeployedWeights } from '../../lib/runtime/deployed-files.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { queueHandler } from '../../lib/runtime/queue-handler.ts';
import { readConfig } from '../../lib/runtime/read-config.ts';
import { createDeskQueues } from '../../lib/store/desk-queues.ts';
import { createLoadStore } from '../../lib/store/load-store.ts';
import { createMessageQueue, QueuedKeyBody } from '../../lib/store/message-queue.ts';
import { createOpinionStore } from '../../lib/store/opinion-store.ts';
import { createOverrideStore } from '../../lib/store/override-store.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { parseTemplates } from '../../lib/templates/load-templates.ts';
import { createRenderer } from '../../lib/templates/render.ts';
import { Env } from './env.ts';
import { withRemoteModels } from './remote-models.ts';

const env = readConfig(Env);
const configuration = parseConfiguration(readDeployed('config.json'));
const log = createLog(env);
const sqs = sqsClient();
const builtIn = createClassifier(createCategoryReader(createEncoder(readDeployedWeights())));
const { mask } = builtIn;
const dynamo = dynamoClient();
const store = createTableStore({
  client: dynamo,
  tableName: env.TABLE_NAME,
  expiry: configuration.retention,
});
const opinions = { ...createOpinionStore(dynamo, env.TABLE_NAME), spend: store.spend };
const { classify } = await withRemoteModels(builtIn, { configuration, log, mask, store: opinions });
const ports = {
  store,
  outbound: createMessageQueue(sqs, env.OUTBOUND_QUEUE_URL),
  media: createMessageQueue(sqs, env.MEDIA_QUEUE_URL),
  deskQueues: createDeskQueues(sqs, env.DESK_QUEUE_PREFIX),
  templates: createRenderer(parseTemplates(readDeployed('templates.json'))),
  load: createLoadReader(createLoadStore(dynamo, env.TABLE_NAME)),
  configuration,
  classify,
  mask,
};

const configurationAt = createConfigurationReader(createOverrideStore(dynamo, env.TABLE_NAME), configuration);

export const handler = queueHandler({
  schema: QueuedKeyBody,
  log,
  handle: async (key) => {
    const at = Date.now();
    const now = { ...ports, configuration: await configurationAt(at) };
    const routed = await routeInbound(now, key, at);
    log.info('message routed', { messageId: key.messageId, ...routed });
    log.count({ routed: 1 }, { outcome: routed.outcome });
    if (routed.unanswered !== undefined) log.count({ unanswered: 1 });
  },
});
