import { Readable } from 'node:stream';
import type { CommandIo } from '../../lib/cli/command.ts';

/** Runs a command on given input and keeps what it writes. */
export const anIo = (input: string | readonly (string | Uint8Array)[] = '') => {
  const out: string[] = [];
  const errors: string[] = [];
  const io: CommandIo = {
    stdin: Readable.from(typeof input === 'string' ? [input] : input),
    stdout: (line) => out.push(line),
    stderr: (line) => errors.push(line),
  };
  return { io, out, errors };
};
