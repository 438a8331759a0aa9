import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const standIn = resolve('tests/end-to-end/curl-stand-in.mjs');

/** The examples say curl; a machine with nothing but Node gets a stand-in for it. */
const curl = `command -v curl > /dev/null || curl() { node '${standIn}' "$@"; }`;

/** Runs shell text as somebody who pastes it would, and fails with the first command that does. */
export const runShell = (script: string): Promise<{ stdout: string }> =>
  exec('bash', ['-c', `set -euo pipefail\n${curl}\n${script}`]);
