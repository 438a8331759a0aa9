import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Plain JavaScript, since loaders of TypeScript do not reach threads by themselves.
register();
const { runJob } = await import('./simulate-job.ts');

/** Does one run in a thread of its own; a failure reaches the starter as the thread's error. */
parentPort?.postMessage(await runJob(workerData));
