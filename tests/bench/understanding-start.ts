import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { weightsFile, withBundle } from './understanding-bundle.ts';

/** Starts in a process of its own; processor time in microseconds and resident bytes, step by step, each since the start. */
const script = `
import { readFileSync } from 'node:fs';
const [, file, weights] = process.argv;
const first = { cpu: process.cpuUsage(), rss: process.memoryUsage().rss };
const since = () => {
  globalThis.gc();
  const { user, system } = process.cpuUsage(first.cpu);
  return { microseconds: user + system, bytes: process.memoryUsage().rss - first.rss };
};
const { createClassifier, createCategoryReader, createEncoder } = await import(file);
const rules = createClassifier();
const loaded = since();
for (const text of ['where is my money', '我的钱呢', 'wo ist mein Geld', 'где мои деньги']) rules.classify({ text });
const warm = since();
const whole = createClassifier(createCategoryReader(createEncoder(readFileSync(weights))));
const encoder = since();
whole.classify({ text: 'where is my money' });
console.log(JSON.stringify({ loaded, warm, encoder, first: since() }));`;

const Step = z.object({ microseconds: z.number(), bytes: z.number() });
const Steps = z.object({ loaded: Step, warm: Step, encoder: Step, first: Step });

const runs = 5;
const megabyte = 1024 * 1024;
const round = (value: number): number => Math.round(value * 10) / 10;

const start = (file: URL): z.infer<typeof Steps> => {
  const args = ['--expose-gc', '--input-type=module', '-e', script, file.href, weightsFile];
  return Steps.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
};

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What understanding costs before the first message: bytes, processor time of a start, memory on top of the runtime. */
export const measureStart = () =>
  withBundle(async (file, code) => {
    const starts = Array.from({ length: runs }, () => start(file));
    const row = (what: string, step: keyof z.infer<typeof Steps>) => ({
      what,
      ms: round(median(starts.map((one) => one[step].microseconds)) / 1000),
      'MB of memory': round(median(starts.map((one) => one[step].bytes)) / megabyte),
    });
    return {
      bytes: [
        {
          what: 'code',
          MB: round(code.length / megabyte),
          'MB zipped': round(gzipSync(code).length / megabyte),
        },
        {
          what: 'weights of the encoder',
          MB: round(statSync(weightsFile).size / megabyte),
          'MB zipped': '-',
        },
      ],
      steps: [
        row('rules and language loaded', 'loaded'),
        row('and first texts of four languages read', 'warm'),
        row('and the encoder loaded', 'encoder'),
        row('and a first text read with it', 'first'),
      ],
    };
  });
