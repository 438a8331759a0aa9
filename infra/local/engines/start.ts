import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cloud } from '../cloud.ts';
import type { Log } from '../log.ts';
import type { LoopbackServer } from '../loopback.ts';
import { startObjectServer } from './object-server.ts';
import { createObjectStore, type ObjectStore } from './object-store.ts';
import { type QueueEngine, startQueues } from './queues.ts';
import { startTables, type TableEngine } from './tables.ts';

/** The engines that need nothing of the template. */
export interface Engines {
  readonly tables: TableEngine;
  readonly queues: QueueEngine;
  readonly objects: ObjectStore;
  readonly objectServer: LoopbackServer;
  stop(): Promise<void>;
}

interface EngineOptions {
  readonly cloud: Cloud;
  /** Where table and objects are kept; memory and a temporary directory when absent. */
  readonly dataDir?: string;
  readonly now: () => number;
  readonly log: Log;
}

export const startEngines = async ({ cloud, dataDir, now, log }: EngineOptions): Promise<Engines> => {
  const temporary = dataDir === undefined ? mkdtempSync(join(tmpdir(), 'meridian-objects-')) : undefined;
  const directory = join(dataDir ?? temporary ?? '', 'objects');
  const objects = createObjectStore({ cloud, directory, now });
  const [tables, queues, objectServer] = await Promise.all([
    startTables(cloud, dataDir === undefined ? undefined : join(dataDir, 'table')),
    startQueues(cloud),
    startObjectServer(objects, now, (line) => log('s3', line)),
  ]);
  return {
    tables,
    queues,
    objects,
    objectServer,
    stop: async () => {
      await Promise.all([tables.stop(), queues.stop(), objectServer.stop()]);
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    },
  };
};
