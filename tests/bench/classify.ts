import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { BuiltInClassifier } from '../../lib/classify/classifier.ts';

/** One measurement: what, how much, in which unit. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

const entry = new URL('../../lib/classify/classifier.ts', import.meta.url);
const sentences = [
  'My supplier in Guangzhou says the transfer has not arrived and my card 4111 1111 1111 1111 was declined. ',
  '上周三打给供应商的款，对方到今天都说没见着影子，能帮我查一下吗？',
  'Meine Überweisung ist seit Montag nicht angekommen, bitte um schnelle Hilfe. ',
  'mandei pra minha mãe na terça e até agora nada no banco dela ',
];

const microseconds = (run: () => void, times: number): number => {
  const started = performance.now();
  for (let round = 0; round < times; round++) run();
  return Math.round(((performance.now() - started) / times) * 1000);
};

const timesOf = ({ classify, mask }: BuiltInClassifier, length: number): readonly Row[] => {
  const texts = sentences.map((sentence) =>
    sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length),
  );
  const times = Math.max(20, Math.floor(200_000 / length));
  const each = (run: (text: string) => void) =>
    Math.round(microseconds(() => texts.forEach(run), times) / texts.length);
  each((text) => classify({ text }));
  return [
    { what: `classify ${length} characters`, value: each((text) => classify({ text })), unit: 'µs' },
    { what: `mask ${length} characters`, value: each((text) => mask(text)), unit: 'µs' },
  ];
};

/** The classifier as a function would carry it. */
const bundle = async (): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    entryPoints: [entry.pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
};

/** Times to start, to read one text of each length, and the bytes the classifier adds to a bundle. */
export const bench = async (): Promise<readonly Row[]> => {
  const code = await bundle();
  const folder = mkdtempSync(join(tmpdir(), 'meridian-classifier-'));
  const file = join(folder, 'classifier.mjs');
  writeFileSync(file, code);
  const started = performance.now();
  const { createClassifier } = await import(pathToFileURL(file).href);
  const classifier: BuiltInClassifier = createClassifier();
  const ready = performance.now();
  for (const text of sentences) classifier.classify({ text });
  const warm = performance.now();
  rmSync(folder, { recursive: true, force: true });
  return [
    { what: 'classifier initialisation', value: Math.round(ready - started), unit: 'ms' },
    { what: 'first texts of four languages', value: Math.round(warm - ready), unit: 'ms' },
    { what: 'classifier in a bundle', value: Math.round(code.length / 1024), unit: 'KiB' },
    {
      what: 'classifier in a bundle, compressed',
      value: Math.round(gzipSync(code).length / 1024),
      unit: 'KiB',
    },
    ...[20, 200, 2_000, 20_000].flatMap((length) => timesOf(classifier, length)),
  ];
};
