import { z } from 'zod';
import type { RunCommand } from './command.ts';
import { askDesk, printEach } from './desk-client.ts';

const usage = `Usage: npm run -s meridian -- overrides

Writes what supervisors have changed about the opening of desks and regions, a JSON line each.
Needs MERIDIAN_API_URL and MERIDIAN_TOKEN.`;

const Listed = z.object({ overrides: z.array(z.unknown()) });

/** Lists the overrides that count from now on. */
export const run: RunCommand = async (args, io) => {
  if (args.length > 0) {
    io.stderr(usage);
    return args.includes('--help') ? 0 : 2;
  }
  printEach(Listed.parse(await askDesk('GET', '/v1/overrides')).overrides, io);
  return 0;
};
