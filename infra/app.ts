import { ConfigurationError } from '../lib/config/problem.ts';
import { assembleApp } from './assemble.ts';
import { loadConfiguration } from './load-configuration.ts';

try {
  const app = await assembleApp({ configuration: loadConfiguration(Date.now()) });
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  // Whoever wrote the configuration needs its paths and remedies, not our stack.
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
