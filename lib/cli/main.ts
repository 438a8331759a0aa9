import type { CommandIo, RunCommand } from './command.ts';

interface Command {
  readonly summary: string;
  readonly load: () => Promise<{ readonly run: RunCommand }>;
}

const commands: Readonly<Record<string, Command>> = {
  classify: {
    summary:
      'recorded messages in, as JSON lines, CSV, TSV or text; how each is read out, and how much is right',
    load: () => import('./classify.ts'),
  },
  'parse-mail': {
    summary: 'raw mail files as arguments; one JSON line a file out',
    load: () => import('./parse-mail.ts'),
  },
  'check-webhook': {
    summary: 'JSON lines with a webhook request and its secrets in; verdict and messages out',
    load: () => import('./check-webhook.ts'),
  },
  route: {
    summary: 'JSON lines with "id", "language", "category", "urgency", "at" in; the desk and its reasons out',
    load: () => import('./route.ts'),
  },
  coverage: {
    summary: 'proves that everybody can be answered at every minute of the next year; the gaps out',
    load: () => import('./coverage.ts'),
  },
  simulate: {
    summary:
      'replays recorded or made-up cases through a configuration; waits, late replies and staffing out',
    load: () => import('./simulate.ts'),
  },
  taxonomy: {
    summary: 'lists, checks and extends what the classifier learns from; problems out',
    load: () => import('./taxonomy.ts'),
  },
  corrections: {
    summary: 'exports what agents of a stage put right, as lines to learn from or to measure by',
    load: () => import('./corrections.ts'),
  },
  drain: {
    summary: 'takes a region or desk out of work at once; its cases go elsewhere within a minute',
    load: () => import('./drain.ts'),
  },
  restore: {
    summary: 'ends the drains and closures of a region or desk',
    load: () => import('./restore.ts'),
  },
  overrides: {
    summary: 'lists what supervisors have changed about the opening of desks',
    load: () => import('./overrides.ts'),
  },
};

const usage = (): string => {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(14)} ${summary}`);
  return [
    'Usage: npm run -s meridian -- <command> [arguments]',
    '',
    ...lines,
    '',
    'Example: npm run -s meridian -- route < facts.jsonl',
  ].join('\n');
};

const main = async (args: readonly string[], io: CommandIo): Promise<number> => {
  const [name = '', ...rest] = args;
  if (['help', '--help', '-h'].includes(name)) {
    io.stdout(usage());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    io.stderr(name === '' ? usage() : `There is no command "${name}".\n\n${usage()}`);
    return 2;
  }
  const { run } = await command.load();
  return run(rest, io);
};

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: (line) => process.stdout.write(`${line}\n`),
    stderr: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
