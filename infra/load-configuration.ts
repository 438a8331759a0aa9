import { resolveConfiguration } from '../lib/config/resolve-configuration.ts';
import type { Configuration } from '../lib/domain/configuration.ts';
import { day, type Instant } from '../lib/domain/instant.ts';
import input from '../meridian.config.ts';

/**
 * `meridian.config.ts`, validated, with public holidays as seen from the beginning of the UTC day: everything
 * synthesized on one day is the same. Throws with every wrong path and its remedy.
 */
export const loadConfiguration = (at: Instant): Configuration => resolveConfiguration(input, at - (at % day));
