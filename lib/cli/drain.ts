import { parseArgs } from 'node:util';
import type { RunCommand } from './command.ts';
import { askDesk } from './desk-client.ts';

const usage = `Usage: npm run -s meridian -- drain (--region REGION | --desk DESK) --because TEXT [--until INSTANT]

Takes a region or desk out of work at once: within a minute its cases, waiting or in somebody's hands, go to other desks.
Without --until it stays so until it is restored. Needs MERIDIAN_API_URL and MERIDIAN_TOKEN (a supervisor's).`;

/** Drains a region or desk and writes the override as JSON. */
export const run: RunCommand = async (args, io) => {
  const asked = read(args);
  if (asked === undefined) {
    io.stderr(usage);
    return args.includes('--help') ? 0 : 2;
  }
  io.stdout(JSON.stringify(await askDesk('POST', '/v1/overrides', { kind: 'drain', ...asked })));
  return 0;
};

const read = (args: string[]) => {
  const text = { type: 'string' } as const;
  try {
    const options = { region: text, desk: text, because: text, until: text };
    const { values } = parseArgs({ args, options });
    return values.because === undefined || (values.region === undefined) === (values.desk === undefined)
      ? undefined
      : values;
  } catch {
    return undefined;
  }
};
