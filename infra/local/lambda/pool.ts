import type { FunctionSettings } from './function.ts';
import { type Instance, startInstance } from './instance.ts';
import type { FunctionFailure } from './messages.ts';

/** The instances of one function: warm ones wait to be used again. */
export interface Pool {
  take(): Promise<Instance | FunctionFailure>;
  giveBack(instance: Instance): void;
  /** Ends every instance, also those in the middle of an invocation. */
  stop(): Promise<void>;
}

const shutDown: FunctionFailure = {
  errorType: 'Runtime.Shutdown',
  errorMessage: 'The local stack is stopping.',
};

/** An instance may have died while it was idle, of a promise that nobody awaited. */
const takeWarm = (idle: Instance[]): Instance | undefined => {
  const warm = idle.pop();
  return warm === undefined || warm.isAlive() ? warm : takeWarm(idle);
};

export const createPool = (workerFile: string, settings: FunctionSettings): Pool => {
  const idle: Instance[] = [];
  const all = new Set<Instance>();
  let isStopped = false;
  const startOne = async (): Promise<Instance | FunctionFailure> => {
    const started = await startInstance(workerFile, settings);
    if (!('invoke' in started)) return started;
    all.add(started);
    // The stop may have come while the function was loading.
    if (isStopped) await started.stop();
    return isStopped ? shutDown : started;
  };
  return {
    take: async () => (isStopped ? shutDown : (takeWarm(idle) ?? startOne())),
    giveBack: (instance) => {
      if (instance.isAlive()) idle.push(instance);
      else all.delete(instance);
    },
    stop: async () => {
      isStopped = true;
      await Promise.all([...all].map((instance) => instance.stop()));
    },
  };
};
