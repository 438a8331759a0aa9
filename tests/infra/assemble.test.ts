import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundle.ts';
import { functionNames } from '../../infra/function-names.ts';
import { stageOf } from '../../infra/stage.ts';
import { aFolder, synthesize, synthesizeAfresh, writeHandlers } from './synthesize.ts';

describe('synthesis', () => {
  it('gives the same template twice', async () => {
    const [first, second] = [await synthesizeAfresh(), await synthesizeAfresh()];
    expect(second.toJSON()).toEqual(first.toJSON());
  });

  it('passes the rules CloudFormation checks templates by, without an account', async () => {
    await expect(synthesize({ validates: true })).resolves.toBeDefined();
  });

  it('names nothing of an account or region', async () => {
    expect(JSON.stringify((await synthesize()).toJSON())).not.toMatch(/\b\d{12}\b|[a-z]{2}-[a-z]+-\d\b/);
  });

  it('needs no function that only deploys: there are no custom resources', async () => {
    const resources: { Type: string }[] = Object.values((await synthesize()).toJSON().Resources);
    expect(
      resources.filter(({ Type }) => /^(Custom::|AWS::CloudFormation::CustomResource)/.test(Type)),
    ).toEqual([]);
    expect(resources.filter(({ Type }) => Type === 'AWS::Lambda::Function')).toHaveLength(
      functionNames.length,
    );
  });
});

describe('a stage', () => {
  it.each(['', 'Prod', 'my-stage', '1st', 'averyverylongname'])('cannot be called "%s"', (name) => {
    expect(() => stageOf(name)).toThrow(/lower-case letters and digits/);
  });
});

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

  it('names a missing handler and leaves earlier bundles alone', async () => {
    writeHandlers(paths().functions);
    await bundleFunctions({ ...paths(), beside: {} });
    rmSync(join(folder, 'functions', 'run-timers'), { recursive: true });
    await expect(bundleFunctions({ ...paths(), beside: {} })).rejects.toThrow(/run-timers.handler\.ts/);
    expect(existsSync(join(folder, 'bundles', 'desk-api', 'index.mjs'))).toBe(true);
  });
});
