import { type Flags, readFlags, usage } from './flags.ts';
import { noteworthy } from './log.ts';
import { openPages } from './open-pages.ts';
import { startLocalStack } from './stack.ts';

const write = (text: string): void => void process.stdout.write(`${text}\n`);

const run = async (): Promise<void> => {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) return write(usage);
  const startedAt = Date.now();
  const { stack, pages } = await start(flags);
  endOnSignal(async () => {
    await pages.stop();
    await stack.stop();
  });
  // Queues live in memory; the table knows every open case and fills them again.
  if (flags.data !== undefined) await stack.invoke('run-timers', refillQueues);
  write(pages.banner);
  write(`Ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s. Ctrl-C stops.`);
};

const start = async (flags: Flags) => {
  const first = flags.port;
  // With port 0 every server takes a free port of its own.
  const next = (offset: number): number => (first === 0 ? 0 : first + offset);
  const stack = await startLocalStack({
    ports: { api: first, issuer: next(2), providers: next(3), smtp: flags['smtp-port'] },
    ...(flags.data === undefined ? {} : { dataDir: flags.data }),
    log: (source, line) => {
      if (flags.verbose || noteworthy(line)) write(`[${source}] ${line}`);
    },
  });
  return { stack, pages: await openPages(stack, next(1)) };
};

const refillQueues = { source: 'meridian.local', 'detail-type': 'Refill queues' };

// A terminal signals the whole group and wrappers pass signals on, so the same signal may come twice.
const endOnSignal = (stop: () => Promise<void>): void => {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    void stop().finally(() => process.exit(0));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // A synthesis that is still running would hold up the end.
  process.exit(1);
});
