import { parseArgs } from 'node:util';
import { z } from 'zod';

export const usage = `Runs Meridian on this machine.

  npm start -- [options]

  --port PORT       HTTP API (8080); pages, token issuer and provider recorder take the next three ports
  --smtp-port PORT  incoming mail (2525)
  --data DIR        keep table, objects and outbox in DIR over restarts (kept in memory otherwise)
  --verbose         show everything the functions log, not only warnings and errors
  --help            this text
`;

const port = z.coerce
  .number('must be a number')
  .int()
  .min(0, 'must be 0 or more')
  .max(65_532, 'must be at most 65532');

const Flags = z.object({
  port: port.default(8080),
  'smtp-port': port.default(2525),
  data: z.string().min(1, 'must name a directory').optional(),
  verbose: z.boolean().default(false),
  help: z.boolean().default(false),
});
export type Flags = z.infer<typeof Flags>;

/** Reads the command line. @throws Error that names the wrong option. */
export const readFlags = (words: readonly string[]): Flags => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      port: { type: 'string' },
      'smtp-port': { type: 'string' },
      data: { type: 'string' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const parsed = Flags.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
  );
};
