import { resolveConfiguration } from '../lib/config/resolve-configuration.ts';
import type { Configuration } from '../lib/domain/configuration.ts';
import type { Instant } from '../lib/domain/instant.ts';
import input from '../meridian.config.ts';

/**
 * `meridian.config.ts`, validated, with its public holidays as dates. The same on every day of a year, so that functions
 * are deployed again only when something changed. Throws with every wrong path and its remedy.
 */
export const loadConfiguration = (at: Instant): Configuration => resolveConfiguration(input, at);
