// Runs in a worker thread: one function, one invocation at a time, nothing of the local stack in its environment.
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FunctionFailure, InvocationRequest, WorkerReport, WorkerStart } from './messages.ts';

type Handler = (event: unknown, context: unknown) => unknown;

const report = (message: WorkerReport): void => parentPort?.postMessage(message);

const describeFailure = (error: unknown): FunctionFailure =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') }
    : { errorType: typeof error, errorMessage: String(error) };

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

const loadHandler = async ({ directory, handler }: WorkerStart): Promise<Handler> => {
  const [file = '', name = ''] = handler.split('.');
  const module: Record<string, unknown> = await import(pathToFileURL(`${directory}/${file}.mjs`).href);
  const exported = module[name];
  if (!isHandler(exported)) throw new Error(`${file}.mjs exports no function ${name}.`);
  return exported;
};

const contextOf = (request: InvocationRequest) => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: request.functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: request.functionArn,
  memoryLimitInMB: String(request.memoryMb),
  awsRequestId: request.requestId,
  logGroupName: `/aws/lambda/${request.functionName}`,
  logStreamName: 'local',
  getRemainingTimeInMillis: () => Math.max(0, request.deadline - Date.now()),
});

const run = async (handler: Handler, request: InvocationRequest): Promise<WorkerReport> => {
  try {
    const result = await handler(JSON.parse(request.event), contextOf(request));
    return { kind: 'result', payload: JSON.stringify(result ?? null) };
  } catch (error) {
    return { kind: 'failed', failure: describeFailure(error) };
  }
};

try {
  const handler = await loadHandler(workerData);
  parentPort?.on('message', (request: InvocationRequest) => void run(handler, request).then(report));
  report({ kind: 'ready' });
} catch (error) {
  report({ kind: 'not-ready', failure: describeFailure(error) });
}
