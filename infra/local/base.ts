import { localCloud } from './cloud.ts';
import { type Engines, startEngines } from './engines/start.ts';
import { type Gateway, startGateway } from './http/gateway.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { buildWorkerFile, type WorkerFile } from './lambda/worker-file.ts';
import type { SettledOptions } from './stack-options.ts';
import type { StopList } from './stop-list.ts';

/** Everything that does not depend on the template, and therefore starts while the app is being synthesized. */
export interface Base {
  readonly engines: Engines;
  readonly gateway: Gateway;
  readonly issuer: Issuer;
  readonly worker: WorkerFile;
}

export const startBase = async (options: SettledOptions, stops: StopList): Promise<Base> => {
  const { ports, now, log, dataDir } = options;
  const cloud = localCloud;
  const engines = stopping(
    stops,
    startEngines({ cloud, now, log, ...(dataDir === undefined ? {} : { dataDir }) }),
  );
  const gateway = stopping(stops, startGateway({ cloud, port: ports.api ?? 0, now, log }));
  const kept = dataDir === undefined ? {} : { directory: dataDir };
  const issuer = stopping(stops, startIssuer({ port: ports.issuer ?? 0, now, ...kept }));
  const worker = stopping(stops, buildWorkerFile());
  // All are awaited, so that what did start is known and can be stopped when another did not.
  await Promise.allSettled([engines, gateway, issuer, worker]);
  return { engines: await engines, gateway: await gateway, issuer: await issuer, worker: await worker };
};

/** Sees to it that what has started will be stopped. */
export const stopping = async <Started extends { stop(): Promise<void> | void }>(
  stops: StopList,
  starting: Promise<Started>,
): Promise<Started> => {
  const started = await starting;
  stops.add(() => started.stop());
  return started;
};
