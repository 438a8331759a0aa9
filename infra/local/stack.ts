import { join } from 'node:path';
import { type Assembly, loadAssembly, projectDirectory, synthesize } from './assembly.ts';
import { currentAssembly } from './assembly-cache.ts';
import { type Endpoints, localCloud, toLocalUrl } from './cloud.ts';
import { lockDirectory } from './data-lock.ts';
import { startSecrets } from './engines/secrets.ts';
import { type Engines, startEngines } from './engines/start.ts';
import { keepSweeping } from './engines/sweep.ts';
import { apiId, type Gateway, startGateway } from './http/gateway.ts';
import { codeDirectories, readInboxes } from './inboxes.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { buildWorkerFile } from './lambda/worker-file.ts';
import { type LocalStack, openStack } from './local-stack.ts';
import type { Machine } from './machine.ts';
import { startMail } from './mail.ts';
import { type Providers, startProviders } from './providers/recorder.ts';
import { createResources, identify, refuseUnknownTypes } from './resources/registry.ts';
import { type ResolvedTemplate, resolveTemplate } from './scope.ts';
import type { StackOptions } from './stack-options.ts';
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

type Settled = StackOptions & Required<Pick<StackOptions, 'now' | 'log' | 'ports'>>;

const withDefaults = (options: StackOptions): Settled => ({
  ...options,
  now: options.now ?? Date.now,
  log: options.log ?? (() => undefined),
  ports: options.ports ?? {},
});

const start = async (options: Settled, stops: StopList): Promise<LocalStack> => {
  const [assembly, base] = await Promise.all([obtainAssembly(options), startBase(options, stops)]);
  refuseUnknownTypes(assembly.template);
  const { providers, inboxes, secrets } = await startNeighbours(options, assembly, stops);
  const endpoints: Endpoints = {
    dynamodb: base.engines.tables.url,
    sqs: base.engines.queues.url,
    s3: base.engines.objectServer.url,
    secretsManager: secrets.url,
    ses: providers.sesUrl,
  };
  const resolved = resolveFor(assembly, base, secrets.arnOf);
  const machine: Machine = {
    ...{ cloud, endpoints, secrets, expiring: [], receiptRules: [], names: new Map(), functions: new Map() },
    ...{ tables: base.engines.tables, queues: base.engines.queues, objects: base.engines.objects },
    ...{ gateway: base.gateway, issuer: base.issuer, workerFile: base.workerFile },
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

const obtainAssembly = async ({ assembly }: Settled): Promise<Assembly> => {
  if (assembly !== undefined) return loadAssembly(assembly);
  const directory = join(projectDirectory, '.meridian', 'assemblies');
  // Holidays are resolved by this machine's real day, whatever instant the stack pretends.
  return loadAssembly(await currentAssembly({ projectDirectory, directory, now: Date.now(), synthesize }));
};

interface Base {
  readonly engines: Engines;
  readonly gateway: Gateway;
  readonly issuer: Issuer;
  readonly workerFile: string;
}

/** Everything that does not depend on the template, and therefore starts while the app is being synthesized. */
const startBase = async ({ ports, now, log, dataDir }: Settled, stops: StopList): Promise<Base> => {
  const kept = dataDir === undefined ? {} : { dataDir };
  const started = await Promise.allSettled([
    stopping(stops, startEngines({ cloud, now, log, ...kept })),
    stopping(stops, startGateway({ cloud, port: ports.api ?? 0, now, log })),
    stopping(
      stops,
      startIssuer({ port: ports.issuer ?? 0, now, ...(dataDir === undefined ? {} : { directory: dataDir }) }),
    ),
    buildWorkerFile(),
  ]);
  const [engines, gateway, issuer, worker] = started;
  const failed = started.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  if (engines.status !== 'fulfilled' || gateway.status !== 'fulfilled')
    throw new Error('The engines did not start.');
  if (issuer.status !== 'fulfilled' || worker.status !== 'fulfilled')
    throw new Error('The issuer did not start.');
  stops.add(worker.value.remove);
  return {
    engines: engines.value,
    gateway: gateway.value,
    issuer: issuer.value,
    workerFile: worker.value.path,
  };
};

const stopping = async <Started extends { stop(): Promise<void> }>(
  stops: StopList,
  starting: Promise<Started>,
): Promise<Started> => {
  const started = await starting;
  stops.add(() => started.stop());
  return started;
};

/** The providers' side and the secrets they issued to the configured inboxes. */
const startNeighbours = async (options: Settled, assembly: Assembly, stops: StopList) => {
  const kept = options.dataDir === undefined ? {} : { dataDir: options.dataDir };
  const inboxes = readInboxes(codeDirectories(assembly));
  const wanted = { port: options.ports.providers ?? 0, inboxes, now: options.now, ...kept };
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
