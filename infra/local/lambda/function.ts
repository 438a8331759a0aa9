import { randomUUID } from 'node:crypto';
import type { Outcome } from './instance.ts';
import { createPool } from './pool.ts';
import { createSeats } from './seats.ts';

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
  const pool = createPool(workerFile, settings);
  const seats = createSeats(settings.concurrency);
  const run = async (event: unknown): Promise<Outcome> => {
    const instance = await pool.take();
    if (!('invoke' in instance)) return { succeeded: false, failure: instance };
    const outcome = await instance.invoke(invocation(settings, event));
    pool.giveBack(instance);
    return outcome;
  };
  return {
    name: settings.name,
    invoke: async (event) => {
      const outcome = limitResponse(await seats.take(() => run(event)));
      if (!outcome.succeeded) settings.log(JSON.stringify(outcome.failure));
      return outcome;
    },
    stop: pool.stop,
  };
};

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
