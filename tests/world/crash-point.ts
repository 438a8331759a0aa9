/** A process that is killed: nothing after this runs, and nobody catches it on purpose. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

const reads = [
  'GetItemCommand',
  'BatchGetItemCommand',
  'QueryCommand',
  'ScanCommand',
  'GetObjectCommand',
  'HeadObjectCommand',
];

/**
 * When to kill a process at a call. Killed after a call that only read, it has left what one has that is killed before the
 * next call, which is tried as well.
 */
export const momentsOf = (name: string): readonly ('before' | 'after')[] =>
  reads.includes(name) ? ['before'] : ['before', 'after'];

/** Counts the calls that leave the process, and kills it before or after one of them. */
export interface CrashPoint {
  readonly calls: readonly string[];
  /** Wraps one call; `name` is shown when a test fails. */
  readonly pass: <T>(name: string, call: () => Promise<T>) => Promise<T>;
  /** From now on, the call with this number (from 0) kills the process; earlier counts are forgotten. */
  readonly killAt: (call: number, moment: 'before' | 'after') => void;
  readonly isDead: () => boolean;
  readonly disarm: () => void;
}

export const createCrashPoint = (): CrashPoint => {
  const calls: string[] = [];
  let armed: { call: number; moment: 'before' | 'after' } | undefined;
  let dead = false;
  return {
    calls,
    pass: async (name, call) => {
      if (dead) throw new Killed('the process is dead');
      const number = calls.push(name) - 1;
      const here = armed?.call === number ? armed.moment : undefined;
      if (here === 'before') {
        dead = true;
        throw new Killed(`before ${name}`);
      }
      const answer = await call();
      if (here === 'after') {
        dead = true;
        throw new Killed(`after ${name}`);
      }
      return answer;
    },
    killAt: (call, moment) => {
      calls.length = 0;
      armed = { call, moment };
      dead = false;
    },
    isDead: () => dead,
    disarm: () => {
      armed = undefined;
      dead = false;
    },
  };
};
