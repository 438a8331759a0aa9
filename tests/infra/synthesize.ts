import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { assembleApp } from '../../infra/assemble.ts';
import { functionNames } from '../../infra/function-names.ts';
import { MeridianStack } from '../../infra/stack.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import { aConfiguration } from './a-configuration.ts';

/** A folder with the smallest handler for each function, so that these tests are about infra alone. */
export const someHandlers = (): string => {
  const functions = mkdtempSync(join(tmpdir(), 'meridian-handlers-'));
  for (const name of functionNames) {
    mkdirSync(join(functions, name));
    writeFileSync(join(functions, name, 'handler.ts'), `export const handler = async () => '${name}';\n`);
  }
  return functions;
};

export interface SynthesizeProps {
  readonly stage?: string;
  readonly configuration?: Configuration;
  readonly functions?: string;
}

/** Synthesizes into folders of its own; answers the template and the folder of the bundles. */
export const synthesize = async ({ stage = 'prod', configuration, functions }: SynthesizeProps = {}) => {
  const outdir = mkdtempSync(join(tmpdir(), 'meridian-synth-'));
  const app = await assembleApp({
    configuration: configuration ?? aConfiguration(),
    stage,
    functions: functions ?? someHandlers(),
    outdir,
  });
  const stack = app.node.findChild(`meridian-${stage}`);
  if (!(stack instanceof MeridianStack)) throw new Error('the app has no Meridian stack');
  return { app, template: Template.fromStack(stack), bundles: join(outdir, '.bundles') };
};
