import { ConfigurationError } from '../lib/config/problem.ts';
import { assembleApp } from './assemble.ts';
import { CoverageError, checkCoverage } from './check-coverage.ts';
import { loadConfiguration } from './load-configuration.ts';

try {
  const now = Date.now();
  const configuration = loadConfiguration(now);
  const warning = checkCoverage(configuration, now);
  if (warning !== undefined) process.stderr.write(`Warning: ${warning}\n`);
  const app = await assembleApp({ configuration });
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigurationError || error instanceof CoverageError)) throw error;
  // Whoever wrote the configuration needs its paths and remedies, not our stack.
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
