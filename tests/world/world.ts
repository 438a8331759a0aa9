import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { SNSClient } from '@aws-sdk/client-sns';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import type { MiddlewareStack } from '@smithy/types';
import { createMediaFiles } from '../../functions/fetch-media/media-files.ts';
import { createReadPage } from '../../functions/pull-messages/read-page.ts';
import { createPace } from '../../functions/send-message/pace.ts';
import { createSender } from '../../functions/send-message/sender.ts';
import { localCloud } from '../../infra/local/cloud.ts';
import { clientOf } from '../../infra/local/engines/credentials.ts';
import { type Providers, startProviders } from '../../infra/local/providers/recorder.ts';
import { createClassifier } from '../../lib/classify/classifier.ts';
import type { AccessTokens } from '../../lib/domain/access-token.ts';
import type { Agent } from '../../lib/domain/agent.ts';
import type { Case } from '../../lib/domain/case.ts';
import type { EventMessage } from '../../lib/domain/event.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import type { PullRequest } from '../../lib/domain/pull.ts';
import type { Ticket } from '../../lib/domain/ticket.ts';
import { lanes } from '../../lib/domain/vocabulary.ts';
import { acceptEvents } from '../../lib/flows/accept-events.ts';
import { acceptMessages } from '../../lib/flows/accept-messages.ts';
import { fetchMedia } from '../../lib/flows/fetch-media.ts';
import type { MediaFiles, ObjectStore, QueuedKey, Store } from '../../lib/flows/ports.ts';
import { pullMessages } from '../../lib/flows/pull-messages.ts';
import { routeInbound } from '../../lib/flows/route-inbound.ts';
import { sendMessage } from '../../lib/flows/send-message.ts';
import { createCursorStore } from '../../lib/store/cursor-store.ts';
import { createDeskQueues } from '../../lib/store/desk-queues.ts';
import { createEscalationTopic } from '../../lib/store/escalation-topic.ts';
import { createMessageQueue, QueuedKeyBody } from '../../lib/store/message-queue.ts';
import { createObjectStore } from '../../lib/store/object-store.ts';
import { createOpinionStore } from '../../lib/store/opinion-store.ts';
import { createOverrideStore } from '../../lib/store/override-store.ts';
import { createReplyFiles } from '../../lib/store/reply-files.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { createTokenStore } from '../../lib/store/token-store.ts';
import { loadTemplates } from '../../lib/templates/load-templates.ts';
import { readTemplateFolder } from '../../lib/templates/read-folder.ts';
import { createRenderer } from '../../lib/templates/render.ts';
import { aConfiguration } from './a-configuration.ts';
import { type CrashPoint, createCrashPoint } from './crash-point.ts';
import {
  dumpTable,
  type FreshQueues,
  freshQueues,
  freshTable,
  startTestEngines,
  type TestEngines,
} from './engines.ts';

const templates = createRenderer(loadTemplates(readTemplateFolder('templates')));
const configuration = aConfiguration();
const { classify, mask } = createClassifier();

/** Engines that many worlds share. */
export interface Universe {
  readonly engines: TestEngines;
  /** A recorder of its own for a world: providers remember what they were asked to send. */
  readonly openProviders: () => Promise<Providers>;
  stop(): Promise<void>;
}

export const startUniverse = async (): Promise<Universe> => {
  const engines = await startTestEngines();
  const opened: Providers[] = [];
  return {
    engines,
    openProviders: async () => {
      const providers = await startProviders({ port: 0, inboxes: configuration.inboxes, now: Date.now });
      opened.push(providers);
      return providers;
    },
    stop: async () => {
      await Promise.all([engines.stop(), ...opened.map((providers) => providers.stop())]);
    },
  };
};

/**
 * The flows on real engines with a fresh table and fresh queues, at a fixed instant, and a crash point that every call out
 * of the process passes.
 */
