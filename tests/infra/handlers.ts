import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionNames } from '../../infra/function-names.ts';

/** Writes the smallest handler for each function, so that these tests are about infra alone. */
export const writeHandlers = (functions: string): void => {
  for (const name of functionNames) {
    mkdirSync(join(functions, name), { recursive: true });
    writeFileSync(join(functions, name, 'handler.ts'), `export const handler = async () => '${name}';\n`);
  }
};

export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'meridian-infra-'));
