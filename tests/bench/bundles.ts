import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleFunctions } from '../../infra/bundle.ts';

/** Kilobytes of every deployed bundle, as it is and compressed. */
export const measureBundles = async () => {
  const into = mkdtempSync(join(tmpdir(), 'meridian-bundles-'));
  try {
    await bundleFunctions({ functions: 'functions', into, beside: {} });
    return readdirSync(into).map((name) => {
      const code = readFileSync(join(into, name, 'index.mjs'));
      const kilobytes = (bytes: number): number => Math.round(bytes / 1024);
      return { function: name, KB: kilobytes(code.length), 'KB zipped': kilobytes(gzipSync(code).length) };
    });
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
};
