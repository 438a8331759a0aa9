import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { type FunctionName, functionNames } from './function-names.ts';
import { leaveOutZodLocales } from './leave-out-zod-locales.ts';

export interface BundleProps {
  /** Folder with a `<name>/handler.ts` for each function. */
  readonly functions: string;
  /** Emptied, then filled with a `<name>/index.mjs` for each function. */
  readonly into: string;
  /** Files laid beside each bundle, as JSON. */
  readonly beside: Readonly<Record<string, unknown>>;
  /** Files copied beside one function's bundle: function, name beside it, path. */
  readonly copies?: readonly (readonly [function: FunctionName, name: string, path: string])[];
}

/** Bundles every function with its dependencies, the AWS SDK included. A missing handler is named. */
export const bundleFunctions = async ({
  functions,
  into,
  beside,
  copies = [],
}: BundleProps): Promise<void> => {
  const entries = functionNames.map((name) => ({ name, file: join(functions, name, 'handler.ts') }));
  const missing = entries.filter(({ file }) => !existsSync(file)).map(({ file }) => file);
  if (missing.length > 0) {
    throw new Error(
      `no handler at ${missing.join(', ')}; write it or take the name out of infra/function-names.ts`,
    );
  }
  rmSync(into, { recursive: true, force: true });
  await build({
    ...settings,
    entryPoints: entries.map(({ name, file }) => ({ in: file, out: `${name}/index` })),
    outdir: into,
  });
  for (const name of functionNames) layBeside(join(into, name), beside);
  for (const [name, file, path] of copies) copyFileSync(path, join(into, name, file));
};

const layBeside = (folder: string, files: BundleProps['beside']): void => {
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(folder, file), JSON.stringify(content));
  }
};

const settings: BuildOptions = {
  bundle: true,
  minify: true,
  // So that an error's place in the log names the function as it was written.
  keepNames: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'error',
  plugins: [leaveOutZodLocales],
  // Dependencies in the older module format ask for `require`, which ESM does not have.
  banner: {
    js: "import{createRequire as meridianRequire}from'node:module';const require=meridianRequire(import.meta.url);",
  },
};
