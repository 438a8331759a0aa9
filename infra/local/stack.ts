import { join } from 'node:path';
import { type Assembly, loadAssembly, projectDirectory, synthesize } from './assembly.ts';
import { currentAssembly } from './assembly-cache.ts';
import { type Base, startBase, stopping } from './base.ts';
import { type Endpoints, localCloud, toLocalUrl } from './cloud.ts';
import { lockDirectory } from './directory-lock.ts';
import { startSecrets } from './engines/secrets.ts';
import { keepSweeping } from './engines/sweep.ts';
import { createTopics } from './engines/topics.ts';
import { apiId } from './http/gateway.ts';
import { codeDirectories, readInboxes } from './inboxes.ts';
import { type LocalStack, openStack } from './local-stack.ts';
import type { Machine } from './machine.ts';
import { startMail } from './mail.ts';
import { createMailEvents, type MailEvents } from './providers/mail-events.ts';
import { type Providers, startProviders } from './providers/recorder.ts';
import { createResources, identify, refuseUnknownTypes } from './resources/registry.ts';
import { type ResolvedTemplate, resolveTemplate } from './scope.ts';
import type { SettledOptions, StackOptions } from './stack-options.ts';
import { createStopList, type StopList } from './stop-list.ts';

const cloud = localCloud;

/**
 * Synthesizes the app, or takes a synthesized assembly, and runs its template on this machine.
 * @throws TemplateError for what the template asks and this machine cannot do; Error for a port in use.
 */
export const startLocalStack = async (options: StackOptions = {}): Promise<LocalStack> => {
  const stops = createStopList();
  try {
    if (options.dataDir !== undefined) stops.add(lockDirectory(options.dataDir));
    return await start(withDefaults(options), stops);
  } catch (error) {
    await stops.stop();
    throw error;
  }
};

const withDefaults = (options: StackOptions): SettledOptions => ({
  ...options,
  now: options.now ?? Date.now,
  log: options.log ?? (() => undefined),
  ports: options.ports ?? {},
});

const start = async (options: SettledOptions, stops: StopList): Promise<LocalStack> => {
  const [assembly, base] = await Promise.all([obtainAssembly(options), startBase(options, stops)]);
  refuseUnknownTypes(assembly.template);
  const mailEvents = createMailEvents((problem) => stops.isStopping() || options.log('ses', problem));
  const { providers, inboxes, secrets } = await startNeighbours(options, assembly, { stops, mailEvents });
  const endpoints: Endpoints = {
    dynamodb: base.engines.tables.url,
    sqs: base.engines.queues.url,
    s3: base.engines.objectServer.url,
    secretsManager: secrets.url,
    ses: providers.sesUrl,
    sns: providers.snsUrl,
    bedrock: options.modelsUrl ?? `${providers.url}/bedrock`,
    comprehend: options.modelsUrl ?? `${providers.url}/comprehend`,
  };
  const resolved = resolveFor(assembly, base, secrets.arnOf);
  const machine: Machine = {
    ...{ cloud, endpoints, secrets, expiring: [], receiptRules: [], names: new Map(), functions: new Map() },
    ...{ topics: createTopics(base.engines.queues, options.now), mailEvents },
    ...{ tables: base.engines.tables, queues: base.engines.queues, objects: base.engines.objects },
    ...{ gateway: base.gateway, issuer: base.issuer, workerFile: base.worker.path },
    ...{ log: options.log, now: options.now, isStopping: stops.isStopping, onStop: stops.add },
    assetDirectory: assembly.assetDirectory,
    settings: { concurrency: options.concurrency ?? 4, ...(options.pace ?? {}) },
  };
  await createResources(resolved, machine);
  const mail = await startMail(machine, options.ports.smtp ?? 0);
  if (mail !== undefined) stops.add(mail.stop);
  stops.add(keepSweeping(machine));
  return openStack({ machine, resolved, providers, inboxes, smtpPort: mail?.port, stop: stops.stop });
};

const obtainAssembly = async ({ assembly }: SettledOptions): Promise<Assembly> => {
  if (assembly !== undefined) return loadAssembly(assembly);
  const directory = join(projectDirectory, '.meridian', 'assemblies');
  // Holidays are resolved by this machine's real day, whatever instant the stack pretends.
  return loadAssembly(await currentAssembly({ projectDirectory, directory, now: Date.now(), synthesize }));
};

/** The providers' side and the secrets they issued to the configured inboxes. */
const startNeighbours = async (
  options: SettledOptions,
  assembly: Assembly,
  { stops, mailEvents }: { readonly stops: StopList; readonly mailEvents: MailEvents },
) => {
  const kept = options.dataDir === undefined ? {} : { dataDir: options.dataDir };
  const inboxes = readInboxes(codeDirectories(assembly));
  const wanted = { port: options.ports.providers ?? 0, inboxes, now: options.now, mailEvents, ...kept };
  const providers: Providers = await stopping(stops, startProviders(wanted));
  const values = { ...providers.secrets, ...options.secrets };
  const directory = options.dataDir === undefined ? {} : { directory: options.dataDir };
  const secrets = await stopping(stops, startSecrets({ cloud, values, ...directory }));
  return { providers, inboxes, secrets };
};

const resolveFor = (
  { template, stackName }: Assembly,
  { engines, gateway, issuer }: Base,
  secretArn: (name: string) => string,
): ResolvedTemplate => {
  const origins = {
    sqs: engines.queues.url,
    'cognito-idp': issuer.origin,
    [`${apiId}.execute-api`]: gateway.url,
  };
  const naming = { cloud, stackName, secretArn, queueUrl: engines.queues.queueUrl, apiUrl: gateway.url };
  return resolveTemplate(template, {
    cloud,
    stackName,
    localize: (text) => toLocalUrl(cloud, origins, text),
    identify: (declaration) => identify(declaration, naming),
  });
};
