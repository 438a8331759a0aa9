import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { BuiltInClassifier, createClassifier } from '../../lib/classify/classifier.ts';
import type { createEncoder } from '../../lib/classify/encoder/encoder.ts';
import type { createCategoryReader } from '../../lib/classify/encoder/read-category.ts';
import type { identifyLanguage } from '../../lib/classify/language/identify.ts';

const classify = fileURLToPath(new URL('../../lib/classify/', import.meta.url));

/** The encoder's weights, deployed beside the code. */
export const weightsFile = join(classify, 'encoder/weights.bin');

const entry = `
export { createClassifier } from './classifier.ts';
export { createEncoder } from './encoder/encoder.ts';
export { createCategoryReader } from './encoder/read-category.ts';
export { identifyLanguage } from './language/identify.ts';`;

interface Understanding {
  readonly createClassifier: typeof createClassifier;
  readonly createEncoder: typeof createEncoder;
  readonly createCategoryReader: typeof createCategoryReader;
  readonly identifyLanguage: typeof identifyLanguage;
}

/** Understanding as a function carries it: bundled and minified. Calls `use` with the file and deletes it afterwards. */
export const withBundle = async <Result>(
  use: (file: URL, code: Uint8Array) => Promise<Result>,
): Promise<Result> => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: classify, loader: 'ts' },
    ...{ bundle: true, minify: true, write: false },
    ...{ format: 'esm', platform: 'node', target: 'node20' },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const folder = mkdtempSync(join(tmpdir(), 'meridian-understanding-'));
  const file = join(folder, 'understanding.mjs');
  writeFileSync(file, code);
  try {
    return await use(pathToFileURL(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export interface Readers {
  readonly rules: BuiltInClassifier;
  readonly whole: BuiltInClassifier;
  readonly identifyLanguage: typeof identifyLanguage;
}

/** The classifier by rules alone, and with the encoder. */
export const loadReaders = async (file: URL): Promise<Readers> => {
  const { createClassifier, createCategoryReader, createEncoder, identifyLanguage }: Understanding =
    await import(file.href);
  const encoder = createEncoder(readFileSync(weightsFile));
  return {
    rules: createClassifier(),
    whole: createClassifier(createCategoryReader(encoder)),
    identifyLanguage,
  };
};
