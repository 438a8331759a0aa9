/** What a command may touch of the outside world. `stdout` and `stderr` write one line each. */
export interface CommandIo {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/**
 * One operator command; every module under `lib/cli` named after a command exports it as `run`. Answers the exit code:
 * 0 also when single inputs could not be read, 2 when the command itself was misused.
 */
export type RunCommand = (args: string[], io: CommandIo) => Promise<number>;
