import { assembleApp } from './assemble.ts';
import { loadConfiguration } from './load-configuration.ts';

const app = await assembleApp({ configuration: loadConfiguration(Date.now()) });
app.synth();
