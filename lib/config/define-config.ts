import type { ConfigurationInput } from './configuration-input.ts';

/**
 * Types the configuration while it is written. It is checked as a whole when it is resolved, so that all problems
 * are reported together.
 */
export const defineConfig = (configuration: ConfigurationInput): ConfigurationInput => configuration;
