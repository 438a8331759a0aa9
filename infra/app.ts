import { resolveConfiguration } from '../lib/config/resolve-configuration.ts';
import input from '../meridian.config.ts';
import { assembleApp } from './assemble.ts';
import { startOfDay } from './start-of-day.ts';

// Holidays are resolved from the day's beginning, so that everything synthesized on one day is the same.
const configuration = resolveConfiguration(input, startOfDay(Date.now()));
const app = await assembleApp({ configuration });
app.synth();
