/** What may be logged: ids, counts, reasons. Never what a customer wrote. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

const levels = ['DEBUG', 'INFO', 'WARN', 'ERROR'] as const;
export type LogLevel = (typeof levels)[number];

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, error: unknown, fields?: LogFields): void;
  /** Counts in CloudWatch's embedded metric format. */
  count(counts: Readonly<Record<string, number>>, dimensions?: Readonly<Record<string, string>>): void;
}

/** An error as ids and reasons: its name, message and place. Messages of our own errors hold no customer text. */
const describe = (error: unknown): LogFields =>
  error instanceof Error
    ? { error: error.name, reason: error.message.slice(0, 500), at: error.stack?.split('\n')[1]?.trim() }
    : { error: typeof error };

const namespace = 'Meridian';

export interface LogSettings {
  readonly LOG_LEVEL: LogLevel;
  /** Kept apart in metrics, since several stages may share an account. */
  readonly STAGE: string;
}

/** One JSON line per event on standard output, where Lambda collects it. */
export const createLog = (
  { LOG_LEVEL: level, STAGE: stage }: LogSettings,
  write = (line: string): void => void process.stdout.write(`${line}\n`),
  now = Date.now,
): Log => {
  const print = (lineLevel: LogLevel, message: string, fields: LogFields = {}): void => {
    if (levels.indexOf(lineLevel) < levels.indexOf(level)) return;
    write(JSON.stringify({ level: lineLevel, time: new Date(now()).toISOString(), message, ...fields }));
  };
  return {
    info: (message, fields) => print('INFO', message, fields),
    warn: (message, fields) => print('WARN', message, fields),
    error: (message, error, fields) => print('ERROR', message, { ...fields, ...describe(error) }),
    count: (counts, further = {}) => {
      const dimensions = { stage, ...further };
      const Metrics = Object.keys(counts).map((Name) => ({ Name, Unit: 'Count' }));
      const metric = { Namespace: namespace, Dimensions: [Object.keys(dimensions)], Metrics };
      write(
        JSON.stringify({ _aws: { Timestamp: now(), CloudWatchMetrics: [metric] }, ...dimensions, ...counts }),
      );
    },
  };
};
