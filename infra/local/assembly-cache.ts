import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, relative } from 'node:path';

/** Everything that can change what is synthesized. */
const inputs = [
  'cdk.json',
  'functions',
  'infra',
  'lib',
  'meridian.config.ts',
  'package-lock.json',
  'templates',
  'tsconfig.json',
];
const ignored = ['infra/local'];
const keptDays = 2;

interface CacheOptions {
  readonly projectDirectory: string;
  /** Where assemblies are kept, one directory each. */
  readonly directory: string;
  readonly now: number;
  readonly synthesize: (directory: string) => Promise<void>;
}

/**
 * Gives the assembly of the project as it is now: one kept from an earlier start when no input has changed since, else a
 * new one. The day counts as an input, because holidays are resolved from its start.
 */
export const currentAssembly = async (options: CacheOptions): Promise<string> => {
  const inputsAtFirst = fingerprint(options.projectDirectory, options.now);
  const directory = join(options.directory, inputsAtFirst);
  if (!existsSync(directory)) {
    await synthesizeInto(directory, options);
    if (fingerprint(options.projectDirectory, options.now) !== inputsAtFirst) {
      // Somebody saved a file meanwhile: nobody knows which version of it was read.
      rmSync(directory, { recursive: true, force: true });
      return currentAssembly(options);
    }
  }
  utimesSync(directory, options.now / 1000, options.now / 1000);
  removeOld(options.directory, options.now);
  return directory;
};

const synthesizeInto = async (directory: string, { synthesize }: CacheOptions): Promise<void> => {
  const partial = `${directory}.${process.pid}`;
  try {
    await synthesize(partial);
    install(partial, directory);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
};

// Two starts may synthesize at one time; the assembly of the first is as good as that of the second.
const install = (partial: string, directory: string): void => {
  try {
    renameSync(partial, directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
  }
};

const fingerprint = (projectDirectory: string, now: number): string => {
  const hash = createHash('sha256').update(new Date(now).toISOString().slice(0, 10)).update(process.version);
  for (const file of inputs.flatMap((input) => filesUnder(projectDirectory, join(projectDirectory, input)))) {
    hash.update(relative(projectDirectory, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
};

const filesUnder = (projectDirectory: string, path: string): string[] => {
  if (ignored.includes(relative(projectDirectory, path)) || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(projectDirectory, join(path, name)));
};

/** Assemblies that no start used for two days go; each has some twenty megabytes. */
const removeOld = (directory: string, now: number): void => {
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    if (statSync(path).mtimeMs < now - keptDays * 86_400_000) rmSync(path, { recursive: true, force: true });
  }
};
