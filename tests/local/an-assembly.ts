import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LocalStack } from '../../infra/local/local-stack.ts';
import { startLocalStack } from '../../infra/local/stack.ts';
import type { StackOptions } from '../../infra/local/stack-options.ts';

interface Parts {
  readonly resources: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** Source of each function's index.mjs, by asset name. */
  readonly code?: Readonly<Record<string, string>>;
}

/** Writes a cloud assembly by hand, as the synthesis would leave it. */
export const anAssembly = ({ resources, outputs = {}, code = {} }: Parts): string => {
  const directory = mkdtempSync(join(tmpdir(), 'meridian-test-assembly-'));
  const write = (file: string, content: unknown) =>
    writeFileSync(join(directory, file), JSON.stringify(content));
  write('manifest.json', {
    artifacts: {
      Test: {
        type: 'aws:cloudformation:stack',
        properties: { templateFile: 'template.json', stackName: 'test' },
      },
      Assets: { type: 'cdk:asset-manifest', properties: { file: 'assets.json' } },
    },
  });
  write('template.json', { Resources: resources, Outputs: outputs });
  const files = Object.keys(code).map((name) => [
    name,
    {
      source: { path: `asset.${name}`, packaging: 'zip' },
      destinations: { here: { objectKey: `${name}.zip` } },
    },
  ]);
  write('assets.json', { files: Object.fromEntries(files) });
  for (const [name, source] of Object.entries(code)) {
    mkdirSync(join(directory, `asset.${name}`));
    writeFileSync(join(directory, `asset.${name}`, 'index.mjs'), source);
  }
  return directory;
};

/** Runs an assembly until the test ends. */
export const aStack = async (parts: Parts, options: StackOptions = {}): Promise<LocalStack> => {
  const assembly = anAssembly(parts);
  const stack = await startLocalStack({ assembly, ...options });
  onTestFinished(async () => {
    await stack.stop();
    rmSync(assembly, { recursive: true, force: true });
  });
  return stack;
};

/** A directory that is removed when the test ends. */
export const aDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'meridian-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

/** A function resource whose code asset has the given name. */
export const aFunction = (asset: string, properties: Readonly<Record<string, unknown>> = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    FunctionName: `test-${asset}`,
    Code: { S3Bucket: 'assets', S3Key: `${asset}.zip` },
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Timeout: 10,
    ...properties,
  },
});

/** Waits until a condition holds, checking often. */
export const until = async <Value>(
  look: () => Promise<Value | undefined> | Value | undefined,
): Promise<Value> => {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await look();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error('It did not come true within 15 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
