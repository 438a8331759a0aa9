import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolveConfiguration } from '../config/resolve-configuration.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';

/**
 * The configuration of a file, `meridian.config.ts` when none is named, with the public holidays from an instant on.
 * @throws when it cannot be read or is wrong, naming every problem.
 */
export const loadConfiguration = async (file: string | undefined, from: Instant): Promise<Configuration> => {
  const written: { readonly default?: unknown } =
    file === undefined
      ? await import('../../meridian.config.ts')
      : await import(pathToFileURL(resolve(file)).href);
  return resolveConfiguration(written.default, from);
};