export const createWorld = async ({ engines, openProviders }: Universe, at: Instant) => {
  const crash = createCrashPoint();
  const clock = { at };
  const objects = new Map<string, { type: string; bytes: number }>();
  const [providers, tableName, queues] = await Promise.all([
    openProviders(),
    freshTable(engines),
    freshQueues(
      engines,
      configuration.desks.map((desk) => desk.id),
    ),
  ]);
  const dynamo = through(crash, new DynamoDBClient(clientOf(localCloud, engines.tables.url)));
  const sqs = through(crash, engines.sqs());
  const bucket = `bucket-${randomUUID()}`;
  await engines.objects.createBucket(bucket, []);
  const s3 = through(
    crash,
    new S3Client({ ...clientOf(localCloud, engines.objectServer.url), forcePathStyle: true }),
  );
  const ports = {
    store: createTableStore({ client: dynamo, tableName, expiry: configuration.retention }),
    inbound: createMessageQueue(sqs, queues.inboundUrl),
    outbound: createMessageQueue(sqs, queues.outboundUrl),
    media: createMessageQueue(sqs, queues.mediaUrl),
    deskQueues: createDeskQueues(sqs, queues.deskPrefix),
    objects: {
      put: (key: string, bytes: Uint8Array, type: string) =>
        crash.pass('put object', async () => void objects.set(key, { type, bytes: bytes.byteLength })),
    },
    replyFiles: createReplyFiles(s3, bucket),
    sender: senderFor(providers, crash, {
      tokens: createTokenStore(dynamo, tableName),
      files: createObjectStore(s3, bucket),
      now: () => clock.at,
    }),
    load: async () => ({}),
    overrides: createOverrideStore(dynamo, tableName),
    notices: createEscalationTopic(
      through(crash, new SNSClient({ ...clientOf(localCloud, providers.snsUrl), maxAttempts: 1 })),
      'arn:aws:sns:eu-west-1:000000000000:escalations',
    ),
    casesUrl: 'https://desk.test/v1/cases/',
    configuration,
    templates,
    classify,
    mask,
  };
  const files = mediaFilesOf(providers, createTokenStore(dynamo, tableName));
  const media: MediaFiles = {
    fetch: (conversationKey, attachment) =>
      crash.pass('fetch file', () => files.fetch(conversationKey, attachment)),
  };
  const pulling = {
    cursors: createCursorStore(dynamo, tableName),
    readPage: createReadPage({
      configuration,
      secrets: { values: async (name) => providers.secrets[name] ?? {}, text: async () => '' },
      transport: {
        fetch: (input, init) => crash.pass('fetch', () => fetch(input, init)),
        tokens: createTokenStore(dynamo, tableName),
      },
      now: () => clock.at,
    }),
  };
  const drain = (url: string, handle: (key: QueuedKey) => Promise<unknown>) =>
    drainQueue(engines, url, handle);

  return {
    at,
    crash,
    ports,
    opinions: createOpinionStore(dynamo, tableName),
    /** What one delivery of a webhook does. */
    deliver: (...messages: InboundMessage[]) => acceptMessages(ports, messages),
    happen: (...events: EventMessage[]) => acceptEvents(ports, events),
    /** Handles every message on a queue, as the function behind it would; a killed one stays and is handled again. */
    routeAll: (now = at) => drain(queues.inboundUrl, (key) => routeInbound(ports, key, now)),
    sendAll: (now = at) => {
      clock.at = now;
      return drain(queues.outboundUrl, (key) => sendMessage(ports, key, now));
    },
    fetchAll: (now = at) => drain(queues.mediaUrl, (key) => fetchMedia({ ...ports, media }, key, now)),
    /** Puts a file at a provider, as its customers do. */
    putFile: providers.putFile,
    objects: () => Object.fromEntries([...objects].sort()),
    faults: providers.faults,
    /** Fetches what waits at WeCom, as the function behind the pull queue would. */
    pull: (request: PullRequest) => pullMessages({ ...ports, ...pulling }, request, () => true),
    providersUrl: providers.url,
    sent: () => providers.messages(),
    refusals: () => providers.refusals(),
    rows: () => dumpTable(engines.tables.client, tableName),
    /** Empties every queue, as an accident would. */
    purge: () => purgeQueues(engines, queues),
    /** Tickets that still match their case. */
    liveTickets: () => liveTickets(engines, queues.deskPrefix, ports.store),
  };
};
export type World = Awaited<ReturnType<typeof createWorld>>;

