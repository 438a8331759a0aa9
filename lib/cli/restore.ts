import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { RunCommand } from './command.ts';
import { askDesk, printEach } from './desk-client.ts';

const usage = `Usage: npm run -s meridian -- restore (--region REGION | --desk DESK)

Ends all drains and closures of a region or desk: it receives cases again, and what it serves clearly better comes back
within a minute. Needs MERIDIAN_API_URL and MERIDIAN_TOKEN (a supervisor's).`;

const Ended = z.object({ ended: z.array(z.unknown()) });

/** Restores a region or desk and writes the overrides that were ended, a JSON line each. */
export const run: RunCommand = async (args, io) => {
  const place = read(args);
  if (place === undefined) {
    io.stderr(usage);
    return args.includes('--help') ? 0 : 2;
  }
  printEach(Ended.parse(await askDesk('POST', '/v1/restore', place)).ended, io);
  return 0;
};

const read = (args: string[]) => {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { region: text, desk: text } });
    return (values.region === undefined) === (values.desk === undefined) ? undefined : values;
  } catch {
    return undefined;
  }
};
