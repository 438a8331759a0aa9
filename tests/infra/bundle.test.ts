import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundle.ts';
import { functionNames } from '../../infra/function-names.ts';
import { aFolder, writeHandlers } from './handlers.ts';

describe('bundling', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const paths = () => ({ functions: join(folder, 'functions'), into: join(folder, 'bundles') });

  it('gives each function a module that runs, with its files beside it', async () => {
    writeHandlers(paths().functions);
    await bundleFunctions({ ...paths(), beside: { 'config.json': { brand: 'Example Pay' } } });
    for (const name of functionNames) {
      const { handler } = await import(join(folder, 'bundles', name, 'index.mjs'));
      expect(await handler()).toBe(name);
      const beside = readFileSync(join(folder, 'bundles', name, 'config.json'), 'utf8');
      expect(JSON.parse(beside)).toEqual({ brand: 'Example Pay' });
    }
  });

  it('lets bundled dependencies of the older module format require what Node.js brings', async () => {
    writeHandlers(paths().functions);
    writeFileSync(join(folder, 'functions', 'older.cjs'), "module.exports = require('node:os').EOL;\n");
    writeFileSync(
      join(folder, 'functions', 'desk-api', 'handler.ts'),
      "import older from '../older.cjs';\nexport const handler = async () => older;\n",
    );
    await bundleFunctions({ ...paths(), beside: {} });
    const { handler } = await import(join(folder, 'bundles', 'desk-api', 'index.mjs'));
    expect(await handler()).toBe('\n');
  });

  it('carries English messages of checks and no other', async () => {
    writeHandlers(paths().functions);
    const zod = fileURLToPath(import.meta.resolve('zod'));
    writeFileSync(
      join(folder, 'functions', 'desk-api', 'handler.ts'),
      `import { z } from '${zod}';\nexport const handler = async () => z.string().safeParse(1).error.message;\n`,
    );
    await bundleFunctions({ ...paths(), beside: {} });
    const bundle = join(folder, 'bundles', 'desk-api', 'index.mjs');
    const { handler } = await import(bundle);
    expect(await handler()).toContain('expected string, received number');
    // Chinese and Russian for "expected".
    expect(readFileSync(bundle, 'utf8')).not.toMatch(/期望|ожидалось|\\u671F\\u671B/i);
  });

  it('names a missing handler and leaves earlier bundles alone', async () => {
    writeHandlers(paths().functions);
    await bundleFunctions({ ...paths(), beside: {} });
    rmSync(join(folder, 'functions', 'run-timers'), { recursive: true });
    await expect(bundleFunctions({ ...paths(), beside: {} })).rejects.toThrow(/run-timers.handler\.ts/);
    expect(existsSync(join(folder, 'bundles', 'desk-api', 'index.mjs'))).toBe(true);
  });
});
