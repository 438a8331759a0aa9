import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { FunctionSettings } from './function.ts';
import type { FunctionFailure, InvocationRequest, WorkerReport, WorkerStart } from './messages.ts';

// Lambda gives the code outside the handler ten seconds.
const initializationMs = 10_000;

export type Outcome =
  | { readonly succeeded: true; readonly payload: string }
  | { readonly succeeded: false; readonly failure: FunctionFailure };

/** One execution environment: a thread that has loaded the function and takes one invocation at a time. */
export interface Instance {
  /** Never rejects: a crash or a timeout is an outcome. */
  invoke(request: InvocationRequest): Promise<Outcome>;
  /** False after a crash or a timeout; the instance must not be used again. */
  isAlive(): boolean;
  stop(): Promise<void>;
}

/** Starts a thread and waits until the function is loaded. */
export const startInstance = async (
  workerFile: string,
  settings: FunctionSettings,
): Promise<Instance | FunctionFailure> => {
  const worker = launch(workerFile, settings);
  let alive = true;
  const lost = new Promise<FunctionFailure>((resolve) => {
    worker.once('error', (error) => resolve({ errorType: error.name, errorMessage: error.message }));
    worker.once('exit', () =>
      resolve({ errorType: 'Runtime.ExitError', errorMessage: 'The function exited.' }),
    );
  }).finally(() => (alive = false));
  const stop = async (): Promise<void> => {
    alive = false;
    await worker.terminate();
  };
  const first = await firstOf(nextReport(worker), lost, initializationMs);
  if (first.kind !== 'ready') {
    await stop();
    return first.kind === 'not-ready' ? first.failure : await timedOut(initializationMs, 'initialization');
  }
  return {
    isAlive: () => alive,
    stop,
    invoke: async (request) => {
      const answered = firstOf(nextReport(worker), lost, request.deadline - Date.now());
      worker.postMessage(request);
      const report = await answered;
      if (report.kind === 'result') return { succeeded: true, payload: report.payload };
      if (report.kind === 'failed') return { succeeded: false, failure: report.failure };
      await stop();
      const failure =
        report.kind === 'not-ready' ? report.failure : timedOut(settings.timeoutMs, request.requestId);
      return { succeeded: false, failure };
    },
  };
};

const launch = (workerFile: string, settings: FunctionSettings): Worker => {
  const start: WorkerStart = { directory: settings.directory, handler: settings.handler };
  const worker = new Worker(workerFile, {
    workerData: start,
    env: { ...settings.environment },
    // Without this the thread would load the TypeScript loader of its parent.
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb },
  });
  for (const output of [worker.stdout, worker.stderr]) forwardLines(output, settings.log);
  return worker;
};

const forwardLines = (output: Readable, log: (line: string) => void): void => {
  createInterface({ input: output }).on('line', log);
};

const nextReport = (worker: Worker): Promise<WorkerReport> =>
  new Promise((resolve) => worker.once('message', resolve));

type FirstReport = WorkerReport | { readonly kind: 'timed-out' };

const firstOf = async (
  report: Promise<WorkerReport>,
  lost: Promise<FunctionFailure>,
  milliseconds: number,
): Promise<FirstReport> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<FirstReport>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'timed-out' }), milliseconds);
  });
  const loss = lost.then((failure): FirstReport => ({ kind: 'not-ready', failure }));
  const first = await Promise.race([report, loss, timeout]);
  clearTimeout(timer);
  return first;
};

const timedOut = (milliseconds: number, what: string): FunctionFailure => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `${what} Task timed out after ${(milliseconds / 1000).toFixed(2)} seconds`,
});
