import { randomUUID } from 'node:crypto';
import { type Instance, type Outcome, startInstance } from './instance.ts';

/** What a function is, as the template says. */
export interface FunctionSettings {
  readonly name: string;
  readonly arn: string;
  /** Where its code asset lies. */
  readonly directory: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  /** Invocations at the same time; more wait. */
  readonly concurrency: number;
  readonly log: (line: string) => void;
}

/** A Lambda function on this machine. */
export interface LocalFunction {
  readonly name: string;
  /** Runs the handler with an event. Never rejects. */
  invoke(event: unknown): Promise<Outcome>;
  stop(): Promise<void>;
}

/** Keeps warm instances for reuse and starts further ones, as Lambda does, up to the function's concurrency. */
export const createFunction = (workerFile: string, settings: FunctionSettings): LocalFunction => {
  const idle: Instance[] = [];
  const all = new Set<Instance>();
  const seats = createSeats(settings.concurrency);
  let stopped = false;
  const takeInstance = async () => {
    const warm = idle.pop();
    if (warm !== undefined) return warm;
    if (stopped) return shutDown;
    const started = await startInstance(workerFile, settings);
    if (!('invoke' in started)) return started;
    all.add(started);
    // The stop may have come while the function was loading.
    if (stopped) await started.stop();
    return stopped ? shutDown : started;
  };
  const run = async (event: unknown): Promise<Outcome> => {
    const instance = await takeInstance();
    if (!('invoke' in instance)) return { succeeded: false, failure: instance };
    const outcome = await instance.invoke(invocation(settings, event));
    if (instance.isAlive()) idle.push(instance);
    else all.delete(instance);
    return outcome;
  };
  return {
    name: settings.name,
    invoke: async (event) => {
      const outcome = limitResponse(await seats.take(() => run(event)));
      if (!outcome.succeeded) settings.log(JSON.stringify(outcome.failure));
      return outcome;
    },
    stop: async () => {
      stopped = true;
      await Promise.all([...all].map((instance) => instance.stop()));
    },
  };
};

const shutDown = { errorType: 'Runtime.Shutdown', errorMessage: 'The local stack is stopping.' };

const invocation = (settings: FunctionSettings, event: unknown) => ({
  event: JSON.stringify(event),
  requestId: randomUUID(),
  deadline: Date.now() + settings.timeoutMs,
  functionName: settings.name,
  functionArn: settings.arn,
  memoryMb: settings.memoryMb,
});

const largestResponse = 6 * 1024 * 1024;

const limitResponse = (outcome: Outcome): Outcome => {
  if (!outcome.succeeded || Buffer.byteLength(outcome.payload) <= largestResponse) return outcome;
  const errorMessage = 'Response payload size exceeded maximum allowed payload size (6291556 bytes).';
  return { succeeded: false, failure: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } };
};

/** Lets a number of tasks run at a time, the others in the order they came. */
const createSeats = (count: number) => {
  const waiting: (() => void)[] = [];
  let free = count;
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    take: async <Result>(task: () => Promise<Result>): Promise<Result> => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
};
