import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createEncoder } from '../classify/encoder/encoder.ts';
import { suggestIntent } from '../classify/encoder/suggest-intent.ts';
import { fromIso, minute, toIso } from '../domain/instant.ts';
import type { CommandIo, RunCommand } from './command.ts';
import { type Corrected, labelledLine, trainingColumns, trainingRow } from './correction-lines.ts';
import { eachCorrection } from './each-correction.ts';

const usage = `Usage: npm run -s meridian -- corrections export [--since INSTANT] [--until INSTANT] [--format tsv|jsonl]

What agents put right on a running stage, with the masked message, a line a case: the newest correction counts.
tsv    for "taxonomy add --examples": fill in the column "intent" (the column "suggested" says what the model takes for the
       most likely of the category) and delete what shall not be learnt
jsonl  for "classify --accuracy": how much of it today's model gets right
Corrections of the urgency alone, taken back ones, and messages that are gone are counted and left out.
Instants are ISO 8601 with an offset; without --since everything; never later than a minute ago, also without --until.
Needs MERIDIAN_API_URL and MERIDIAN_TOKEN (a supervisor's).`;

const weights = new URL('../classify/encoder/weights.bin', import.meta.url);

const Instant = z.iso.datetime({ offset: true, error: 'write instants such as 2026-11-01T00:00:00Z' });
const Options = z.object({
  since: Instant.optional(),
  until: Instant.optional(),
  format: z.enum(['tsv', 'jsonl'], { error: '--format is tsv or jsonl' }).default('tsv'),
});
type Options = z.output<typeof Options>;

/** Writes what agents put right as lines for training or for measuring. */
export const run: RunCommand = async ([command, ...args], io) => {
  const options = command === 'export' ? readOptions(args) : usage;
  if (typeof options === 'string') {
    io.stderr(options);
    return command === '--help' || args.includes('--help') ? 0 : 2;
  }
  await exportCorrections(options, io);
  return 0;
};

/** The options, or what is wrong with them. */
const readOptions = (args: string[]): Options | string => {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { since: text, until: text, format: text } });
    const options = Options.safeParse(values);
    if (options.success) return options.data;
    return `${options.error.issues.map(({ message }) => message).join('\n')}\n\n${usage}`;
  } catch {
    return usage;
  }
};

const exportCorrections = async ({ since, until, format }: Options, io: CommandIo): Promise<void> => {
  // The index of corrections follows the table with a delay, mostly of milliseconds.
  const settled = Date.now() - minute;
  const asked = Math.min(fromIso(until ?? '') ?? settled, settled);
  const end = Math.max(asked, fromIso(since ?? '') ?? 0);
  const write = format === 'jsonl' ? labelledLine : withSuggestions();
  const counts = { written: 0, unchanged: 0, gone: 0 };
  if (format === 'tsv') io.stdout(trainingColumns);
  for await (const corrected of eachCorrection({ since, until: toIso(end) })) {
    const { text, before, after } = corrected;
    if (before.category === after.category && before.language === after.language) counts.unchanged++;
    else if (text === undefined) counts.gone++;
    else {
      counts.written++;
      io.stdout(write({ ...corrected, text }));
    }
  }
  io.stderr(
    `${counts.written} written; left out: ${counts.unchanged} with the urgency alone or taken back, ${counts.gone} whose message is gone. Go on with --since ${toIso(end)}`,
  );
};

const withSuggestions = () => {
  const encoder = createEncoder(readFileSync(weights));
  return (corrected: Corrected): string =>
    trainingRow(corrected, (text) => suggestIntent(encoder, text, corrected.after.category));
};
