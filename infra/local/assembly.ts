import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Template } from './template.ts';

export const projectDirectory = fileURLToPath(new URL('../../', import.meta.url));

/** One synthesized stack with the directories of its code assets. */
export interface Assembly {
  readonly stackName: string;
  readonly template: Template;
  /** Directory of a code asset, by the object key the template names. */
  readonly assetDirectory: (objectKey: string) => string | undefined;
}

/**
 * Synthesizes the CDK app of this project into a directory. The app runs in a process of its own: it stays out of this
 * process's memory, and the engines start meanwhile.
 * @throws Error with the app's own message when synthesis fails.
 */
export const synthesize = async (outputDirectory: string): Promise<void> => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(projectDirectory, 'infra/app.ts')], {
    cwd: projectDirectory,
    env: { ...process.env, CDK_OUTDIR: resolve(outputDirectory), ...quickSynthesis },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((done, failed) => child.once('error', failed).once('close', done));
  if (code !== 0) throw new Error(`The CDK app could not be synthesized.\n${output.trim()}`);
};

/**
 * Reads the only stack of a cloud assembly.
 * @throws Error when the directory holds no assembly or more than one stack.
 */
export const loadAssembly = (directory: string): Assembly => {
  const { artifacts } = Manifest.parse(readJson(join(directory, 'manifest.json')));
  const stacks = Object.entries(artifacts).filter(
    ([, artifact]) => artifact.type === 'aws:cloudformation:stack',
  );
  const [stack] = stacks;
  const templateFile = stack?.[1].properties?.templateFile;
  if (stack === undefined || templateFile === undefined || stacks.length > 1) {
    throw new Error(`${directory}: expected one synthesized stack, found ${stacks.length}.`);
  }
  const assets = new Map(
    Object.values(artifacts)
      .filter((artifact) => artifact.type === 'cdk:asset-manifest')
      .flatMap((artifact) => assetEntries(directory, artifact.properties?.file)),
  );
  return {
    stackName: stack[1].properties?.stackName ?? stack[0],
    template: Template.parse(readJson(join(directory, templateFile))),
    assetDirectory: (objectKey) => assets.get(objectKey),
  };
};

const assetEntries = (directory: string, file: string | undefined): [string, string][] => {
  if (file === undefined) return [];
  const { files } = AssetManifest.parse(readJson(join(directory, file)));
  return Object.values(files).flatMap(({ source, destinations }) =>
    Object.values(destinations).map(({ objectKey }): [string, string] => [
      objectKey,
      resolve(directory, source.path),
    ]),
  );
};

// Traces of where constructs were made and the check against CloudFormation's rules take two thirds of the time; both
// are for those who deploy, and `npm run synth` has them.
const quickSynthesis = { CDK_DISABLE_STACK_TRACE: '1', CDK_VALIDATION: 'false' };

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const Manifest = z.looseObject({
  artifacts: z.record(
    z.string(),
    z.looseObject({
      type: z.string(),
      properties: z
        .looseObject({
          templateFile: z.string().optional(),
          stackName: z.string().optional(),
          file: z.string().optional(),
        })
        .optional(),
    }),
  ),
});

const AssetManifest = z.looseObject({
  files: z
    .record(
      z.string(),
      z.looseObject({
        source: z.looseObject({ path: z.string() }),
        destinations: z.record(z.string(), z.looseObject({ objectKey: z.string() })),
      }),
    )
    .default({}),
});
