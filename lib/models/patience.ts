import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { RemoteModel } from '../domain/configuration.ts';
import type { ModelProblem } from '../flows/ask-model.ts';

/** A remote model gets one try within its time; the built-in answer is there already. */
export const patienceOf = ({ region, timeoutMs }: Pick<RemoteModel, 'region' | 'timeoutMs'>) => ({
  clientSettings: {
    ...(region === undefined ? {} : { region }),
    maxAttempts: 1,
    // HTTP/1.1 also where a client would choose HTTP/2: a session of that does not survive a function's sleep.
    requestHandler: new NodeHttpHandler(),
  },
  /** Ends one call as a whole. */
  abortSignal: (): AbortSignal => AbortSignal.timeout(timeoutMs),
});

const timeouts = ['AbortError', 'TimeoutError', 'ModelTimeoutException'];
const throttles = ['ThrottlingException', 'TooManyRequestsException', 'ServiceQuotaExceededException'];

/** What kept a call from being answered. */
export const problemOf = (error: unknown): ModelProblem => {
  if (!(error instanceof Error)) return 'failed';
  if (timeouts.includes(error.name)) return 'timeout';
  if (throttles.includes(error.name)) return 'throttled';
  return error instanceof SyntaxError ? 'unreadable' : 'failed';
};
