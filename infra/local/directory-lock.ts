import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes a data directory for this process alone: two stacks writing to one table would destroy it.
 * @returns how to give it back.
 * @throws Error naming the process that has it.
 */
export const lockDirectory = (directory: string): (() => void) => {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, 'in-use-by');
  if (!claim(file)) {
    const owner = Number(readFileSync(file, 'utf8'));
    if (isRunning(owner)) {
      throw new Error(
        `${directory} is in use by process ${owner}. Stop it, or choose another --data directory.`,
      );
    }
    // Its owner was killed.
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
};

const claim = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
};

const isRunning = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // It runs, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