/** Sends every command of the client through the crash point. */
const through = <
  Input extends object,
  Output extends object,
  T extends { middlewareStack: MiddlewareStack<Input, Output> },
>(
  crash: CrashPoint,
  client: T & { middlewareStack: MiddlewareStack<Input, Output> },
): T => {
  client.middlewareStack.add(
    (next, context) => (args) => crash.pass(context.commandName ?? 'command', () => next(args)),
    { step: 'initialize' },
  );
  return client;
};

const mediaFilesOf = (providers: Providers, tokens: AccessTokens): MediaFiles =>
  createMediaFiles({
    configuration,
    secrets: { values: async (name) => providers.secrets[name] ?? {}, text: async () => '' },
    tokens,
    now: Date.now,
    limitBytes: 1_000_000,
  });

interface Sending {
  readonly tokens: AccessTokens;
  readonly files: Pick<ObjectStore, 'get'>;
  readonly now: () => Instant;
}

const senderFor = (providers: Providers, crash: CrashPoint, { tokens, files, now }: Sending) => {
  const ses = through(crash, new SESClient({ ...clientOf(localCloud, providers.sesUrl), maxAttempts: 1 }));
  return createSender({
    configuration,
    secrets: {
      values: async (name) => providers.secrets[name] ?? {},
      text: async () => 'reply-key-of-the-tests',
    },
    replyKeys: async () => ['reply-key-of-the-tests'],
    transport: {
      tokens,
      fetch: (input, init) => crash.pass('fetch', () => fetch(input, init)),
      sendRawEmail: async ({ from, to, raw }) => {
        const command = new SendRawEmailCommand({
          Source: from,
          Destinations: [to],
          RawMessage: { Data: raw },
        });
        return (await ses.send(command)).MessageId ?? 'none';
      },
    },
    files,
    now,
    pace: createPace({ now: Date.now }),
  });
};

const drainQueue = async (
  engines: TestEngines,
  QueueUrl: string,
  handle: (key: QueuedKey) => Promise<unknown>,
): Promise<void> => {
  const client = engines.sqs();
  try {
    for (;;) {
      const receive = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 1, VisibilityTimeout: 30 });
      const [message] = (await client.send(receive)).Messages ?? [];
      if (message === undefined) return;
      const { ReceiptHandle } = message;
      try {
        await handle(QueuedKeyBody.parse(JSON.parse(message.Body ?? '')));
      } catch (error) {
        // As if its visibility timeout had passed.
        await client.send(
          new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
        );
        throw error;
      }
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  } finally {
    client.destroy();
  }
};

const purgeQueues = async (engines: TestEngines, queues: FreshQueues): Promise<void> => {
  const client = engines.sqs();
  const lanesOfDesks = configuration.desks.flatMap(({ id }) =>
    lanes.map((lane) => `${queues.deskPrefix}${id}-${lane}`),
  );
  for (const QueueUrl of [queues.inboundUrl, queues.outboundUrl, queues.mediaUrl, ...lanesOfDesks]) {
    await client.send(new PurgeQueueCommand({ QueueUrl }));
  }
  client.destroy();
};

const liveTickets = async (engines: TestEngines, prefix: string, store: Store): Promise<Ticket[]> => {
  const deskQueues = createDeskQueues(engines.sqs(), prefix);
  const found = new Map<string, Ticket>();
  for (const { id } of configuration.desks) {
    for (const lane of lanes) {
      const received = await deskQueues.receive(id, lane, 10);
      for (const { ticket } of received) {
        const supportCase = ticket && (await store.loadCase(ticket.caseId));
        if (ticket && isLive(ticket, supportCase)) found.set(`${ticket.caseId} ${ticket.epoch}`, ticket);
      }
      await deskQueues.giveBack(
        id,
        lane,
        received.map(({ handle }) => handle),
      );
    }
  }
  return [...found.values()];
};

const isLive = (ticket: Ticket, supportCase: Case | undefined): boolean =>
  supportCase?.state === 'queued' && supportCase.epoch === ticket.epoch;

export const anAgent = (over: Partial<Agent> = {}): Agent => ({
  agentId: 'agent-1',
  role: 'agent',
  deskIds: ['asia', 'west'],
  ...over,
});
