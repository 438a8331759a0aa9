import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The worker's code as plain JavaScript, which a thread can run without a TypeScript loader. */
export interface WorkerFile {
  readonly path: string;
  /** Removes the file. */
  stop(): void;
}

/** Translates the worker once; every thread starts from the same file. */
export const buildWorkerFile = async (): Promise<WorkerFile> => {
  const directory = mkdtempSync(join(tmpdir(), 'meridian-worker-'));
  const path = join(directory, 'worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  return { path, stop: () => rmSync(directory, { recursive: true, force: true }) };
};
