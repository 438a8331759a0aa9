import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import cdk from '../cdk.json' with { type: 'json' };
import type { Configuration } from '../lib/domain/configuration.ts';
import { bundleFunctions } from './bundle.ts';
import { filesBeside } from './files-beside.ts';
import { MeridianStack } from './stack.ts';
import { stageOf } from './stage.ts';

export interface Assembly {
  readonly configuration: Configuration;
  /** The stage's name; `-c stage=…` on the command line, or `dev`, when left out. */
  readonly stage?: string;
  /** Where the cloud assembly is written; where the CDK command line says, or `cdk.out`, when left out. */
  readonly outdir?: string;
  /** Whether the template is checked against CloudFormation's own rules, which takes a few seconds. It is, when left out. */
  readonly validates?: boolean;
  /** Folder of the handlers; the project's own when left out. */
  readonly functions?: string;
}

const project = join(import.meta.dirname, '..');

/** Bundles the functions and builds the app; `synth()` then writes the template and its assets. Needs no account. */
export const assembleApp = async ({ configuration, ...given }: Assembly): Promise<App> => {
  const app = createApp(given);
  const stage = stageOf(given.stage ?? String(app.node.tryGetContext('stage') ?? 'dev'));
  // Under the assembly's own folder, so that two syntheses at one time do not disturb each other.
  const bundles = join(app.outdir, '.bundles');
  await bundleFunctions({
    functions: given.functions ?? join(project, 'functions'),
    into: bundles,
    ...filesBeside(configuration),
  });
  new MeridianStack(app, stage.prefix, {
    stage,
    configuration,
    bundles,
    description: `Meridian (${stage.name}): brings each customer's message to people who can answer it`,
    terminationProtection: stage.keepsData,
    tags: { application: 'meridian', stage: stage.name },
  });
  return app;
};

const createApp = ({ outdir, validates = true }: Pick<Assembly, 'outdir' | 'validates'>): App =>
  new App({
    // The command line hands these over; a caller of this function gets the same template.
    context: cdk.context,
    analyticsReporting: false,
    builtinCloudFormationValidation: validates,
    ...(outdir === undefined ? {} : { outdir }),
  });
